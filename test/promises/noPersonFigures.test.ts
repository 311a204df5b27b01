import { sealWith } from '../../src/program/links.ts';
import { openMetrics } from '../../src/program/metrics.ts';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, test } from 'node:test';
import JSZip from 'jszip';
import { namesIn } from '../../src/app/names.ts';
import { monthBrief } from '../../src/app/brief/monthBrief.ts';
import { openAlbum, type Viewer } from '../../src/app/viewer.ts';
import { viewChannel } from '../../src/app/post/viewChannel.ts';
import { viewRecap } from '../../src/app/recap/viewRecap.ts';
import { viewLibrary } from '../../src/app/library/viewLibrary.ts';
import { viewOwnShares, viewShare } from '../../src/app/share/viewShare.ts';
import { weekRecap } from '../../src/app/recap/weekRecap.ts';
import type { Member } from '../../src/domain/workspace/workspace.ts';
import { deck } from '../../src/documents/deck.ts';
import { briefCss, briefPage } from '../../src/documents/page.ts';
import { pdf } from '../../src/documents/pdf.ts';
import { EXAMPLE_ID } from '../../src/example/play.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { webApp } from '../../src/surfaces/web/app.ts';
import { openLive } from '../../src/surfaces/web/live.ts';
import { wordsFor } from '../../src/words/words.ts';
import { inNewFolder } from '../store/folders.ts';
import { figuresInJson, figuresInTable, figuresInText, linesOf, type Column } from './personFigures.ts';
import { NOW, openPlayedExample, type PlayedExample } from './playedExample.ts';
import { startProgram } from './program.ts';

const WEEKS = ['2026-W43', '2026-W44', '2026-W45', '2026-W46', '2026-W47'];
const MONTHS = ['2026-10', '2026-11'];

let store: PlayedExample['store'];
let desk: PlayedExample['desk'];
let workspace: PlayedExample['workspace'];
let people: PlayedExample['people'];

before(async () => {
  ({ store, desk, workspace, people } = await openPlayedExample());
});
after(() => store.close());

const viewerOf = (member: Member | undefined): Viewer => ({
  workspace,
  member: member ?? null,
  words: wordsFor('fr'),
});

const facilitator = (): Viewer => viewerOf(people.find((member) => member.role === 'facilitator'));

