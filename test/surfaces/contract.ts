import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Actor } from '../../src/app/actor.ts';
import { publishRecap } from '../../src/app/recap/weekRecap.ts';
import { weekOf } from '../../src/domain/calendar/calendar.ts';
import type { Share } from '../../src/domain/share/share.ts';
import type { Member } from '../../src/domain/workspace/workspace.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { wordsFor } from '../../src/words/words.ts';
import { TEMPLATE } from '../app/house.ts';
import { NOT_SEEN, PEOPLE, type Driver, type Life, type Who } from './driver.ts';

const EVERYONE = Object.keys(PEOPLE) as Who[];
const LEASE = { tool: 'Claude', useCase: 'Relire les clauses d’un bail', limits: 'Jamais signé sans relire' };
const ON_LEASE = 'Qui a déjà fait relire les clauses d’un bail ?';
const LIMITS_ASKED = /Une ligne suffit, en réponse ici/;
const PROMPT = 'Relis ce bail et liste les clauses à risque.';

/**
 * What holds on every surface: facts of the store, and what each person sees. A surface to come passes it with a
 * driver of its own; what it is asked here is asked of none by its markup.
 */
const STEPS = {
  'a share by form is given back until it can be taken, then everyone sees it': async (life) => {
    await life.opens('nadia', 'share');
    assert.match(await life.fills('nadia', { tool: 'Claude', useCase: '' }), /Dites en une phrase/);
    assert.deepEqual(await published(life), []);
    assert.equal(await life.fills('nadia', LEASE), '');
    const [share, ...others] = await published(life);
    assert.deepEqual([share?.useCase, share?.tool, others], [LEASE.useCase, 'Claude', []]);
    assert.equal(share?.authorId, (await memberOf(life, 'nadia')).id);
    await allSee(life, /Relire les clauses d’un bail/);
    // Its limits are told: they are not asked for.
    await noneSee(life, LIMITS_ASKED);
  },

  'a share by message is offered to its author alone, who publishes it': async (life) => {
    await life.writes('nadia', TEMPLATE);
    assert.equal(await life.mayPress('nadia', /publier/), true);
    for (const who of ['julien', 'claire'] as const) assert.equal(await life.mayPress(who, /publier/), false);
    assert.deepEqual(await published(life), []);
    await life.presses('nadia', /publier/);
    assert.equal((await published(life))[0]?.tool, 'ChatGPT');
    assert.equal(await life.mayPress('nadia', /publier/), false);
    await allSee(life, /préparer les lettres de relance/);
    assert.equal(await life.mayPress('julien', /testé/), true);
  },

  'a share that its author does not want is no share': async (life) => {
    await life.writes('nadia', TEMPLATE);
    await life.presses('nadia', /Non merci/);
    assert.equal(await life.mayPress('nadia', /publier/), false);
    assert.deepEqual(await published(life), []);
  },

  'limits are asked for once, and answered in the thread': async (life) => {
    await sharesByMessage(life);
    await allSee(life, LIMITS_ASKED);
    await life.replies('julien', LIMITS_ASKED, 'Pour un client étranger, peut-être.');
    assert.equal((await published(life))[0]?.limits, null);
    await life.replies('nadia', LIMITS_ASKED, 'Jamais pour un client en litige.');
    assert.equal((await published(life))[0]?.limits, 'Jamais pour un client en litige.');
    await allSee(life, /(en litige[^]*){2}/);
    await noneSee(life, LIMITS_ASKED);
  },

  'a reply that may be limits becomes them by one tap of the author': async (life) => {
    await sharesByMessage(life);
    await life.replies('nadia', LIMITS_ASKED, 'Merci Julien !');
    assert.equal(await life.mayPress('nadia', /^Oui, l’ajouter/), false);
    await life.replies('nadia', LIMITS_ASKED, 'Les clients étrangers.');
    assert.equal((await published(life))[0]?.limits, null);
    assert.equal(await life.mayPress('julien', /^Oui, l’ajouter/), false);
    await life.presses('nadia', /^Oui, l’ajouter/);
    assert.equal((await published(life))[0]?.limits, 'Les clients étrangers.');
    assert.equal(await life.mayPress('nadia', /^Oui, l’ajouter/), false);
    await noneSee(life, LIMITS_ASKED);
  },

  'a caution by message is offered to its author alone, who posts it or not': async (life) => {
    const warning = 'Attention : Claude invente des numéros d’arrêts, j’ai failli en citer un.';
    await life.writes('julien', warning);
    assert.equal(await life.mayPress('nadia', /^Oui, la poster/), false);
    await life.presses('julien', /^Non$/);
    assert.equal(await life.mayPress('julien', /^Oui, la poster/), false);
    await life.writes('julien', warning);
    await life.presses('julien', /^Oui, la poster/);
    const standing = await life.store.cautions.standing(life.spaceId, { toolIds: ['claude'], shareIds: [] });
    assert.deepEqual(
      standing.map(({ text }) => text),
      [warning],
    );
    await allSee(life, /Alerte/);
    assert.equal(await life.mayPress('julien', /^Oui, la poster/), false);
  },

  'a trial by message is offered to who names the colleague, and told to that colleague': async (life) => {
    await sharesByForm(life, 'nadia');
    const told = 'J’ai repris la méthode de Nadia avec Claude, ça marche sur nos baux.';
    await life.writes('julien', told);
    assert.match(await life.sees('julien'), /C’est un essai de «\sRelire les clauses d’un bail\s»/);
    assert.equal(await life.mayPress('claire', /^Ça marche$/), false);
    await life.presses('julien', /^Ça marche$/);
    const [share] = await published(life);
    const trials = await life.store.trials.ofShares(life.spaceId, [share?.id ?? '']);
    assert.deepEqual(
      trials.map(({ outcome, line }) => [outcome, line]),
      [['works', told]],
    );
    assert.match(await life.sees('nadia'), /a testé ce partage/);
  },

  'a story of failure is published as one, and time lost is said as lost': async (life) => {
    await life.writes(
      'nadia',
      'Outil : Copilot\nCas d’usage : résumer un bail commercial\nTemps perdu : 2 h\nLimites : les annexes',
    );
    await life.presses('nadia', /publier/);
    const [share] = await published(life);
    assert.deepEqual([share?.kind, share?.timeSaved?.savedMin], ['failure', [-120, -120]]);
    await allSee(life, /Échec utile à tous/);
    await allSee(life, /Temps perdu/);
    await noneSee(life, /Temps gagné/);
  },

  'a trial is told to the author alone, and by the card to all': async (life) => {
    await sharesByForm(life, 'nadia');
    await life.presses('julien', /testé/);
    assert.match(life.form('julien'), /Relire les clauses d’un bail/);
    assert.notEqual(await life.fills('julien', { line: 'Il a fallu citer la loi' }), '');
    assert.equal(await life.fills('julien', { outcome: 'worksWithChanges' }), '');
    const [share] = await published(life);
    const trials = await life.store.trials.ofShares(life.spaceId, [share?.id ?? '']);
    assert.deepEqual(
      trials.map(({ outcome, line }) => [outcome, line]),
      [['worksWithChanges', 'Il a fallu citer la loi']],
    );
    await allSee(life, /1\sfois, en adaptant/);
    assert.match(await life.sees('nadia'), /a testé ce partage/);
    for (const who of ['julien', 'claire'] as const)
      assert.doesNotMatch(await life.sees(who), /a testé ce partage/);
  },

  'a variation begins with the prompt, and both say so': async (life) => {
    await sharesByForm(life, 'nadia', { prompt: PROMPT });
    await life.presses('claire', /variation/i);
    assert.match(life.form('claire'), /Relis ce bail et liste/);
    const varied = { useCase: 'Réécrire un bail', prompt: `${PROMPT} Propose une réécriture.` };
    assert.equal(await life.fills('claire', { ...varied, limits: 'Jamais sans relire' }), '');
    const shares = await published(life);
    const idOf = (useCase: string) => shares.find((share) => share.useCase === useCase)?.id ?? '';
    const linked = await life.store.variations.get(life.spaceId, idOf('Réécrire un bail'));
    assert.deepEqual([linked?.state, linked?.parentId], ['linked', idOf(LEASE.useCase)]);
    await allSee(life, /Une ou un collègue a fait varier ce prompt/);
    await allSee(life, /Son prompt est une variation/);
  },

  'a search finds what stands, and tells who asked alone': async (life) => {
    await sharesByForm(life, 'nadia');
    assert.match(await life.says('julien', 'chercher clauses bail'), /Relire les clauses d’un bail/);
    assert.match(await life.says('julien', 'chercher soudure robotisée'), /Rien encore sur/);
    await noneSee(life, /soudure robotisée/);
  },

  'what was told is shown before a question goes out, and it is asked all the same': async (life) => {
    await sharesByForm(life, 'nadia');
    await life.opens('julien', 'question');
    assert.match(await life.fills('julien', { text: ON_LEASE }), /Déjà raconté/);
    assert.deepEqual(await life.store.questions.open(life.spaceId, 9), []);
    assert.match(life.form('julien'), /Relire les clauses d’un bail/);
    assert.match(life.form('julien'), /Qui a déjà fait relire les clauses/);
    assert.match(await life.reads('julien', /^Lire$/), /Jamais signé sans relire/);
    assert.equal(await life.fills('julien', {}), '');
    assert.deepEqual(
      (await life.store.questions.open(life.spaceId, 9)).map(({ text }) => text),
      [ON_LEASE],
    );
  },

  'a question of a message shows its author what was told, and is answered by it': async (life) => {
    await sharesByForm(life, 'nadia');
    await life.writes('julien', 'Qui a déjà utilisé une IA pour relire les clauses d’un bail ?');
    assert.match(await life.sees('julien'), /Je garde votre question[^]*Déjà raconté[^]*Claude · Nadia/);
    assert.doesNotMatch(await life.sees('nadia'), /Déjà raconté/);
    assert.equal(await life.mayPress('claire', /Cela me suffit/), false);
    await life.presses('julien', /Cela me suffit/);
    assert.deepEqual(await life.store.questions.open(life.spaceId, 9), []);
    for (const who of EVERYONE) assert.equal(await life.mayPress(who, /Lire la réponse/), true, who);
  },

  'a colleague who is asked answers with the share for which they are, in one tap': async (life) => {
    await sharesByForm(life, 'nadia');
    await asks(life);
    await life.later(4);
    assert.equal(await life.mayPress('claire', /Répondre avec ce partage/), false);
    await life.presses('nadia', /Répondre avec ce partage/);
    const [share] = await published(life);
    const [answered] = await life.store.questions.page(life.spaceId, '', 9);
    assert.deepEqual([answered?.answerShareId, answered?.answeredAt === null], [share?.id, false]);
    await life.later(0);
    await allSee(life, /Question résolue/);
    for (const who of EVERYONE) assert.equal(await life.mayPress(who, /Lire la réponse/), true, who);
    assert.equal((await life.sees('julien')).match(/Une réponse à votre question/g)?.length, 1);
    for (const who of ['nadia', 'claire'] as const)
      assert.doesNotMatch(await life.sees(who), /Une réponse à votre question|Une question pour vous/);
  },

  'that nobody was asked is told to who asked alone, with its reason': async (life) => {
    await sharesByForm(life, 'nadia');
    await asks(life, 'Qui a déjà organisé un séminaire à la mer ?');
    assert.match(
      await life.sees('julien'),
      /Personne n’a été sollicité[^]*Personne d’autre n’a encore raconté/,
    );
    for (const who of ['nadia', 'claire'] as const)
      assert.doesNotMatch(await life.sees(who), /n’a été sollicité|n’a encore raconté/);
  },

  'a search finds a question, open then answered, and what was said on a share': async (life) => {
    await life.opens('julien', 'question');
    const text = 'Qui a déjà lu des factures scannées ?';
    assert.equal(await life.fills('julien', { text }), '');
    const open = await life.says('claire', 'chercher factures scannées');
    assert.match(open, /1\squestion sur «\sfactures scannées\s»/);
    assert.match(open, /Question ouverte/);
    assert.match(open, /Qui a déjà lu des factures scannées/);
    await life.presses('claire', /Répondre par un partage/);
    const told = { tool: 'Claude', useCase: 'Saisir des notes de frais', limits: 'Jamais seul' };
    assert.equal(await life.fills('claire', told), '');
    const answered = await life.says('claire', 'chercher factures scannées');
    assert.match(answered, /Question résolue[^]*Un partage y répond\s: «\sSaisir des notes de frais\s»/);
    await life.presses('nadia', /testé/);
    assert.equal(await life.fills('nadia', { outcome: 'works', line: 'Même les tickets froissés' }), '');
    assert.match(await life.says('julien', 'chercher tickets froissés'), /Saisir des notes de frais/);
    await noneSee(life, /1\squestion sur/);
  },

  'a question by form stays open until a share answers it': async (life) => {
    await asks(life);
    const [asked] = await life.store.questions.open(life.spaceId, 9);
    assert.equal(asked?.authorId, (await memberOf(life, 'julien')).id);
    await allSee(life, /Question ouverte[^]*Qui a déjà fait relire/);
    await life.presses('claire', /Répondre par un partage/);
    assert.match(life.form('claire'), /Qui a déjà fait relire/);
    assert.equal(await life.fills('claire', LEASE), '');
    const [share] = await published(life);
    const answered = await life.store.questions.get(life.spaceId, asked?.id ?? '');
    assert.deepEqual([answered?.answerShareId, answered?.answeredAt === null], [share?.id, false]);
    await allSee(life, /Question résolue/);
    await noneSee(life, /Question ouverte/);
  },

  'a question by message is kept for its author, and a colleague’s experience answers it': async (life) => {
    await life.writes('julien', 'Qui a déjà utilisé une IA pour transcrire des entretiens ?');
    assert.equal((await life.store.questions.open(life.spaceId, 9)).length, 1);
    assert.match(await life.sees('julien'), /Je garde votre question ouverte/);
    for (const who of ['nadia', 'claire'] as const)
      assert.doesNotMatch(await life.sees(who), /Je garde votre question/);
    await life.replies('nadia', /transcrire des entretiens/, 'Bon courage !');
    assert.equal((await life.store.questions.open(life.spaceId, 9)).length, 1);
    const told = 'J’ai testé Whisper pour transcrire un entretien, 2 h gagnées.';
    await life.replies('nadia', /transcrire des entretiens/, told);
    assert.deepEqual(await life.store.questions.open(life.spaceId, 9), []);
  },

  'a recap is said to everyone, once': async (life) => {
    await sharesByForm(life, 'nadia');
    const host = await facilitator(life);
    const week = weekOf(life.desk.clock.now(), host.workspace.timeZone);
    for (const _ of [1, 2]) assert.ok((await publishRecap(life.desk, host, week)).ok);
    await life.later(0);
    assert.ok(await life.store.recaps.ofWeek(life.spaceId, week));
    // On its card, and once in the recap.
    await allSee(
      life,
      /^(?:(?!clauses d’un bail)[^])*(?:clauses d’un bail(?:(?!clauses d’un bail)[^])*){2}$/,
    );
  },

  'a message that is edited leaves its share to its author': async (life) => {
    const message = await sharesByMessage(life);
    await life.edits('nadia', message, TEMPLATE.replace('relance', 'rappel'));
    assert.match((await published(life))[0]?.useCase ?? '', /relance/);
    assert.match(await life.sees('nadia'), /Votre message a changé/);
    assert.doesNotMatch(await life.sees('julien'), /a changé/);
    await life.presses('nadia', /Modifier/);
    assert.match(life.form('nadia'), /lettres de relance/);
    assert.equal(await life.fills('nadia', { useCase: 'préparer les lettres de rappel' }), '');
    assert.equal((await published(life))[0]?.useCase, 'préparer les lettres de rappel');
    await allSee(life, /(lettres de rappel[^]*){2}/);
    await noneSee(life, /lettres de relance/);
  },

  'a share is edited by its author, and seen as it is now': async (life) => {
    await sharesByForm(life, 'nadia');
    assert.match(await life.corner('nadia'), /Relire les clauses d’un bail/);
    await life.pressesInCorner('nadia', /^Modifier$/);
    assert.match(life.form('nadia'), /Jamais signé sans relire/);
    assert.equal(await life.fills('nadia', { useCase: 'Relire un contrat' }), '');
    const [share] = await published(life);
    assert.deepEqual([share?.useCase, share?.limits], ['Relire un contrat', LEASE.limits]);
    await allSee(life, /Relire un contrat/);
    await noneSee(life, /clauses d’un bail/);
    await life.corner('julien');
    await assert.rejects(life.pressesInCorner('julien', /^Modifier$/), NOT_SEEN);
  },

  'a message that is deleted leaves its share to its author, who deletes it too': async (life) => {
    const message = await sharesByMessage(life);
    await life.deletes('nadia', message);
    assert.equal((await published(life)).length, 1);
    await life.presses('nadia', /^Supprimer$/);
    await hasNoShare(life, /lettres de relance/);
  },

  'a message that is deleted before it is a share leaves none': async (life) => {
    const message = await life.writes('nadia', TEMPLATE);
    await life.deletes('nadia', message);
    const kept = await life.store.shares.page(life.spaceId, '', 9);
    assert.doesNotMatch(JSON.stringify(kept), /relance/);
    for (const who of ['julien', 'claire'] as const)
      assert.doesNotMatch(await life.sees(who), /lettres de relance/);
  },

  'a share that is deleted is nowhere any more': async (life) => {
    await sharesByForm(life, 'nadia', { limits: '' });
    await allSee(life, LIMITS_ASKED);
    await life.corner('nadia');
    await life.pressesInCorner('nadia', /^Supprimer$/);
    await life.later(0);
    await hasNoShare(life, /clauses d’un bail/);
    assert.doesNotMatch(await life.corner('nadia'), /clauses d’un bail/);
    assert.doesNotMatch(await life.says('julien', 'chercher clauses bail'), /Relire les clauses/);
  },

  'a secret is pointed out to its author alone, and published by nobody': async (life) => {
    await life.writes('nadia', `${TEMPLATE}\nPrompt : le mdp est Tr0mbone!42`);
    assert.match(await life.sees('nadia'), /Je ne garde pas ce secret/);
    for (const who of ['julien', 'claire'] as const)
      assert.doesNotMatch(await life.sees(who), /Je ne garde pas ce secret/);
    await life.presses('nadia', /publier/);
    const [share] = await published(life);
    assert.equal(share?.prompt, 'le mdp est [secret masqué]');
  },

  'a message that holds something sensitive goes by a button of its warning': async (life) => {
    await life.writes('nadia', 'Mon IBAN : FR76 3000 6000 0112 3456 7890 189');
    assert.equal(await life.mayPress('julien', /Supprimer mon message/), false);
    await life.presses('nadia', /Supprimer mon message/);
    for (const who of EVERYONE) assert.doesNotMatch(await life.sees(who), /IBAN/);
  },

  'a question goes with the message that asked it': async (life) => {
    const message = await life.writes('julien', 'Qui a déjà utilisé une IA pour transcrire des entretiens ?');
    await life.deletes('julien', message);
    assert.deepEqual(await life.store.questions.open(life.spaceId, 9), []);
    const [question] = await life.store.questions.page(life.spaceId, '', 9);
    assert.equal(question?.text, '');
    await noneSee(life, /transcrire des entretiens/);
  },

  'who leaves is told nothing more that they did not ask': async (life) => {
    await sharesByForm(life, 'claire', { useCase: 'Relire les clauses d’un bail commercial' });
    await sharesByForm(life, 'nadia');
    assert.match(await life.says('nadia', 'non merci'), /ne vous dirai plus rien/);
    const [nadia, claire] = [await memberOf(life, 'nadia'), await memberOf(life, 'claire')];
    const left = await life.store.objections.list(life.spaceId);
    assert.deepEqual(
      left.map(({ memberId }) => memberId),
      [nadia.id],
    );
    await life.presses('julien', /testé/);
    assert.equal(await life.fills('julien', { outcome: 'works' }), '');
    await asks(life);
    await life.later(4);
    const [asked] = await life.store.questions.open(life.spaceId, 9);
    const requests = await life.store.questionRequests.ofQuestion(life.spaceId, asked?.id ?? '');
    assert.deepEqual(
      requests.map(({ memberId }) => memberId),
      [claire.id],
    );
    assert.match(await life.sees('claire'), /Une question pour vous/);
    assert.doesNotMatch(await life.sees('nadia'), /Une question pour vous|a testé ce partage/);
    // What they ask for still comes.
    assert.match(await life.says('nadia', 'chercher clauses bail'), /Relire les clauses/);
  },
} satisfies Readonly<Record<string, (life: Life) => Promise<void>>>;

