import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressOf } from '../../src/app/addresses.ts';
import { openComparison } from '../../src/app/comparison/compareTools.ts';
import { publishRecap } from '../../src/app/recap/weekRecap.ts';
import { weekOf } from '../../src/domain/calendar/calendar.ts';
import { wordsFor } from '../../src/words/words.ts';
import { viewProblems } from './shapes/judge.ts';
import { button, CLAIRE, count, inWorld, JULIEN, last, NADIA, pluggedIn, shares, SPACE } from './life.ts';
import { buttonsIn, until, type Window, type World } from './world.ts';
import type { Team } from './fakeSlack.ts';

/** What docs/SLACK.md installs: no public address. */
const ALONE = { isOpen: false } as const;
const PROMPT = 'Relis ce bail et liste les clauses à risque.';
const VARIED = 'Relis ce bail, liste les clauses à risque et propose une réécriture.';

const opening = (path: string) => ({ action_id: `open:page:${path}` });

/** A window that someone opens by a button, and which of Slack's it is. */
async function opens(world: World, team: Team, who: string, pressed: object, over = {}): Promise<Window> {
  await world.press(team, who, { ...pressed }, over);
  const window = await world.opened();
  assert.deepEqual(viewProblems(window), []);
  return window;
}

const textOf = (window: Window): string => JSON.stringify(window.blocks);
const labels = (window: Window): readonly string[] => [...buttonsIn(window.blocks).keys()];

/** A share of Nadia with a prompt, which Claire varies. */
async function varied(world: World, team: Team): Promise<string> {
  const { id } = await shares(world, team, NADIA, { prompt: PROMPT });
  const window = await opens(world, team, CLAIRE, { action_id: `form:variation:${id}` });
  const typed = { tool: 'Claude', useCase: 'Réécrire un bail', prompt: VARIED, parent: [id] };
  assert.deepEqual(await world.submit(team, CLAIRE, window, typed), {});
  await world.settle();
  return id;
}

/** Who is known of the space, as whoever facilitates. */
async function hostOf(world: World, name: string) {
  const workspace = await world.store.workspaces.get(SPACE);
  const member = (await world.store.members.list(SPACE)).find((one) => one.name === name);
  assert.ok(workspace !== null && member !== undefined);
  await world.store.members.save({ ...member, role: 'facilitator' });
  return { workspace, member: { ...member, role: 'facilitator' }, words: wordsFor('fr') } as const;
}

