import { readPost } from '../../app/share/readPost.ts';
import type { Desk } from '../../app/desk.ts';
import type { Plug } from '../plug.ts';
import type { Live } from './live.ts';
import { webSender } from './send.ts';

/** The local channel without its pages: what is posted is read, what is said is kept. */
export function localChannel(
  { store }: Pick<Desk, 'store'>,
  live: Live,
): Pick<Plug, 'surface' | 'handle' | 'sender' | 'forget'> {
  const sender = { send: webSender(store.posts, live) };
  // What it shows is in the store: what leaves the store is shown no more.
  return { surface: 'web', handle: readPost, sender, forget: async () => {} };
}