describe('no figure about a person', () => {
  test('is kept in any table or view of the store', () =>
    inNewFolder(async (folder) => {
      await (await openSqliteStore(folder)).close();
      const file = new DatabaseSync(join(folder, 'passerelle.sqlite'));
      const names = file.prepare(`select name from sqlite_schema where type in ('table', 'view')`).all();
      const columnsOf = (name: string): readonly Column[] =>
        file
          .prepare('select name, type from pragma_table_info(?)')
          .all(name)
          .map((one) => ({ name: String(one['name']), type: String(one['type']) }));
      const complaints = names.flatMap(({ name }) => figuresInTable(String(name), columnsOf(String(name))));
      file.close();
      assert.ok(names.length > 10);
      assert.deepEqual(complaints, []);
    }));

  test('is in what any verb answers', async () => {
    const viewer = facilitator();
    const answers: unknown[] = [await openAlbum(store, viewer)];
    for (const member of people) {
      answers.push(await viewChannel(store, viewerOf(member), { before: null, limit: 500 }));
      answers.push(await viewOwnShares(desk, viewerOf(member)));
    }
    for (const share of await store.shares.page(EXAMPLE_ID, '', 1_000))
      answers.push(await viewShare(desk, viewer, share.id));
    answers.push(
      await viewLibrary(desk, viewer, { typed: '', limit: 500 }),
      await viewLibrary(desk, viewer, { typed: 'contrat', limit: 500 }),
    );
    for (const week of WEEKS)
      answers.push(await viewRecap(desk, viewer, week), await weekRecap(desk, workspace, week));
    for (const month of MONTHS)
      answers.push(await monthBrief(desk, workspace, { month, locale: 'fr', origin: '' }));
    assert.ok(JSON.stringify(answers).includes(people[0]?.name ?? '?'));
    assert.deepEqual(
      answers.flatMap((answer) => figuresInJson(answer, people)),
      [],
    );
  });

  test('is on any page that a link of the site leads to, whoever one plays', async () => {
    const app = webApp(
      {
        ...desk,
        live: openLive(),
        wake: () => {},
        timeZone: 'Europe/Paris',
        locale: 'fr',
        hostNames: null,
        seal: sealWith('a key of this test, long enough'),
        wordsFor,
        membersOnly: false,
        isReady: async () => true,
        metrics: openMetrics(),
        documents: {
          css: briefCss,
          deck: (brief, words, made) => deck(brief, words.brief, made),
          pdf: (brief, words, made) => pdf(brief, words.brief, made),
          page: (brief, words) => briefPage(brief, words.brief),
        },
      },
      (error) => assert.fail(error as Error),
    );
    const read = async (path: string, cookie: string): Promise<string> =>
      (await app.request(`http://localhost${path}`, { headers: { cookie } })).text();
    const seen = await crawl(`/${EXAMPLE_ID}`, (path) => read(path, ''));
    assert.ok(seen.size > 60, `only ${seen.size} pages were found`);
    for (const member of people)
      for (const path of [`/${EXAMPLE_ID}`, `/${EXAMPLE_ID}/me`, `/${EXAMPLE_ID}/forms/profile`])
        seen.set(`${path} as ${member.name}`, await read(path, `me-${EXAMPLE_ID}=${member.id}`));
    for (const [path, html] of seen) assert.deepEqual(figuresInText(linesOf(html), people), [], path);
  });

  test('and no name at all, not even a first name, is in the three documents of a brief', async () => {
    const made = { at: NOW, timeZone: 'Europe/Paris' };
    for (const month of MONTHS)
      for (const locale of ['fr', 'en'] as const) {
        const words = wordsFor(locale).brief;
        const brief = await monthBrief(desk, workspace, { month, locale, origin: 'http://localhost' });
        assert.ok(brief.ok);
        const told = JSON.stringify(brief.value);
        const own = people.filter(({ name }) => calls(told, name));
        const texts = [
          linesOf(String(briefPage(brief.value, words))),
          await slidesOf(await deck(brief.value, words, made)),
        ];
        assert.deepEqual(own, [], 'the brief itself names someone');
        for (const text of texts) {
          assert.ok(text.length > 500);
          assert.deepEqual(
            people.filter(({ name }) => text.includes(name) || calls(text, name)),
            [],
          );
          assert.deepEqual(figuresInText(text, people), []);
        }
        const paper = Buffer.from(await pdf(brief.value, words, made)).toString('latin1');
        for (const { name } of people) assert.equal(paper.includes(name), false);
      }
  });

  test('and no job of fewer than five people is named in a brief', async () => {
    const { family } = await namesIn(store, EXAMPLE_ID, 'fr');
    const sizes = Map.groupBy(people, ({ jobFamilyId }) => jobFamilyId);
    let named = 0;
    for (const month of MONTHS) {
      const brief = await monthBrief(desk, workspace, { month, locale: 'fr', origin: '' });
      assert.ok(brief.ok);
      const { tools, gains, needs } = brief.value;
      const told = [
        ...tools.flatMap(({ jobFamilies }) => jobFamilies),
        ...gains.map(({ jobFamily }) => jobFamily),
        ...needs.flatMap((need) =>
          need.is === 'closedDoors' ? need.jobFamilies : need.is === 'openQuestion' ? need.jobFamily : [],
        ),
      ];
      named += told.filter((one) => one !== null).length;
      for (const [id, members] of sizes)
        if (id !== null && members.length < 5) assert.ok(!told.includes(family(id)), family(id));
    }
    assert.ok(named > 0);
  });

  test('and nobody’s words are in what the running program logs', () =>
    inNewFolder(async (folder) => {
      const program = await startProgram(folder);
      const { origin } = new URL(program.address);
      await fetch(`${origin}/${EXAMPLE_ID}`);
      for (const text of ['Nadia Ferhaoui zygomarque', ''])
        await fetch(`${origin}/${EXAMPLE_ID}/posts`, {
          method: 'POST',
          body: new URLSearchParams({ text }),
          headers: { origin },
        });
      const { said, warned } = await program.stop();
      assert.deepEqual([warned, said.trim().split('\n').length], ['', 1]);
    }));
});

