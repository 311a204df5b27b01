import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { openHouse, SPACE_ID, TEMPLATE, type House } from '../app/house.ts';
import type { Program } from './program.ts';

/** Something that a person sends; sent again, it is the same. */
export interface Gesture {
  readonly is: 'message' | 'share' | 'trial';
  readonly id: string;
  readonly path: string;
  readonly who: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Numbers within 0..1, the same at each run (Park and Miller, 1988). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function gestureOf(number: number): Gesture {
  const nth = Math.floor(number / 3);
  const at = `/${SPACE_ID}`;
  if (number % 3 === 0)
    return {
      is: 'message',
      id: `p${nth}`,
      path: `${at}/posts`,
      who: 'julien',
      fields: { postId: `p${nth}`, text: `${TEMPLATE}\n(${nth})` },
    };
  if (number % 3 === 1)
    return {
      is: 'share',
      id: `s${nth}`,
      path: `${at}/forms/share/s${nth}`,
      who: 'nadia',
      fields: { tool: 'Claude', useCase: `Relire ${nth}` },
    };
  return {
    is: 'trial',
    id: `s${nth}`,
    path: `${at}/forms/trial/s${nth}`,
    who: 'hugo',
    fields: { outcome: 'works' },
  };
}

/** Whether the program acknowledged it: a redirection, as a browser without script is answered. */
export async function send(program: Program, { path, who, fields }: Gesture): Promise<boolean> {
  try {
    const answer = await fetch(`${program.address}${path}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields),
      headers: { origin: program.address, cookie: `me-${SPACE_ID}=${who}` },
    });
    return answer.status === 303;
  } catch {
    return false;
  }
}

/**
 * Sends gestures one after another until the program dies, or `most` were sent; `kept` receives those that it
 * acknowledged.
 */
export async function stream(
  program: Program,
  from: number,
  kept: Gesture[],
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  for (let number = from; number < from + most; number++) {
    const gesture = gestureOf(number);
    if (!(await send(program, gesture))) return;
    kept.push(gesture);
  }
}

/** Waits until the page of a gesture shows all that follows from it. */
export async function followed(program: Program, { is, id }: Gesture): Promise<void> {
  const page = is === 'message' ? `posts/${id}` : `shares/${id}`;
  const shown = is === 'message' ? /class="badge">Brouillon/ : /Voir dans le canal/;
  for (;;) {
    const answer = await fetch(`${program.address}/${SPACE_ID}/${page}`);
    assert.equal(answer.status, 200, `${is} ${id} is lost`);
    if (shown.test(await answer.text())) return;
    await wait(20);
  }
}

/** What the store holds of a gesture, and of what follows from it: all ones when it is there once. */
async function heldOf({ store }: House, { is, id }: Gesture, drafts: ReadonlyMap<string, readonly string[]>) {
  const standing = async (subject: 'share' | 'limitsQuestion' | 'trial', of: string): Promise<number> =>
    (await store.posts.about(SPACE_ID, subject, of)).length;
  if (is === 'message') {
    const ids = drafts.get(id) ?? [];
    return {
      messages: (await store.posts.get(SPACE_ID, id)) === null ? 0 : 1,
      drafts: ids.length,
      cards: await standing('share', ids[0] ?? ''),
    };
  }
  const trials = await store.trials.ofShares(SPACE_ID, [id]);
  if (is === 'trial') return { trials: trials.length, told: await standing('trial', trials[0]?.id ?? '') };
  return { cards: await standing('share', id), questions: await standing('limitsQuestion', id) };
}

/** Every gesture is in the store once, with all that follows from it, once. */
export async function checkOnce(place: string, kept: readonly Gesture[]): Promise<void> {
  const house = await openHouse(place, 'j');
  // Whatever clock the program ran by, what it was lent when it ended is lent again.
  house.at('2100-01-01T00:00:00.000Z');
  await house.settle();
  const shares = await house.store.shares.page(SPACE_ID, '', 100_000);
  const drafts = new Map<string, string[]>();
  for (const { id, postId } of shares)
    if (postId !== null) drafts.getOrInsertComputed(postId, () => []).push(id);
  for (const gesture of kept) {
    const held = await heldOf(house, gesture, drafts);
    assert.deepEqual(
      new Set(Object.values(held)),
      new Set([1]),
      `${gesture.is} ${gesture.id}: ${JSON.stringify(held)}`,
    );
  }
  // What was stored without being acknowledged in time is there once too, with its card.
  for (const { id } of shares)
    assert.equal((await house.store.posts.about(SPACE_ID, 'share', id)).length, 1, id);
  // A kill is nobody's fault: no event is blamed for it.
  assert.deepEqual(await house.store.inbox.dead(9), []);
  await house.store.close();
}