describe('with no public address', () => {
  test('the variations of a prompt are read in a window, with their tree and what each changes', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const id = await varied(world, team);
      const card = last(world, 'chat.update');
      const window = await opens(world, team, JULIEN, button(card.buttons, /Voir les variations/));
      const text = textOf(window);
      assert.match(text, /Prompt de départ · Nadia Ferhaoui/);
      assert.match(text, /rich_text_list.*Réécrire un bail/);
      assert.match(text, /\[\+ .*et propose une réécriture.*"bold":true/);
      assert.match(text, /Entre \[\+ et \], ce qui est ajouté/);
      assert.doesNotMatch(text, /https?:/);

      // Over it, the share itself; over that, the form of a trial: three, which is all that Slack piles.
      world.slack.before = (method) => (method === 'views.push' ? { body: { ok: true } } : null);
      const tree = { view: { type: 'modal', id: 'V1', root_view_id: 'V1', previous_view_id: null } };
      const share = await opens(world, team, JULIEN, { action_id: `more:share:${id}` }, tree);
      assert.ok(labels(share).includes('J’ai testé'), labels(share).join());
      assert.ok(labels(share).includes('Copier le prompt'));
      assert.ok(labels(share).includes('Fiche de Claude'));
      assert.ok(!labels(share).includes('Ouvrir la page'));
      const over = { view: { type: 'modal', id: 'V2', root_view_id: 'V1', previous_view_id: 'V1' } };
      await opens(world, team, JULIEN, button(buttonsIn(share.blocks), /testé/), over);
      assert.equal(count(world, 'views.push'), 2);
    }, ALONE));

  test('what is asked of a third window takes its place', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const { id } = await shares(world, team, NADIA);
      world.slack.before = (method) => (method === 'views.update' ? { body: { ok: true } } : null);
      const view = { type: 'modal', id: 'V3', root_view_id: 'V1', previous_view_id: 'V2' };
      await world.press(team, JULIEN, { action_id: `more:share:${id}` }, { view });
      await until(() => count(world, 'views.update') > 0, world.failures);
      assert.equal(last(world, 'views.update').body['view_id'], 'V3');
      assert.equal(count(world, 'views.push'), 0);
    }, ALONE));

  test('what is pressed in a window is said to be done, over it', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.command(team, JULIEN, '');
      const bridgers = await opens(world, team, JULIEN, opening(addressOf.bridgers(SPACE)));
      world.slack.before = (method) => (method === 'views.push' ? { body: { ok: true } } : null);
      const view = { type: 'modal', id: 'V1', root_view_id: 'V1', previous_view_id: null };
      const pressed = button(buttonsIn(bridgers.blocks), /Ne plus me compter/);
      assert.match(textOf(await opens(world, team, JULIEN, pressed, { view })), /C’est fait/);
      assert.equal((await world.store.objections.list(SPACE)).length, 1);
    }, ALONE));

  test('each use of a recap is opened, tried and copied from it', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await varied(world, team);
      const host = await hostOf(world, CLAIRE);
      const week = weekOf(world.desk.clock.now(), host.workspace.timeZone);
      assert.ok((await publishRecap(world.desk, host, week)).ok);
      await world.settle();
      const read = button(last(world, 'chat.postMessage').buttons, /Lire le récap/);
      const window = await opens(world, team, JULIEN, read);
      assert.match(textOf(window), /Publié dans le canal/);
      for (const label of ['Voir', 'J’ai testé', 'Copier le prompt', 'Semaine précédente'])
        assert.ok(labels(window).includes(label), label);
      // One's own is not to be tried.
      const own = await opens(world, team, NADIA, read);
      const trials = (one: Window) => textOf(one).split('form:trial:').length - 1;
      assert.deepEqual([trials(window), trials(own)], [2, 1]);
    }, ALONE));

  test('the sheet of a tool, the good practices, the coverage and the library are read', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await shares(world, team, NADIA, { jobFamily: ['juridique'] });
      const tool = await opens(world, team, JULIEN, opening(addressOf.tool(SPACE, 'claude')));
      assert.match(textOf(tool), /Relire les clauses d’un bail/);
      assert.match(textOf(tool), /Jamais signé sans relire/);
      assert.ok(labels(tool).includes('Le modèle a changé'));
      const practices = await opens(world, team, JULIEN, opening(addressOf.practices(SPACE)));
      assert.match(textOf(practices), /Jamais signé sans relire/);
      const byJob = await opens(world, team, JULIEN, button(buttonsIn(practices.blocks), /Par métier/));
      assert.match(textOf(byJob), /Juridique/);
      const coverage = await opens(world, team, JULIEN, opening(addressOf.coverage(SPACE)));
      assert.match(textOf(coverage), /Questions ouvertes/);
      const library = await opens(world, team, JULIEN, opening(addressOf.library(SPACE)));
      assert.match(textOf(library), /Relire les clauses d’un bail/);
    }, ALONE));

  test('a comparison is read tool by tool, each cell with the name of its column', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await shares(world, team, NADIA);
      const host = await hostOf(world, NADIA);
      const made = await openComparison(world.desk, host, {
        comparisonId: 'b1',
        task: 'Relire les clauses d’un bail',
      });
      assert.ok(made.ok);
      const list = await opens(world, team, JULIEN, opening(addressOf.comparison(SPACE)));
      const bench = await opens(world, team, JULIEN, button(buttonsIn(list.blocks), /Ouvrir le banc/));
      assert.match(textOf(bench), /"Claude".*Ce qui marche.*"Relire les clauses d’un bail/);
      assert.match(textOf(bench), /Coût réel.*"Pas encore dit/);
      assert.ok(labels(bench).includes('Ajouter ce que j’ai vu'));
      assert.ok(labels(bench).includes('Fiche de Claude'));
    }, ALONE));

  test('the brief tells its figures and its decision, and offers no file that it cannot hand', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await shares(world, team, NADIA, { timeSaved: '2 h par semaine' });
      const host = await hostOf(world, NADIA);
      const month = world.desk.clock.now().slice(0, 7);
      const decided = { workspaceId: SPACE, month, text: 'Ouvrir Claude à tous', writtenAt: '2026-11-01' };
      await world.store.decisions.save(decided);
      const brief = await opens(world, team, host.member.name, opening(addressOf.brief(SPACE, month)));
      assert.match(textOf(brief), /1 partage/);
      assert.match(textOf(brief), /2\sh/);
      assert.match(textOf(brief), /Ouvrir Claude à tous/);
      assert.ok(!labels(brief).includes('Recevoir le diaporama et le PDF'));
      assert.doesNotMatch(textOf(brief), /https?:/);
    }, ALONE));

  test('whoever wants no more questions says so from the question', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.command(team, JULIEN, '');
      const window = await opens(world, team, JULIEN, opening(addressOf.profile(SPACE)));
      assert.equal(window.callback_id, 'form:profile');
      assert.match(textOf(window), /declines/);
    }, ALONE));

  test('no page is a dead end, for anybody', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const id = await varied(world, team);
      await hostOf(world, NADIA);
      const paths = [
        addressOf.channel(SPACE),
        addressOf.share(SPACE, id),
        addressOf.recap(SPACE),
        addressOf.brief(SPACE),
        addressOf.desk(SPACE),
        addressOf.launch(SPACE),
        addressOf.bridgers(SPACE),
        addressOf.bridgerRules(SPACE),
        addressOf.trialForm(SPACE, id),
        addressOf.form(SPACE, 'comparison', ''),
      ];
      for (const who of [NADIA, CLAIRE])
        for (const path of paths) {
          const window = await opens(world, team, who, opening(path));
          assert.ok(window.blocks.length > 0, path);
          assert.doesNotMatch(textOf(window), /https?:|autres que cette machine/, path);
        }
    }, ALONE));
});