/** Whether a text says someone's name, or their first name alone. */
function calls(text: string, name: string): boolean {
  const [first = ''] = name.split(' ');
  return text.includes(name) || new RegExp(String.raw`(?<![\p{L}-])${first}(?![\p{L}-])`, 'u').test(text);
}

/** Reads every page of the space that links lead to, each once; what an address asks for counts as the same page. */
async function crawl(from: string, read: (path: string) => Promise<string>): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const waiting = [from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path) || /\/(?:live|brief\.(?:pptx|pdf))$/.test(path)) continue;
    const html = await read(path);
    pages.set(path, html);
    const links = [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, link]) =>
      (link ?? '').replaceAll('&amp;', '&'),
    );
    // Recaps and briefs go back for ever: those of the story are enough.
    const near = links.filter(
      (link) => !/\/(?:recaps|briefs)\//.test(link) || /2026-(?:W4|1[01])/.test(link),
    );
    waiting.push(...near.filter((link) => link.startsWith(`/${EXAMPLE_ID}`) || link.startsWith('/spaces')));
  }
  return pages;
}

/** The words of a deck, slide notes and charts included. */
async function slidesOf(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.values(zip.files).filter((file) => file.name.endsWith('.xml'));
  const texts = await Promise.all(parts.map((file) => file.async('string')));
  return texts.map((xml) => xml.replace(/<[^>]*>/g, '\n')).join('\n');
}

describe('the detectors of these tests', () => {
  const nadia = { id: '0190f', name: 'Nadia Ferhaoui' };
  const column = (name: string, type = 'TEXT'): Column => ({ name, type });

  test('find a figure that a table would keep beside a person', () => {
    const person = column('member_id');
    for (const figure of [
      'share_count',
      'score',
      'rank',
      'points',
      'streak',
      'total_trials',
      'level',
      'nb_shares',
    ])
      assert.deepEqual(figuresInTable('bad', [person, column(figure)]), [`bad.${figure}`]);
    assert.deepEqual(figuresInTable('bad', [column('author_id'), column('n', 'INTEGER')]), ['bad.n']);
    assert.deepEqual(figuresInTable('members', [column('id'), column('shares', 'INTEGER')]), [
      'members.shares',
    ]);
    assert.deepEqual(figuresInTable('members', [column('agrees_to_be_named', 'INTEGER')]), []);
    assert.deepEqual(figuresInTable('job_families', [column('position', 'INTEGER')]), []);
  });

  test('find a figure that an answer would join to a person, however it is folded', () => {
    const bad: readonly unknown[] = [
      { memberId: nadia.id, shares: 3 },
      [{ name: nadia.name, stats: { month: { shares: 3 } } }],
      { author: { id: nadia.id, name: nadia.name }, trials: 2 },
      { [nadia.id]: 3 },
      { byName: new Map([[nadia.name, 3]]) },
      [[nadia.name, 3]],
    ];
    for (const value of bad) assert.notDeepEqual(figuresInJson(value, [nadia]), [], JSON.stringify(value));
  });

  test('leave alone what a person declared, and what all people did together', () => {
    const good = [
      { authorId: nadia.id, timeSaved: { savedMin: [240, 240], per: 'week' } },
      { activity: { shares: 12, trials: 4 }, tools: [{ name: 'Claude', shares: 3 }] },
      { authorId: nadia.id, publishedAt: '2026-11-16T09:00:00.000Z' },
    ];
    assert.deepEqual(figuresInJson(good, [nadia]), []);
  });

  test('find a sentence that counts someone', () => {
    const bad = [
      'Nadia Ferhaoui : 12 partages',
      'Nadia Ferhaoui a fait 3\u00a0essais ce mois-ci',
      '12 messages de Nadia Ferhaoui',
      'Nadia Ferhaoui (12)',
      'Le classement des contributeurs',
    ];
    for (const line of bad) assert.deepEqual(figuresInText(line, [nadia]), [line]);
    for (const line of [
      'Nadia Ferhaoui · Juridique',
      '3 réponses plus anciennes',
      '4 h par semaine, dit Nadia Ferhaoui',
    ])
      assert.deepEqual(figuresInText(line, [nadia]), []);
  });
});
