import { readPost } from '../../app/share/readPost.ts';
import type { Desk } from '../../app/desk.ts';
import type { Plug } from '../plug.ts';
import type { Live } from './live.ts';
import { webSender } from './send.ts';

/** The local channel without its pages: what is posted is read, what is said is kept. */
export function localChannel(
  { store }: Pick<Desk, 'store'>,
  live: Live,
): Pick<Plug, 'surface' | 'handle' | 'sender'> {
  return { surface: 'web', handle: readPost, sender: { send: webSender(store.posts, live) } };
}
