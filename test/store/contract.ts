import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setImmediate as breathe } from 'node:timers/promises';
import { channelIn, type Delivery } from '../../src/app/ports/queue.ts';
import type { PostPlace } from '../../src/app/ports/post.ts';
import { NOTHING_BESIDES } from '../../src/domain/recap/recap.ts';
import type { Surface } from '../../src/domain/workspace/workspace.ts';
import type { OpenStore } from '../../src/store/store.ts';
import {
  at,
  draft,
  event,
  member,
  post,
  question,
  refresh,
  share,
  SPACE,
  trial,
  workspace,
} from './samples.ts';
import { slackContract } from './slackContract.ts';
import { holding } from './meeting.ts';
import { searchContract } from './searchContract.ts';
import { livingLibraryContract } from './livingLibraryContract.ts';
import { mailContract } from './mailContract.ts';
import { surfacesContract } from './surfacesContract.ts';

const ids = (things: readonly { readonly id: string }[]): readonly string[] =>
  things.map((thing) => thing.id);
const ever = { from: at(-100_000), to: at(100_000) };

/** The facts that any engine must keep. `open` gives an empty store each time. */
export function storeContract(name: string, open: () => Promise<OpenStore>): void {
  describe(`the store on ${name}`, () => {
    let store: OpenStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    surfacesContract(() => store);
    mailContract(() => store);
    slackContract(() => store);
    livingLibraryContract(() => store);
    searchContract(() => store);

    describe('workspaces', () => {
      it('gives back what was added, and null for what was not', async () => {
        await store.workspaces.add(workspace({ isExample: true }));
        assert.deepEqual(await store.workspaces.get(SPACE), workspace({ isExample: true }));
        assert.equal(await store.workspaces.get('w2'), null);
      });

      it('saves changes', async () => {
        await store.workspaces.add(workspace());
        await store.workspaces.save(workspace({ locale: 'en', channel: '#ai-watch' }));
        assert.deepEqual(
          await store.workspaces.get(SPACE),
          workspace({ locale: 'en', channel: '#ai-watch' }),
        );
      });

      it('are listed oldest first', async () => {
        await store.workspaces.add(workspace({ id: 'a', createdAt: at(2) }));
        await store.workspaces.add(workspace({ id: 'b', createdAt: at(1) }));
        assert.deepEqual(ids(await store.workspaces.list()), ['b', 'a']);
      });

      it('keep the same ids apart', async () => {
        await store.shares.add(share({ externalId: 'x' }), 'contrat');
        await store.shares.add(share({ workspaceId: 'w2', externalId: 'x', useCase: 'Autre' }), 'contrat');
        assert.equal((await store.shares.get('w2', 's1'))?.useCase, 'Autre');
        assert.deepEqual(await holding(store, SPACE, ['contrat']), ['s1']);
        assert.equal((await store.shares.get(SPACE, 's1'))?.useCase, share().useCase);
        assert.equal(await store.shares.countPublished('w3'), 0);
      });
    });

    describe('job families', () => {
      it('are listed by position', async () => {
        const rh = { id: 'rh', workspaceId: SPACE, names: { fr: 'RH', en: 'HR' }, position: 2 };
        const achats = {
          id: 'achats',
          workspaceId: SPACE,
          names: { fr: 'Achats', en: 'Purchasing' },
          position: 1,
        };
        await store.jobFamilies.addAll([rh, achats]);
        assert.deepEqual(await store.jobFamilies.list(SPACE), [achats, rh]);
      });

      it('may be none', async () => {
        await store.jobFamilies.addAll([]);
        assert.deepEqual(await store.jobFamilies.list(SPACE), []);
      });
    });

    describe('members', () => {
      it('are listed by name, É beside E', async () => {
        for (const [id, named] of [
          ['a', 'Zoé'],
          ['b', 'Élodie'],
          ['c', 'fabien'],
          ['d', 'Emma'],
        ] as const)
          await store.members.add(member({ id, name: named }));
        assert.deepEqual(
          (await store.members.list(SPACE)).map((one) => one.name),
          ['Élodie', 'Emma', 'fabien', 'Zoé'],
        );
      });

      it('change their mind about being named', async () => {
        await store.members.add(member());
        await store.members.save(member({ agreesToBeNamed: false, jobFamilyId: null, role: 'facilitator' }));
        assert.deepEqual(
          await store.members.get(SPACE, 'm1'),
          member({ agreesToBeNamed: false, jobFamilyId: null, role: 'facilitator' }),
        );
      });

      it('cannot be saved before they are added', async () => {
        await assert.rejects(store.members.save(member()), /no such member/);
      });
    });

    describe('own tools', () => {
      it('keep their first name when added again', async () => {
        await store.ownTools.addAllOnce([{ workspaceId: SPACE, id: 'plume', name: 'Plume' }]);
        await store.ownTools.addAllOnce([
          { workspaceId: SPACE, id: 'plume', name: 'PLUME' },
          { workspaceId: SPACE, id: 'archi', name: 'Archi' },
        ]);
        assert.deepEqual(await store.ownTools.list(SPACE), [
          { workspaceId: SPACE, id: 'archi', name: 'Archi' },
          { workspaceId: SPACE, id: 'plume', name: 'Plume' },
        ]);
      });
    });

    describe('posts', () => {
      const roots = (viewerId: string | null, before: PostPlace | null = null, limit = 50) =>
        store.posts.roots(SPACE, { viewerId, before, limit });
      const replies = (viewerId: string | null, threadIds: readonly string[]) =>
        store.posts.replies(SPACE, { viewerId, threadIds });

      it('are stored once by their id', async () => {
        assert.equal(await store.posts.add(post()), true);
        assert.equal(await store.posts.add(post({ text: 'autre' })), false);
        assert.deepEqual(await store.posts.get(SPACE, 'p1'), post());
      });

      it('keep their text as it was typed, whatever it holds', async () => {
        const text = 'nul\u0001 \u202Eabc\u202C 👩‍⚖️ <script>"\'; drop table posts; --\n\t';
        await store.posts.add(post({ text }));
        assert.equal((await store.posts.get(SPACE, 'p1'))?.text, text);
      });

      it('begin threads, newest first, a page at a time', async () => {
        for (const [id, minute] of [
          ['p1', 1],
          ['p2', 2],
          ['p3', 3],
        ] as const)
          await store.posts.add(post({ id, at: at(minute) }));
        await store.posts.add(post({ id: 'r1', threadId: 'p1', at: at(4) }));
        assert.deepEqual(ids(await roots(null, null, 2)), ['p3', 'p2']);
        assert.deepEqual(ids(await roots(null, { at: at(2), id: 'p2' }, 2)), ['p1']);
      });

      it('of one millisecond are all met, page after page', async () => {
        for (const id of ['p1', 'p2', 'p3', 'p4', 'p5']) await store.posts.add(post({ id, at: at(1) }));
        const first = await roots(null, null, 2);
        const second = await roots(null, first.at(-1) ?? null, 2);
        const third = await roots(null, second.at(-1) ?? null, 2);
        assert.deepEqual(ids([...first, ...second, ...third]), ['p5', 'p4', 'p3', 'p2', 'p1']);
      });

      it('lose the one character that no database keeps alike', async () => {
        await store.posts.add(post({ text: 'a\0b' }));
        assert.equal((await store.posts.get(SPACE, 'p1'))?.text, 'ab');
      });

      it('are answered in their order', async () => {
        await store.posts.add(post({ id: 'r3', threadId: 'p2', at: at(3) }));
        await store.posts.add(post({ id: 'r2', threadId: 'p1', at: at(2) }));
        await store.posts.add(post({ id: 'r1', threadId: 'p1', at: at(1) }));
        await store.posts.add(post({ id: 'r4', threadId: 'p3', at: at(1) }));
        assert.deepEqual(ids(await replies(null, ['p1', 'p2'])), ['r1', 'r2', 'r3']);
        assert.deepEqual(await replies(null, []), []);
      });

      it('meant for one person are seen by that person only', async () => {
        await store.posts.add(post({ id: 'all', at: at(1) }));
        await store.posts.add(post({ id: 'mine', at: at(2), visibleTo: 'm1' }));
        await store.posts.add(post({ id: 'hint', at: at(3), threadId: 'all', visibleTo: 'm1' }));
        assert.deepEqual(ids(await roots('m1')), ['mine', 'all']);
        assert.deepEqual(ids(await roots('m2')), ['all']);
        assert.deepEqual(ids(await roots(null)), ['all']);
        assert.deepEqual(ids(await replies('m1', ['all'])), ['hint']);
        assert.deepEqual(await replies('m2', ['all']), []);
        assert.deepEqual(await replies(null, ['all']), []);
      });

      it('that are deleted stay only where an answer is seen', async () => {
        const gone = { deletedAt: at(9), text: null };
        await store.posts.add(post({ id: 'alone', at: at(1), ...gone }));
        await store.posts.add(post({ id: 'answered', at: at(2), ...gone }));
        await store.posts.add(post({ id: 'r1', threadId: 'answered', at: at(3) }));
        await store.posts.add(post({ id: 'whispered', at: at(4), ...gone }));
        await store.posts.add(post({ id: 'r2', threadId: 'whispered', at: at(5), visibleTo: 'm1' }));
        await store.posts.add(post({ id: 'silenced', at: at(6), ...gone }));
        await store.posts.add(post({ id: 'r3', threadId: 'silenced', at: at(7), ...gone }));
        assert.deepEqual(ids(await roots('m2')), ['answered']);
        assert.deepEqual(ids(await roots('m1')), ['whispered', 'answered']);
        assert.deepEqual(await replies('m1', ['silenced']), []);
      });

      it('are found by what they picture', async () => {
        const card = post({ id: 'c1', authorId: null, text: null, about: { subject: 'share', id: 's1' } });
        await store.posts.add(card);
        await store.posts.add({ ...card, id: 'c2', about: { subject: 'trial', id: 's1' } });
        assert.deepEqual(await store.posts.about(SPACE, 'share', 's1'), [card]);
      });

      it('save changes', async () => {
        await store.posts.add(post());
        await store.posts.save(post({ text: null, deletedAt: at(9) }));
        assert.deepEqual(await store.posts.get(SPACE, 'p1'), post({ text: null, deletedAt: at(9) }));
      });

      it('are exported by id, deleted ones and whispers included', async () => {
        for (const id of ['p3', 'p1', 'p2'])
          await store.posts.add(post({ id, deletedAt: at(1), visibleTo: 'm1' }));
        assert.deepEqual(ids(await store.posts.page(SPACE, '', 2)), ['p1', 'p2']);
        assert.deepEqual(ids(await store.posts.page(SPACE, 'p2', 2)), ['p3']);
      });
    });

    describe('shares', () => {
      it('are given back whole, tools in their order', async () => {
        await store.shares.add(share(), 'relire contrat');
        assert.deepEqual(await store.shares.get(SPACE, 's1'), share());
        assert.equal(await store.shares.get(SPACE, 's2'), null);
      });

      it('keep every shape of time saved', async () => {
        const shapes = [
          null,
          { savedMin: null, per: 'once', ratio: [0.5, 0.667], quote: 'x3' },
          {
            savedMin: [-30, 10.5],
            per: 'item',
            item: 'contrat',
            freq: { n: 2, per: 'month' },
            quote: '« é »',
          },
        ] as const;
        for (const [i, timeSaved] of shapes.entries())
          await store.shares.add(share({ id: `s${i}`, timeSaved }), '');
        for (const [i, timeSaved] of shapes.entries())
          assert.deepEqual((await store.shares.get(SPACE, `s${i}`))?.timeSaved, timeSaved);
      });

      it('save changes, of their tools too', async () => {
        await store.shares.add(share(), 'relire');
        const changed = share({ toolIds: ['mistral'], timeSaved: null, jobFamilyId: null, limits: null });
        await store.shares.save(changed, 'relire');
        assert.deepEqual(await store.shares.get(SPACE, 's1'), changed);
      });

      it('may name no tool, or the same one twice', async () => {
        await store.shares.add(share({ toolIds: [] }), '');
        await store.shares.add(share({ id: 's2', toolIds: ['a', 'a'] }), '');
        assert.deepEqual((await store.shares.get(SPACE, 's1'))?.toolIds, []);
        assert.deepEqual((await store.shares.get(SPACE, 's2'))?.toolIds, ['a', 'a']);
      });

      it('cannot be saved before they are added', async () => {
        await assert.rejects(store.shares.save(share(), 'relire'), /no such share/);
        assert.deepEqual(await holding(store, SPACE, ['relire']), []);
      });

      it('are added many at once, or none at all', async () => {
        const many = Array.from({ length: 2500 }, (_, i) => ({
          share: share({ id: `s${String(i).padStart(4, '0')}`, externalId: `x${i}` }),
          searchText: 'contrat',
        }));
        await assert.rejects(
          store.shares.addAll([...many, { share: share({ id: 'twice', externalId: 'x7' }), searchText: '' }]),
        );
        assert.equal(await store.shares.countPublished(SPACE), 0);
        assert.deepEqual(await holding(store, SPACE, ['contrat']), []);
        await store.shares.addAll(many);
        await store.shares.addAll([]);
        assert.equal(await store.shares.countPublished(SPACE), 2500);
        const all = await store.shares.getMany(SPACE, ids(many.map((one) => one.share)));
        assert.equal(all.length, 2500);
        assert.ok(all.every((one) => one.toolIds.length === 2));
      });

      it('are got together, those that exist', async () => {
        await store.shares.add(share(), '');
        assert.deepEqual(await store.shares.getMany(SPACE, ['s1', 'none']), [share()]);
        assert.deepEqual(await store.shares.getMany(SPACE, []), []);
      });

      it('are known by their external id even once deleted', async () => {
        await store.shares.add(share({ externalId: 'x1' }), '');
        await store.shares.add(share({ id: 's2', externalId: 'x2', status: 'deleted' }), '');
        assert.deepEqual(
          await store.shares.knownExternalIds(SPACE, ['x1', 'x2', 'x3']),
          new Set(['x1', 'x2']),
        );
        assert.deepEqual(await store.shares.knownExternalIds(SPACE, []), new Set());
      });

      it('are found by their post even once deleted', async () => {
        await store.shares.add(share({ postId: 'p1', status: 'deleted' }), '');
        assert.equal((await store.shares.byPost(SPACE, 'p1'))?.id, 's1');
        assert.equal(await store.shares.byPost(SPACE, 'p2'), null);
      });

      it('are published in a period whose end is excluded, newest first', async () => {
        for (const [id, minute] of [
          ['s1', 1],
          ['s2', 2],
          ['s3', 3],
          ['s4', 4],
        ] as const)
          await store.shares.add(share({ id, publishedAt: at(minute) }), '');
        await store.shares.add(draft({ id: 's5' }), '');
        assert.deepEqual(ids(await store.shares.published(SPACE, { from: at(2), to: at(4) }, 9)), [
          's3',
          's2',
        ]);
        assert.deepEqual(ids(await store.shares.published(SPACE, ever, 1)), ['s4']);
        assert.equal(await store.shares.countPublished(SPACE), 4);
      });

      it('tell the job families that they reach', async () => {
        await store.shares.add(share(), '');
        await store.shares.add(share({ id: 's2' }), '');
        await store.shares.add(share({ id: 's3', jobFamilyId: null }), '');
        await store.shares.add(draft({ id: 's4', jobFamilyId: 'rh' }), '');
        assert.deepEqual(await store.shares.jobFamiliesReached(SPACE), new Set(['juridique']));
      });

      it('are shown to their author, drafts included, deleted ones left out', async () => {
        await store.shares.add(share({ createdAt: at(1) }), '');
        await store.shares.add(draft({ id: 's2', createdAt: at(2) }), '');
        await store.shares.add(share({ id: 's3', status: 'deleted' }), '');
        await store.shares.add(share({ id: 's4', authorId: 'm2' }), '');
        assert.deepEqual(ids(await store.shares.ofAuthor(SPACE, 'm1')), ['s2', 's1']);
      });

      it('are exported by id, whatever their status', async () => {
        await store.shares.add(draft({ id: 's3' }), '');
        await store.shares.add(share({ id: 's1', status: 'deleted' }), '');
        await store.shares.add(share({ id: 's2' }), '');
        assert.deepEqual(ids(await store.shares.page(SPACE, '', 2)), ['s1', 's2']);
        assert.deepEqual(ids(await store.shares.page(SPACE, 's2', 2)), ['s3']);
      });
    });

    describe('trials', () => {
      it('of the same person on the same share replace one another', async () => {
        await store.trials.save(trial());
        const again = trial({ id: 't2', outcome: 'doesNotWork', line: 'Pas sur un scan', at: at(5) });
        await store.trials.save(again);
        assert.deepEqual(await store.trials.ofShares(SPACE, ['s1']), [again]);
        assert.equal(await store.trials.get(SPACE, 't1'), null);
        assert.deepEqual(await store.trials.get(SPACE, 't2'), again);
      });

      it('are changed under their own id', async () => {
        await store.trials.save(trial());
        const timeSaved = { savedMin: [30, 60], per: 'item', quote: '30 à 60 min' } as const;
        await store.trials.save(trial({ timeSaved, timeSavedText: '30 à 60 min' }));
        assert.deepEqual(await store.trials.ofShares(SPACE, ['s1']), [
          trial({ timeSaved, timeSavedText: '30 à 60 min' }),
        ]);
      });

      it('of erased people stay side by side', async () => {
        await store.trials.save(trial({ memberId: 'm2' }));
        await store.trials.save(trial({ memberId: null }));
        await store.trials.save(trial({ id: 't2', memberId: null }));
        assert.deepEqual(ids(await store.trials.ofShares(SPACE, ['s1'])), ['t1', 't2']);
      });

      it('are listed oldest first, of the shares asked for', async () => {
        await store.trials.save(trial({ id: 'a', at: at(3) }));
        await store.trials.save(trial({ id: 'b', at: at(2), shareId: 's2' }));
        await store.trials.save(trial({ id: 'c', at: at(1), shareId: 's3' }));
        assert.deepEqual(ids(await store.trials.ofShares(SPACE, ['s1', 's2'])), ['b', 'a']);
        assert.deepEqual(await store.trials.ofShares(SPACE, []), []);
      });

      it('are counted for a period, as a whole', async () => {
        for (const [id, minute] of [
          ['a', 1],
          ['b', 2],
          ['c', 3],
        ] as const)
          await store.trials.save(trial({ id, memberId: id, at: at(minute) }));
        assert.equal(await store.trials.count(SPACE, { from: at(1), to: at(3) }), 2);
      });

      it('are exported by id', async () => {
        for (const id of ['b', 'a']) await store.trials.save(trial({ id, memberId: id }));
        assert.deepEqual(ids(await store.trials.page(SPACE, 'a', 9)), ['b']);
      });
    });

    describe('questions', () => {
      it('are found by id and by post', async () => {
        await store.questions.add(question());
        assert.deepEqual(await store.questions.get(SPACE, 'q1'), question());
        assert.deepEqual(await store.questions.byPost(SPACE, 'p9'), question());
        assert.equal(await store.questions.byPost(SPACE, 'p8'), null);
      });

      it('are answered', async () => {
        await store.questions.add(question());
        await store.questions.save(question({ answeredAt: at(5), answerShareId: 's1' }));
        assert.equal((await store.questions.get(SPACE, 'q1'))?.answerShareId, 's1');
      });

      it('asked in a period are listed oldest first', async () => {
        for (const [id, minute] of [
          ['q3', 1],
          ['q2', 2],
          ['q1', 3],
        ] as const)
          await store.questions.add(question({ id, askedAt: at(minute) }));
        assert.deepEqual(ids(await store.questions.asked(SPACE, { from: at(1), to: at(3) })), ['q3', 'q2']);
        assert.deepEqual(ids(await store.questions.page(SPACE, 'q1', 1)), ['q2']);
      });
    });

    describe('recaps', () => {
      const recap = (id: string, week: string, minute: number) => ({
        id,
        workspaceId: SPACE,
        week,
        publishedAt: at(minute),
        picks: [
          { shareId: 's1', reasons: [{ is: 'triedByPeers', trials: 3 }, { is: 'saysItsLimits' }] as const },
        ],
        besides: { ...NOTHING_BESIDES, note: 'Merci', welcome: ['m1'] },
      });

      it('are found by week and listed newest first', async () => {
        await store.recaps.add(recap('r1', '2026-W46', 1));
        await store.recaps.add(recap('r2', '2026-W47', 2));
        assert.deepEqual(await store.recaps.ofWeek(SPACE, '2026-W46'), recap('r1', '2026-W46', 1));
        assert.equal(await store.recaps.ofWeek(SPACE, '2026-W48'), null);
        assert.deepEqual(ids(await store.recaps.list(SPACE, 9)), ['r2', 'r1']);
        assert.deepEqual(ids(await store.recaps.list(SPACE, 1)), ['r2']);
      });

      it('come once a week', async () => {
        await store.recaps.add(recap('r1', '2026-W46', 1));
        await assert.rejects(store.recaps.add(recap('r2', '2026-W46', 2)));
      });
    });

    describe('decisions', () => {
      it('are rewritten for their month', async () => {
        const decision = {
          workspaceId: SPACE,
          month: '2026-10',
          text: 'Former les achats',
          writtenAt: at(1),
        };
        await store.decisions.save({ ...decision, text: 'Former', writtenAt: at(0) });
        await store.decisions.save(decision);
        await store.decisions.save({ ...decision, month: '2026-09' });
        assert.deepEqual(await store.decisions.get(SPACE, '2026-10'), decision);
        assert.equal(await store.decisions.get(SPACE, '2026-11'), null);
        assert.deepEqual(
          (await store.decisions.list(SPACE)).map((one) => one.month),
          ['2026-09', '2026-10'],
        );
      });
    });

    describe('the inbox', () => {
      it('says false to an event that comes again, even once it is done', async () => {
        assert.equal(await store.inbox.receive(event()), true);
        assert.equal(await store.inbox.receive(event({ kind: 'replied' })), false);
        assert.deepEqual(await store.inbox.waiting(at(1), 9), [event()]);
        await store.inbox.done(SPACE, ['e1'], at(2));
        assert.equal(await store.inbox.receive(event()), false);
        assert.deepEqual(await store.inbox.waiting(at(3), 9), []);
      });

      it('gives what waits oldest first, of every workspace', async () => {
        await store.inbox.receive(event({ id: 'e3', receivedAt: at(2) }));
        await store.inbox.receive(event({ id: 'e2', receivedAt: at(1), workspaceId: 'w2' }));
        await store.inbox.receive(event({ id: 'e1', receivedAt: at(1) }));
        assert.deepEqual(ids(await store.inbox.waiting(at(3), 9)), ['e1', 'e2', 'e3']);
        assert.deepEqual(ids(await store.inbox.waiting(at(3), 2)), ['e1', 'e2']);
      });

      it('gives a fresh event at once, were the clock put back', async () => {
        await store.inbox.receive(event({ receivedAt: at(60) }));
        assert.deepEqual(ids(await store.inbox.waiting(at(0), 9)), ['e1']);
      });

      it('gives back what failed when it is due, and counts the failures', async () => {
        await store.inbox.receive(event());
        assert.equal(await store.inbox.attempts(SPACE, 'e1'), 0);
        await store.inbox.failed(SPACE, 'e1', at(5), 'timeout');
        assert.deepEqual(await store.inbox.waiting(at(4), 9), []);
        assert.deepEqual(ids(await store.inbox.waiting(at(5), 9)), ['e1']);
        assert.equal(await store.inbox.attempts(SPACE, 'e1'), 1);
      });

      it('puts a thing off without counting a failure, its thread waiting behind it', async () => {
        for (const [id, second] of [
          ['e1', 0],
          ['e2', 1],
        ] as const)
          await store.inbox.receive(event({ id, threadId: 't', receivedAt: at(second) }));
        await store.inbox.claim({ now: at(2), leaseMs: 60_000, limit: 9 });
        await store.inbox.putOff(SPACE, 'e1', at(9));
        assert.deepEqual(await store.inbox.claim({ now: at(8), leaseMs: 60_000, limit: 9 }), []);
        assert.deepEqual(
          (await store.inbox.claim({ now: at(9), leaseMs: 60_000, limit: 9 })).map(({ id }) => id),
          ['e1'],
        );
        assert.equal(await store.inbox.attempts(SPACE, 'e1'), 0);
        await store.inbox.done(SPACE, ['e1'], at(10));
        await store.inbox.putOff(SPACE, 'e1', at(11));
        assert.equal(await store.inbox.done(SPACE, ['e1'], at(12)), false);
      });

      it('gives a dead letter no more, and still knows it', async () => {
        await store.inbox.receive(event());
        await store.inbox.failed(SPACE, 'e1', null, 'unreadable');
        assert.deepEqual(await store.inbox.waiting(at(9), 9), []);
        assert.equal(await store.inbox.receive(event()), false);
      });
    });

    describe('a queue', () => {
      const claim = (minute: number, limit = 9, leaseMs = 60_000) =>
        store.inbox.claim({ now: at(minute), leaseMs, limit });

      it('lends a thing to one at a time, and again once the lease is over', async () => {
        await store.inbox.receive(event());
        assert.deepEqual(await claim(0), [event()]);
        assert.deepEqual(await claim(0), []);
        assert.deepEqual(await store.inbox.waiting(at(0), 9), []);
        assert.deepEqual(await claim(1), [event()]);
      });

      it('lends no more than asked, oldest first', async () => {
        for (const [id, minute] of [
          ['e1', 3],
          ['e2', 1],
          ['e3', 2],
        ] as const)
          await store.inbox.receive(event({ id, receivedAt: at(minute) }));
        assert.deepEqual(ids(await claim(5, 2)), ['e2', 'e3']);
        assert.deepEqual(ids(await claim(5, 2)), ['e1']);
      });

      it('lends the oldest of a thread only, be it lent, put off or due', async () => {
        await store.inbox.receive(event({ id: 'e1', threadId: 't', receivedAt: at(0) }));
        await store.inbox.receive(event({ id: 'e2', threadId: 't', receivedAt: at(1) }));
        await store.inbox.receive(event({ id: 'e3', threadId: 't', receivedAt: at(1) }));
        await store.inbox.receive(event({ id: 'x1', threadId: 't', receivedAt: at(2), workspaceId: 'w2' }));
        assert.deepEqual(ids(await claim(2)), ['e1', 'x1']);
        assert.deepEqual(await claim(2), []);
        await store.inbox.failed(SPACE, 'e1', at(9), 'timeout');
        assert.deepEqual(ids(await claim(8)), ['x1']);
        assert.deepEqual(ids(await claim(9)), ['e1', 'x1']);
        await store.inbox.done(SPACE, ['e1'], at(9));
        assert.deepEqual(ids(await claim(9)), ['e2']);
      });

      it('goes on with a thread whose oldest is given up', async () => {
        await store.inbox.receive(event({ id: 'e1', threadId: 't', receivedAt: at(0) }));
        await store.inbox.receive(event({ id: 'e2', threadId: 't', receivedAt: at(1) }));
        await store.inbox.failed(SPACE, 'e1', null, 'unreadable');
        assert.deepEqual(ids(await claim(2)), ['e2']);
      });

      it('keeps the order of what is said in a thread, other threads going on', async () => {
        const said = (id: string, threadId: string | null, minute: number): Delivery => ({
          workspaceId: SPACE,
          id,
          surface: 'web',
          createdAt: at(minute),
          is: 'post',
          postId: id,
          threadId,
        });
        await store.outbox.add(said('root', null, 0));
        await store.outbox.add(said('reply', 'root', 1));
        await store.outbox.add(said('other', null, 2));
        const lent = await store.outbox.claim({ now: at(3), leaseMs: 1000, limit: 9 });
        assert.deepEqual(ids(lent), ['root', 'other']);
      });

      it('lends nothing of a channel that is busy, and keeps the order of a thread surface by surface', async () => {
        const said = (id: string, surface: Surface, minute: number): Delivery => ({
          workspaceId: SPACE,
          id,
          surface,
          createdAt: at(minute),
          is: 'post',
          postId: id,
          threadId: 't',
        });
        await store.outbox.add(said('mail', 'mail', 0));
        await store.outbox.add(said('slack', 'slack', 1));
        await store.outbox.add(said('after', 'slack', 2));
        const ask = { now: at(3), leaseMs: 1000, limit: 9 };
        const busy = [channelIn({ workspaceId: SPACE, surface: 'mail' })];
        assert.deepEqual(ids(await store.outbox.claim({ ...ask, busy })), ['slack']);
        assert.deepEqual(ids(await store.outbox.claim(ask)), ['mail']);
      });

      it('lends apart what was lent before and of which nothing was heard since', async () => {
        const ask = { now: at(2), leaseMs: 60_000, limit: 1 };
        for (const id of ['e1', 'e2']) await store.inbox.receive(event({ id, threadId: id }));
        assert.deepEqual(ids(await claim(0)), ['e1', 'e2']);
        assert.deepEqual(await store.inbox.claim({ ...ask, now: at(0), left: 'only' }), []);
        await store.inbox.receive(event({ id: 'e3', threadId: 'e3' }));
        assert.deepEqual(ids(await store.inbox.claim({ ...ask, limit: 9, left: 'never' })), ['e3']);
        for (const id of ['e1', 'e2'])
          assert.deepEqual(ids(await store.inbox.claim({ ...ask, left: 'only' })), [id]);
        await store.inbox.failed(SPACE, 'e1', at(2), 'timeout');
        await store.inbox.putOff(SPACE, 'e2', at(2));
        await store.inbox.done(SPACE, ['e3'], at(2));
        assert.deepEqual(await store.inbox.claim({ ...ask, now: at(9), left: 'only' }), []);
        assert.deepEqual(ids(await store.inbox.claim({ ...ask, limit: 9, left: 'never' })), ['e1', 'e2']);
      });

      it('is done with a thing once, whoever says so', async () => {
        await store.inbox.receive(event());
        assert.equal(await store.inbox.done(SPACE, ['e1'], at(1)), true);
        assert.equal(await store.inbox.done(SPACE, ['e1'], at(2)), false);
        await store.inbox.failed(SPACE, 'e1', at(2), 'late');
        assert.deepEqual(await claim(9), []);
        assert.equal(await store.inbox.done(SPACE, ['none'], at(2)), false);
      });

      it('lists its dead letters with why, and has them tried again from the beginning', async () => {
        await store.inbox.receive(event());
        await store.inbox.failed(SPACE, 'e1', at(1), 'timeout');
        await store.inbox.failed(SPACE, 'e1', null, 'unreadable');
        assert.deepEqual(await store.inbox.dead(9), [
          { item: event(), attempts: 2, errorCode: 'unreadable' },
        ]);
        assert.equal(await store.inbox.replay(SPACE, 'e1'), true);
        assert.equal(await store.inbox.replay(SPACE, 'e1'), false);
        assert.deepEqual(await store.inbox.dead(9), []);
        assert.equal(await store.inbox.attempts(SPACE, 'e1'), 0);
        assert.deepEqual(await claim(0), [event()]);
      });

      it('forgets what waits or failed by how its id begins, and still knows what is done', async () => {
        for (const id of ['m:1', 'm:1#met', 'm:2', 'm_1']) await store.inbox.receive(event({ id }));
        await store.inbox.failed(SPACE, 'm:1', null, 'unreadable');
        await store.inbox.done(SPACE, ['m:1#met'], at(1));
        await store.inbox.forget(SPACE, ['m:1', 'n']);
        await store.inbox.forget('w2', ['m']);
        assert.deepEqual(await store.inbox.dead(9), []);
        assert.deepEqual(ids(await claim(9)), ['m:2', 'm_1']);
        assert.equal(await store.inbox.has(SPACE, 'm:1#met'), true);
      });

      it('forgets what was done long ago, a few at a time, and nothing else', async () => {
        for (const id of ['e1', 'e2', 'e3', 'e4', 'e5']) await store.inbox.receive(event({ id }));
        for (const id of ['e1', 'e2', 'e3']) await store.inbox.done(SPACE, [id], at(1));
        await store.inbox.done(SPACE, ['e4'], at(5));
        assert.equal(await store.inbox.purge(at(5), 2), 2);
        assert.equal(await store.inbox.purge(at(5), 2), 1);
        assert.equal(await store.inbox.purge(at(5), 2), 0);
        assert.equal(await store.inbox.receive(event({ id: 'e4' })), false);
        assert.equal(await store.inbox.receive(event({ id: 'e1' })), true);
        assert.deepEqual(ids(await claim(9)), ['e1', 'e5']);
      });
    });

    describe('the calendar', () => {
      const run = { workspaceId: SPACE, ritual: 'recap', period: '2026-W47' };

      it('lets each run be claimed once', async () => {
        assert.equal(await store.calendar.claimRun(run, at(0)), true);
        assert.equal(await store.calendar.claimRun(run, at(1)), false);
        assert.equal(await store.calendar.claimRun({ ...run, period: '2026-W46' }, at(1)), true);
        assert.equal(await store.calendar.claimRun({ ...run, ritual: 'brief' }, at(1)), true);
        assert.equal(await store.calendar.claimRun({ ...run, workspaceId: 'w2' }, at(1)), true);
        assert.deepEqual(await store.calendar.runs(SPACE, 'recap', 9), ['2026-W47', '2026-W46']);
      });

      it('lets a run that failed be claimed again', async () => {
        const work = store.transact(async (tx) => {
          assert.equal(await tx.calendar.claimRun(run, at(0)), true);
          throw new Error('no');
        });
        await assert.rejects(work, /no/);
        assert.equal(await store.calendar.claimRun(run, at(1)), true);
      });
    });

    describe('the outbox', () => {
      const said: Delivery = {
        workspaceId: SPACE,
        surface: 'web',
        id: 'd2',
        createdAt: at(1),
        is: 'post',
        postId: 'd2',
        threadId: 'p1',
      };

      it('gives deliveries whole, oldest first', async () => {
        await store.outbox.add(said);
        await store.outbox.add(refresh());
        assert.deepEqual(await store.outbox.waiting(at(9), 9), [refresh(), said]);
        assert.deepEqual(await store.outbox.waiting(at(9), 1), [refresh()]);
      });

      it('delivers an id once, however many times it is added', async () => {
        await store.outbox.add(refresh());
        await store.outbox.add(refresh());
        assert.equal((await store.outbox.waiting(at(9), 9)).length, 1);
        await store.outbox.done(SPACE, ['d1'], at(1));
        await store.outbox.add(refresh());
        assert.deepEqual(await store.outbox.waiting(at(9), 9), []);
      });

      it('tries again when due, then lets a dead letter rest', async () => {
        await store.outbox.add(said);
        await store.outbox.failed(SPACE, 'd2', at(5), 'rate-limited');
        assert.deepEqual(await store.outbox.waiting(at(4), 9), []);
        assert.deepEqual(await store.outbox.waiting(at(5), 9), [said]);
        await store.outbox.failed(SPACE, 'd2', null, 'gone');
        assert.deepEqual(await store.outbox.waiting(at(9), 9), []);
        assert.equal(await store.outbox.attempts(SPACE, 'd2'), 2);
      });
    });

    describe('transact', () => {
      it('keeps all that it did', async () => {
        const answer = await store.transact(async (tx) => {
          await tx.shares.add(share(), 'contrat');
          await tx.outbox.add(refresh());
          return (await tx.shares.get(SPACE, 's1'))?.id;
        });
        assert.equal(answer, 's1');
        assert.equal((await store.outbox.waiting(at(9), 9)).length, 1);
      });

      it('rolls back whole on a throw', async () => {
        const failure = new Error('no');
        const work = store.transact(async (tx) => {
          await tx.shares.add(share(), 'contrat');
          await tx.inbox.receive(event());
          await tx.outbox.add(refresh());
          throw failure;
        });
        await assert.rejects(work, failure);
        assert.equal(await store.shares.get(SPACE, 's1'), null);
        assert.deepEqual(await holding(store, SPACE, ['contrat']), []);
        assert.deepEqual(await store.outbox.waiting(at(9), 9), []);
        assert.equal(await store.inbox.receive(event()), true);
      });

      it('joins the one that it is inside of', async () => {
        const work = store.transact(async (tx) => {
          await tx.transact((inner) => inner.posts.add(post()));
          await store.transact((joined) => joined.outbox.add(refresh()));
          throw new Error('no');
        });
        await assert.rejects(work, /no/);
        assert.equal(await store.posts.get(SPACE, 'p1'), null);
        assert.deepEqual(await store.outbox.waiting(at(9), 9), []);
      });

      it('rolls back whole when one inside it failed, even if that was caught', async () => {
        const work = store.transact(async (tx) => {
          await tx.posts.add(post());
          await tx
            .transact(async (inner) => {
              await inner.outbox.add(refresh());
              throw new Error('half done');
            })
            .catch(() => {});
        });
        await assert.rejects(work, /half done/);
        assert.equal(await store.posts.get(SPACE, 'p1'), null);
      });

      it('keeps nothing once a query failed, even if that was caught, and says so', async () => {
        await store.shares.add(share(), 'contrat');
        const work = store.transact(async (tx) => {
          await tx.posts.add(post());
          await tx.shares.add(share(), 'contrat').catch(() => {});
        });
        await assert.rejects(work);
        assert.equal(await store.posts.get(SPACE, 'p1'), null);
        assert.equal((await store.shares.get(SPACE, 's1'))?.id, 's1');
      });

      it('refuses the outer store inside, rather than wait for itself', async () => {
        await store.transact(async () => {
          await assert.rejects(store.posts.get(SPACE, 'p1'), /use the store that it gives/);
          await assert.rejects(store.shares.add(share(), ''), /use the store that it gives/);
        });
      });

      it('refuses what comes after its end', async () => {
        const late = await store.transact(async (tx) => tx.posts);
        await assert.rejects(late.add(post()), /is over/);
        assert.equal(await store.posts.get(SPACE, 'p1'), null);
      });

      it('runs those that are concurrent as if one by one, a failed one harming none', async () => {
        await store.workspaces.add(workspace({ name: '0' }));
        const addOne = (fails: boolean) =>
          store.transact(async (tx) => {
            const now = await tx.workspaces.get(SPACE);
            await breathe();
            await tx.workspaces.save(workspace({ name: String(Number(now?.name) + 1) }));
            if (fails) throw new Error('no');
          });
        const all = await Promise.allSettled(Array.from({ length: 60 }, (_, i) => addOne(i % 3 === 0)));
        assert.equal(all.filter((one) => one.status === 'fulfilled').length, 40);
        assert.equal((await store.workspaces.get(SPACE))?.name, '40');
      });

      it('keeps what others write meanwhile out of its rollback', async () => {
        const failing = store.transact(async (tx) => {
          await tx.posts.add(post({ id: 'mine' }));
          await breathe();
          throw new Error('no');
        });
        const other = store.posts.add(post({ id: 'theirs' }));
        await assert.rejects(failing, /no/);
        assert.equal(await other, true);
        assert.equal(await store.posts.get(SPACE, 'mine'), null);
        assert.deepEqual(await store.posts.get(SPACE, 'theirs'), post({ id: 'theirs' }));
      });

      it('that has begun ends before the store closes', async () => {
        let ended = false;
        const work = store.transact(async (tx) => {
          await breathe();
          await tx.posts.add(post());
          ended = true;
        });
        await Promise.all([work, breathe().then(() => store.close())]);
        assert.equal(ended, true);
      });
    });
  });
}
