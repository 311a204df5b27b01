import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Desk } from '../../src/app/desk.ts';
import { postMessage } from '../../src/app/post/postMessage.ts';
import { readPost } from '../../src/app/share/readPost.ts';
import { recordShare } from '../../src/app/share/recordShare.ts';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import { publishRecap } from '../../src/app/recap/weekRecap.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { workInbox } from '../../src/jobs/inbox.ts';
import { workOutbox } from '../../src/jobs/outbox.ts';
import { openLive } from '../../src/surfaces/web/live.ts';
import { webSender } from '../../src/surfaces/web/send.ts';
import { form, openHouse, SPACE_ID, TEMPLATE, as, type House } from '../app/house.ts';
import { inNewFolder } from '../store/folders.ts';

/** What people do, each with its answer; sent again, it is the same gesture. */
const GESTURES: Readonly<Record<string, (desk: Desk, house: House) => Promise<{ readonly ok: boolean }>>> = {
  message: (desk) => postMessage(desk, as('julien'), { text: TEMPLATE, threadId: null, postId: 'p1' }),
  share: (desk) => recordShare(desk, as('nadia'), form({ fields: { limits: '' } })),
  trial: (desk) =>
    recordTrial(desk, as('hugo'), { shareId: 's1', outcome: 'works', line: '', timeSaved: '' }),
  recap: (desk) => publishRecap(desk, as('claire'), '2026-W47'),
};

/** What was on the disk after a step, and which gestures had been acknowledged by then. */
interface Image {
  readonly folder: string;
  readonly acknowledged: readonly string[];
}

/** Calls `step` after each thing that the store did, within transactions too. */
function watched(store: Store, step: () => void): Store {
  const nouns = Object.entries(store).map(([name, noun]) => [
    name,
    typeof noun === 'object' ? watchedNoun(noun, step) : noun,
  ]);
  return {
    ...(Object.fromEntries(nouns) as Store),
    transact: async (work) => {
      const result = await store.transact((within) => work(watched(within, step)));
      step();
      return result;
    },
  };
}

function watchedNoun<T extends object>(noun: T, step: () => void): T {
  return new Proxy(noun, {
    get: (target, key) => {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return async (...told: readonly unknown[]) => {
        const result: unknown = await method.apply(target, told);
        step();
        return result;
      };
    },
  });
}

/** Copies the store's files as they are while it is open: what a power cut would leave. */
function photograph(folder: string, into: string): void {
  mkdirSync(into);
  for (const file of ['passerelle.sqlite', 'passerelle.sqlite-wal'])
    if (existsSync(join(folder, file))) copyFileSync(join(folder, file), join(into, file));
}

async function settle(desk: Desk): Promise<void> {
  const web = { send: webSender(desk.store.posts, openLive()) };
  while ((await workInbox(desk, { web: readPost })) + (await workOutbox(desk, { web })) > 0);
}

/** Lives the gestures once and keeps an image after every step of the store. */
async function liveOnce(root: string): Promise<readonly Image[]> {
  const images: Image[] = [];
  const acknowledged: string[] = [];
  const folder = join(root, 'life');
  const house = await openHouse(folder);
  const step = (): void => {
    const copy = join(root, `after-${images.length}`);
    photograph(folder, copy);
    images.push({ folder: copy, acknowledged: [...acknowledged] });
  };
  const desk = { ...house.desk, store: watched(house.store, step) };
  for (const [name, gesture] of Object.entries(GESTURES)) {
    assert.ok((await gesture(desk, house)).ok, name);
    acknowledged.push(name);
    step();
    await settle(desk);
  }
  await house.store.close();
  return images;
}

/** What is there of each gesture: `message` counts messages, `draft` the drafts read from it, and so on. */
async function heldBy({ store }: House): Promise<Readonly<Record<string, number>>> {
  const standing = async (subject: 'share' | 'limitsQuestion' | 'trial' | 'recap', id: string) =>
    (await store.posts.about(SPACE_ID, subject, id)).length;
  const shares = await store.shares.page(SPACE_ID, '', 100);
  const trials = await store.trials.page(SPACE_ID, '', 100);
  const drafts = shares.filter((share) => share.postId === 'p1');
  return {
    message: (await store.posts.get(SPACE_ID, 'p1')) === null ? 0 : 1,
    draft: drafts.length,
    draftCard: await standing('share', drafts[0]?.id ?? ''),
    share: shares.filter((share) => share.id === 's1').length,
    shareCard: await standing('share', 's1'),
    limitsQuestion: await standing('limitsQuestion', 's1'),
    trial: trials.length,
    trialTold: await standing('trial', trials[0]?.id ?? ''),
    recap: (await store.recaps.list(SPACE_ID, 10)).length,
    recapCard: await standing('recap', '2026-W47'),
    posts: (await store.posts.page(SPACE_ID, '', 100)).length,
  };
}

const ALL_ONCE = {
  message: 1,
  draft: 1,
  draftCard: 1,
  share: 1,
  shareCard: 1,
  limitsQuestion: 1,
  trial: 1,
  trialTold: 1,
  recap: 1,
  recapCard: 1,
  posts: 6,
} as const;

describe('a full stop after any step of the store', () => {
  test('loses nothing acknowledged, and what people send again is there once', () =>
    inNewFolder(async (root) => {
      const images = await liveOnce(root);
      assert.ok(images.length > 50);
      for (const { folder, acknowledged } of images) {
        const house = await openHouse(folder, 'j');
        const held = await heldBy(house);
        for (const name of acknowledged) assert.equal(held[name], 1, `${name} is lost in ${folder}`);
        const again = Object.entries(GESTURES).filter(([name]) => !acknowledged.includes(name));
        await settle(house.desk);
        for (const [name, gesture] of again) {
          assert.ok((await gesture(house.desk, house)).ok, `${name} in ${folder}`);
          await settle(house.desk);
        }
        assert.deepEqual(await heldBy(house), ALL_ONCE, folder);
        await house.store.close();
      }
    }));

  test('changes nothing when everything is sent again afterwards', () =>
    inNewFolder(async (root) => {
      const images = await liveOnce(root);
      for (const { folder } of images.filter((_, at) => at % 5 === 0)) {
        const house = await openHouse(folder, 'j');
        for (let twice = 0; twice < 2; twice++)
          for (const gesture of Object.values(GESTURES)) {
            assert.ok((await gesture(house.desk, house)).ok);
            await settle(house.desk);
          }
        assert.deepEqual(await heldBy(house), ALL_ONCE, folder);
        await house.store.close();
      }
    }));
});
