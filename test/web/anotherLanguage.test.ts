import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { monthBrief } from '../../src/app/brief/monthBrief.ts';
import { writeLetter } from '../../src/app/mail/writeLetter.ts';
import { askQuestion } from '../../src/app/question/askQuestion.ts';
import { recapReader } from '../../src/app/recap/recapReader.ts';
import { publishRecap } from '../../src/app/recap/weekRecap.ts';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import { newsletter } from '../../src/documents/newsletter.ts';
import { newsletterText } from '../../src/documents/newsletterText.ts';
import { standalonePage } from '../../src/documents/standalone.ts';
import type { Locale, Workspace } from '../../src/domain/workspace/workspace.ts';
import { sealWith } from '../../src/program/links.ts';
import { english } from '../../src/words/en/words.ts';
import { french, type Sentences } from '../../src/words/fr/words.ts';
import type { Language } from '../../src/words/language.ts';
import { wordsIn } from '../../src/words/words.ts';
import { now, openHouse, shared } from '../app/house.ts';
import { openSite, TEST_KEY, type Site } from './site.ts';

/** A language that nobody speaks: French, each sentence within marks. */
const XX = 'xx' as Locale;

function marked(words: unknown): unknown {
  if (typeof words === 'string') return `⟦${words}⟧`;
  if (typeof words === 'function')
    return (...told: readonly unknown[]) =>
      marked((words as (...told: readonly unknown[]) => unknown)(...told));
  if (Array.isArray(words)) return words.map(marked);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, one]) => [name, marked(one)]));
}

const another: Language<Sentences> = {
  name: '⟦Xx⟧',
  readIn: '⟦Xx⟧',
  typography: (text) => text,
  sentences: (locales, address) => marked(french.sentences(locales, address)) as Sentences,
};

/** All that it takes: its folder, and a line. */
const wordsFor = wordsIn({ fr: french, en: english, [XX]: another });

/** People's words are Greek here, but a time and the house next door. */
const LATIN_WORDS = /4 h par semaine|Menuiserie Lumière/g;

/** What a text still says in Latin letters, once all that the language says is taken away. */
function unsaid(text: string): readonly string[] {
  let left = text.replace(LATIN_WORDS, ' ');
  for (let before = ''; before !== left;) [before, left] = [left, left.replace(/⟦[^⟦⟧]*⟧/g, ' ')];
  return left.split(/\n| {2,}/).filter((line) => /\p{Script=Latin}/u.test(line));
}

/** The texts of a page: what is between tags, and the attributes that are read. */
function textsOf(page: string): string {
  const shown = page
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    // Each language names itself.
    .replace(/<form method="post" action="\/language">[\s\S]*?<\/form>/g, ' ');
  const read = [...shown.matchAll(/\s(?:aria-label|placeholder|title|alt|data-offline)="([^"]*)"/g)];
  return [shown.replace(/<[^>]*>/g, '\n'), ...read.map(([, text]) => text)].join('\n').replace(/&\w+;/g, ' ');
}