/** One thing that holds on every surface, by its name. */
export type Step = keyof typeof STEPS;

/** The contract of every surface, lived by a driver: each step in a new space. */
export function surfaceContract(
  { surface, cannot, open }: Driver,
  { where, lend }: { readonly where: string; readonly lend?: () => Promise<OpenStore> },
): void {
  describe(`on the surface « ${surface} », over ${where},`, () => {
    for (const [step, live] of Object.entries(STEPS) as [Step, (life: Life) => Promise<void>][])
      test(step, { skip: cannot[step] ?? false }, async () => {
        const life = await open(await lend?.());
        try {
          await live(life);
        } finally {
          await life.close();
        }
      });
  });
}

async function published({ store, spaceId }: Life): Promise<readonly Share[]> {
  const all = await store.shares.page(spaceId, '', 99);
  return all.filter(({ status }) => status === 'published');
}

async function memberOf({ store, spaceId }: Life, who: Who): Promise<Member> {
  const found = (await store.members.list(spaceId)).find(({ name }) => name === PEOPLE[who]);
  assert.ok(found, `${who} is not known`);
  return found;
}

async function facilitator(life: Life): Promise<Actor> {
  const workspace = await life.store.workspaces.get(life.spaceId);
  assert.ok(workspace);
  const member = { ...(await memberOf(life, 'nadia')), role: 'facilitator' } as const;
  return { workspace, member, words: wordsFor('fr') };
}

