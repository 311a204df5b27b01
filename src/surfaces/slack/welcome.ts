import type { Viewer } from '../../app/viewer.ts';
import { notice } from '../../chat/notices.ts';
import type { SlackErrand } from './errands.ts';
import { utter } from './mouth.ts';
import { tell, type Talk } from './say.ts';
import { channelButtons } from './watch.ts';

/** Who installed the companion is told what was made, and what comes next. */
export async function welcome(
  talk: Talk,
  { user }: SlackErrand<'welcome'>,
  { words, workspace }: Viewer,
): Promise<void> {
  const { install } = talk.line;
  const { title, made, facilitates, withChannel, withoutChannel } = words.slack.welcome;
  const next = install.channelId === null ? withoutChannel : withChannel(workspace.channel);
  const card = notice(title, [made(workspace.name), facilitates, next]);
  await tell(talk, user, utter({ card, buttons: channelButtons(install, words) }, words));
}