describe('where files may be handed', () => {
  test('the brief comes as a deck and a PDF to who asks, and to nobody else', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await shares(world, team, NADIA);
      const install = await world.store.slackInstalls.get(SPACE);
      assert.ok(install !== null);
      await world.store.slackInstalls.save({ ...install, scopes: [...install.scopes, 'files:write'] });
      let made = 0;
      world.slack.before = (method) => {
        if (method === 'files.completeUploadExternal') return { body: { ok: true, files: [] } };
        if (method !== 'files.getUploadURLExternal') return null;
        const id = `F${(made += 1)}`;
        return { body: { ok: true, file_id: id, upload_url: `${world.slack.url}/upload/${id}` } };
      };
      const brief = await opens(world, team, JULIEN, opening(addressOf.brief(SPACE)));
      const asked = await opens(world, team, JULIEN, button(buttonsIn(brief.blocks), /diaporama/));
      assert.match(textOf(asked), /arrivent dans votre conversation/);
      await world.settle();
      const sent = last(world, 'files.completeUploadExternal').body;
      assert.match(String(sent['channel_id']), /^D/);
      assert.match(JSON.stringify(sent['files']), /F1.*F2/);
      assert.deepEqual([...world.slack.uploads.keys()], ['F1', 'F2']);
      const [deck, pdf] = [...world.slack.uploads.values()];
      assert.equal(deck?.subarray(0, 2).toString(), 'PK');
      assert.equal(pdf?.subarray(0, 5).toString(), '%PDF-');
    }, ALONE));
});

describe('a share of one’s own', () => {
  test('is taken back from the Home tab once it is confirmed', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await shares(world, team, NADIA);
      const home = { type: 'app_home_opened', user: team.users.get(NADIA), tab: 'home', channel: 'D1' };
      await world.event(team, home);
      await world.settle();
      const remove = button(last(world, 'views.publish').buttons, /Supprimer/);
      assert.match(JSON.stringify(remove['confirm']), /Supprimer/);
    }));
});