describe('a language that comes to the interface', () => {
  const space: Workspace = {
    id: 'chora',
    name: 'Χώρος',
    locale: XX,
    address: 'vous',
    timeZone: 'Europe/Paris',
    channel: '#κανάλι',
    isExample: false,
    createdAt: '2026-11-16T08:00:00.000Z',
  };
  let site: Site;

  before(async () => {
    const house = await openHouse();
    site = await openSite(false, house, { wordsFor });
    await house.store.workspaces.add(space);
    const workspaceId = space.id;
    await house.store.jobFamilies.addAll([
      { workspaceId, id: 'ergo', names: { [XX]: 'Εργασία' }, position: 0 },
      { workspaceId, id: 'techni', names: { [XX]: 'Τέχνη' }, position: 1 },
    ]);
    const person = { workspaceId, agreesToBeNamed: true, declinesRequests: false, joinedAt: space.createdAt };
    await house.store.members.add({
      ...person,
      id: 'e',
      name: 'Ελένη',
      jobFamilyId: 'ergo',
      role: 'facilitator',
    });
    await house.store.members.add({
      ...person,
      id: 'n',
      name: 'Νίκος',
      jobFamilyId: 'techni',
      role: 'member',
    });
    const share = { workspaceId, memberId: 'e', shareId: 'g1' };
    const fields = {
      tool: 'Εργαλείο',
      useCase: 'Σύνοψη',
      limits: 'Ποτέ',
      jobFamily: 'ergo',
      prompt: 'Γράψε',
    };
    await shared(house, { ...share, fields });
    await shared(house, {
      ...share,
      shareId: 'g2',
      memberId: 'n',
      kind: 'failure',
      fields: { ...fields, useCase: 'Λάθος' },
    });
    const trial = { shareId: 'g1', outcome: 'works', line: 'Ναι' } as const;
    const actor = await now(house, 'n', workspaceId);
    assert.equal((await recordTrial(house.desk, actor, { ...trial, timeSaved: '' })).ok, true);
    const question = { questionId: 'q1', text: 'Ποιος;', routes: false };
    assert.equal((await askQuestion(house.desk, actor, question)).ok, true);
    await house.settle();
  });
  after(() => site.house.store.close());

  for (const path of [
    '',
    '/shares/g1',
    '/library',
    '/library?q=Σύνοψη',
    '/recaps/2026-W47',
    '/briefs/2026-11',
    '/me',
    '/desk',
    '/launch',
    '/practices',
    '/coverage',
    '/way-in',
    '/bridgers',
    '/bridgers/rules',
    '/letter',
    '/comparisons',
    '/forms/share',
    '/forms/share/g1',
    '/forms/trial/g2',
    '/members/new',
    '/nowhere',
  ])
    test(`says all of the page ${path === '' ? 'of the channel' : path}`, async () => {
      const { text } = await site.get(`/${space.id}${path}`);
      assert.match(text, /<html lang="xx">/);
      assert.match(text, /⟦/);
      assert.deepEqual(unsaid(textsOf(text)), []);
    });

  test('is offered in the others, and offers them', async () => {
    const page = (await site.get(`/${space.id}`)).text;
    assert.match(page, /lang="fr"[^>]*>Français/);
    assert.match(page, /lang="en"[^>]*>English/);
    assert.deepEqual(
      wordsFor('fr').others.map(({ locale }) => locale),
      ['en', XX],
    );
  });

  test('says all of a letter and of a brief', async () => {
    const { desk, store } = site.house;
    const words = wordsFor(XX);
    const member = await store.members.get(space.id, 'e');
    assert.ok(member);
    const week = '2026-W47';
    assert.equal((await publishRecap(desk, { workspace: space, member, words }, week)).ok, true);
    const at = space.createdAt;
    const reader = {
      workspaceId: space.id,
      id: 's',
      memberId: 'e',
      address: 'e@ε.gr',
      status: 'active',
      origin: 'asked',
      createdAt: at,
      changedAt: at,
    } as const;
    const mailDesk = {
      ...desk,
      seal: sealWith(TEST_KEY),
      origin: '',
      takesAnswers: true,
      own: { name: '', address: 'v@ε.gr', authServer: null },
    };
    const letter = await writeLetter(
      { desk: mailDesk, readRecap: recapReader(desk) },
      { workspace: space, reader, words },
      week,
    );
    assert.ok(letter);
    assert.deepEqual(unsaid(textsOf(newsletter(letter, words.letter, XX))), []);
    assert.deepEqual(unsaid(newsletterText(letter, words.letter).replace(/\S*\/\S*/g, ' ')), []);
    const brief = await monthBrief(desk, space, { month: '2026-11', locale: XX, origin: '' });
    assert.ok(brief.ok);
    assert.deepEqual(unsaid(textsOf(standalonePage(brief.value, words.brief, XX))), []);
  });
});
