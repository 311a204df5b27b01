import type { Errand } from '../../chat/errands.ts';
import { placeOf } from './ids.ts';

/** An errand as it was given when a place was told in two parts: some wait in the outbox through an update. */
interface Former {
  readonly do: string;
  readonly user: string;
  readonly channel: string;
  readonly ts?: string;
  readonly threadTs: string | null;
  readonly next?: { readonly id: string; readonly lane: string; readonly happened?: { readonly is: string } };
}

/** An errand of any time, as it is given today. */
export function asToday(errand: { readonly do: string }): { readonly do: string } {
  const former = errand as Former;
  if (former.do === 'meet' && former.next?.happened !== undefined)
    return meeting(former, former.next.happened);
  const isFormer = former.channel !== undefined && (former.do === 'whisper' || former.do === 'answer');
  if (!isFormer) return errand;
  const { channel, ts = '', threadTs, ...rest } = former;
  const threadPlace = threadTs === null ? null : placeOf({ channel, ts: threadTs });
  const today = { ...rest, place: placeOf({ channel, ts }), threadPlace };
  return rest.do === 'answer' ? Object.assign(today, { isAlone: channel.startsWith('D') }) : today;
}

function meeting({ user, next }: Former, happened: { readonly is: string }): Errand<'meet'> {
  const { id = '', lane = '' } = next ?? {};
  return { do: 'meet', user, next: { id, lane, kind: happened.is, payload: JSON.stringify(happened) } };
}
