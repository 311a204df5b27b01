import assert from 'node:assert/strict';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { openStore, type OpenStore } from '../../src/store/store.ts';
import { sqliteProfile } from '../../src/store/sqlite.ts';
import { fillLivingLibrary } from './livingLibraryContract.ts';
import { caution, fillBridges, request } from './bridgesContract.ts';
import { at, event, member, post, question, refresh, share, SPACE, trial, workspace } from './samples.ts';

const period = { from: at(0), to: at(9) };

const NARROW = /^SEARCH \w+ USING (COVERING )?INDEX \w+ \(workspace_id=\? AND /;

/** What is read whole on purpose: a handful of rows, what waits, the first page of the channel, the ranked matches. */
const READ_WHOLE = new RegExp(
  '^(' +
    [
      'SCAN workspaces( USING INDEX \\w+)?',
      'SEARCH workspaces USING INDEX sqlite_autoindex_workspaces_1 \\(workspace_id=\\?\\)',
      'SEARCH (job_families|members|own_tools|own_words|tool_policies|recaps|decisions|comparisons|comparison_shares|findings|tool_notes) USING INDEX \\w+ \\(workspace_id=\\?\\)',
      'SEARCH root USING INDEX posts_roots \\(workspace_id=\\?\\)',
      'SEARCH (q|inbox|outbox) USING (COVERING )?INDEX (inbox|outbox)_(due|done) .*',
      'SCAN (inbox|outbox) USING (COVERING )?INDEX (inbox|outbox)_dead',
      // What a stopped process held: a batch at most.
      'SCAN q USING INDEX inbox_left',
      // The coverage map counts every trial, by job family; the open questions are an index of their own.
      'SEARCH t USING COVERING INDEX trials_one_each \\(workspace_id=\\?\\)',
      'SEARCH questions USING INDEX questions_open \\(workspace_id=\\?\\)',
      'SCAN (q|picked)',
      'SCAN (share|memory)_search VIRTUAL TABLE .*',
      'SCAN \\(subquery-1\\)',
    ].join('|') +
    ')$',
);

async function askEverything(store: OpenStore): Promise<void> {
  await store.workspaces.add(workspace());
  await store.workspaces.save(workspace());
  await store.workspaces.get(SPACE);
  await store.workspaces.list();
  await store.jobFamilies.list(SPACE);
  await store.members.add(member());
  await store.members.save(member());
  await store.members.get(SPACE, 'm1');
  await store.members.list(SPACE);
  await store.ownTools.list(SPACE);
  await askThePosts(store);
  await askTheShares(store);
  await askTheSearch(store);
  await store.trials.save(trial());
  await store.trials.get(SPACE, 't1');
  await store.trials.ofShares(SPACE, ['s1', 's2']);
  await store.trials.count(SPACE, period);
  await store.trials.page(SPACE, '', 9);
  await store.questions.add(question());
  await store.questions.save(question());
  await store.questions.get(SPACE, 'q1');
  await store.questions.byPost(SPACE, 'p1');
  await store.questions.asked(SPACE, period);
  await store.questions.page(SPACE, '', 9);
  await fillBridges(store, SPACE);
  await askTheBridges(store);
  await store.recaps.ofWeek(SPACE, '2026-W47');
  await store.recaps.list(SPACE, 9);
  await store.decisions.get(SPACE, '2026-10');
  await store.decisions.list(SPACE);
  await askTheQueues(store);
  await askTheLibrary(store);
  await store.calendar.runs(SPACE, 'recap', 9);
}

async function askTheLibrary(store: OpenStore): Promise<void> {
  await fillLivingLibrary(store, SPACE);
  await store.shares.ofTools(SPACE, ['claude', 'dust']);
  await store.variations.get(SPACE, 's2');
  await store.variations.touching(SPACE, ['s1', 's2']);
  await store.variations.tree(SPACE, 's1');
  await store.variations.plant(SPACE, 's1', 's0');
  await store.variations.page(SPACE, '', 9);
  await store.comparisons.get(SPACE, 'c1');
  await store.comparisons.list(SPACE);
  for (const one of ['c1', null]) {
    await store.comparisons.shares(SPACE, one);
    await store.comparisons.findings(SPACE, one);
  }
  await store.upkeep.confirmations(SPACE, ['s1', 's2']);
  await store.upkeep.page(SPACE, '', 9);
  await store.upkeep.notes(SPACE);
}

async function askTheBridges(store: OpenStore): Promise<void> {
  const { cautions, toolPolicies, questionRequests } = store;
  await store.shares.countByFamily(SPACE);
  await store.trials.hasTried(SPACE, 'm1');
  await store.trials.countByFamily(SPACE);
  await store.questions.open(SPACE, 9);
  await cautions.save(caution());
  await cautions.get(SPACE, 'c1');
  await cautions.standing(SPACE, { toolIds: ['claude'], shareIds: ['s1'] });
  await cautions.page(SPACE, '', 9);
  await toolPolicies.list(SPACE);
  await questionRequests.save(request());
  await questionRequests.get(SPACE, 'r1');
  await questionRequests.ofQuestion(SPACE, 'q1');
  await questionRequests.membersAskedSince(SPACE, at(0));
  await questionRequests.page(SPACE, '', 9);
}

async function askThePosts({ posts }: OpenStore): Promise<void> {
  await posts.add(post());
  await posts.save(post());
  await posts.get(SPACE, 'p1');
  await posts.roots(SPACE, { viewerId: 'm1', before: { at: at(5), id: 'p1' }, limit: 9 });
  await posts.roots(SPACE, { viewerId: null, before: null, limit: 9 });
  await posts.replies(SPACE, { viewerId: 'm1', threadIds: ['p1', 'p2'] });
  await posts.about(SPACE, 'share', 's1');
  await posts.page(SPACE, '', 9);
}

async function askTheShares({ shares }: OpenStore): Promise<void> {
  await shares.add(share(), 'contrat');
  await shares.save(share(), 'contrat');
  await shares.getMany(SPACE, ['s1', 's2']);
  await shares.knownExternalIds(SPACE, ['x1', 'x2']);
  await shares.byPost(SPACE, 'p1');
  await shares.published(SPACE, period, 9);
  await shares.countPublished(SPACE);
  await shares.jobFamiliesReached(SPACE);
  await shares.ofAuthor(SPACE, 'm1');
  await shares.page(SPACE, '', 9);
  await shares.index([]);
  await shares.spacesIndexedOtherwise('v');
  await shares.markIndexed(SPACE, 'v');
}

async function askTheSearch({ search, ownWords }: OpenStore): Promise<void> {
  await search.meet(SPACE, { condition: { is: 'word', word: 'contrat' }, limit: 9 });
  await search.meetBeside(SPACE, { condition: { is: 'word', word: 'contrat' }, limit: 9 });
  await search.corpus(SPACE, ['contrat', 'bail']);
  await search.corpusBeside(SPACE, ['contrat', 'bail']);
  await search.wordsBeginning(SPACE, 'co');
  await ownWords.save(SPACE, ['sirius, erp']);
  await ownWords.list(SPACE);
}

async function askTheQueues({ inbox, outbox }: OpenStore): Promise<void> {
  await inbox.receive(event());
  await inbox.claim({ now: at(9), leaseMs: 1000, limit: 9 });
  await inbox.claim({ now: at(9), leaseMs: 1000, limit: 9, left: 'never' });
  await inbox.claim({ now: at(9), leaseMs: 1000, limit: 1, left: 'only' });
  await inbox.stopped(SPACE, 'e1');
  await inbox.waiting(at(9), 9);
  await inbox.dead(9);
  await inbox.replay(SPACE, 'e1');
  await inbox.purge(at(9), 9);
  await inbox.purgeDead(at(9), 9);
  await inbox.attempts(SPACE, 'e1');
  await inbox.failed(SPACE, 'e1', at(9), 'timeout');
  await inbox.done(SPACE, ['e1'], at(9));
  await outbox.add(refresh());
  await outbox.claim({ now: at(9), leaseMs: 1000, limit: 9 });
  await outbox.waiting(at(9), 9);
  await outbox.dead(9);
  await outbox.attempts(SPACE, 'd1');
  await outbox.failed(SPACE, 'd1', null, 'gone');
  await outbox.done(SPACE, ['d1'], at(9));
}

describe('every question that the store asks', () => {
  const database = new DatabaseSync(':memory:');
  const prepare = database.prepare.bind(database);
  const asked = new Set<string>();
  let store: OpenStore;
  before(async () => {
    store = await openStore(sqliteProfile(database, ':memory:'));
    database.prepare = (text: string): StatementSync => {
      asked.add(text);
      return prepare(text);
    };
    await askEverything(store);
  });
  after(() => store.close());

  const steps = (text: string): readonly string[] =>
    prepare(`explain query plan ${text}`)
      .all()
      .map((row) => String(row['detail']));
  const questions = () => [...asked].filter((text) => /^\s*(with|select|update|delete)/.test(text));

  it('is looked at here', () => {
    assert.ok(questions().length >= 50, String(questions().length));
  });

  it('is answered through an index that narrows it further than its workspace', () => {
    const wide = questions().flatMap((text) =>
      steps(text).filter(
        (step) => /^(SCAN|SEARCH)/.test(step) && !NARROW.test(step) && !READ_WHOLE.test(step),
      ),
    );
    assert.deepEqual(wide, []);
  });

  it('is answered in the order of that index, except for dead letters and short lists', () => {
    const sorted = questions().filter((text) => steps(text).some((step) => /TEMP B-TREE/.test(step)));
    const tables = sorted.map((text) => /from "?(\w+)/.exec(text)?.[1]);
    assert.deepEqual(tables.toSorted(), [
      'comparisons',
      'inbox',
      'inbox',
      'job_families',
      'outbox',
      'recaps',
      'trials',
      'workspaces',
    ]);
  });
});