async function sharesByForm(
  life: Life,
  who: Who,
  over: Readonly<Record<string, string>> = {},
): Promise<void> {
  await life.opens(who, 'share');
  assert.equal(await life.fills(who, { ...LEASE, ...over }), '');
}

/** Nadia’s message, which she publishes; its limits are not told. */
async function sharesByMessage(life: Life): Promise<string> {
  const message = await life.writes('nadia', TEMPLATE);
  await life.presses('nadia', /publier/);
  return message;
}

/** Julien asks, whatever was told, and colleagues who have done something close are asked in private. */
async function asks(life: Life, text = ON_LEASE): Promise<void> {
  await life.opens('julien', 'question');
  if ((await life.fills('julien', { text, routes: 'yes' })) !== '')
    assert.equal(await life.fills('julien', {}), '');
}

/** The share's words have left the store, and nobody sees them. */
async function hasNoShare(life: Life, said: RegExp): Promise<void> {
  const [share] = await life.store.shares.page(life.spaceId, '', 9);
  assert.deepEqual([share?.status, share?.useCase], ['deleted', '']);
  await noneSee(life, said);
  await noneSee(life, LIMITS_ASKED);
}

async function allSee(life: Life, what: RegExp): Promise<void> {
  for (const who of EVERYONE) assert.match(await life.sees(who), what, who);
}

async function noneSee(life: Life, what: RegExp): Promise<void> {
  for (const who of EVERYONE) assert.doesNotMatch(await life.sees(who), what, who);
}
