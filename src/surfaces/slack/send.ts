import type { Delivery } from '../../app/ports/queue.ts';
import type { Send } from '../../app/ports/surface.ts';
import type { Viewer } from '../../app/viewer.ts';
import type { Connect } from '../../chat/connection.ts';
import { senderIn, type OwnErrand } from '../../chat/deliver.ts';
import { SLACK, type SlackConnection } from './chat.ts';
import type { SlackDesk } from './desk.ts';
import type { SlackErrand } from './errands.ts';
import { asToday } from './former.ts';
import { nameThen } from './mentions.ts';
import { openChannel } from './opening.ts';
import type { Talk } from './say.ts';
import { unfurl } from './unfurl.ts';
import { choose, listenTo, look } from './watch.ts';
import { welcome } from './welcome.ts';

/** Says in Slack what waits in the outbox. */
export function slackSender(desk: SlackDesk, connect: Connect<SlackConnection>): Send {
  const send = senderIn(desk, SLACK, {
    connect,
    run: ({ talk }, errand: OwnErrand, viewer) => run(talk, errand as SlackErrand, viewer),
  });
  return (delivery) => send(delivery.is === 'errand' ? withErrandOfToday(delivery) : delivery);
}

function withErrandOfToday(delivery: Delivery<'errand'>): Delivery<'errand'> {
  return { ...delivery, errand: JSON.stringify(asToday(JSON.parse(delivery.errand) as OwnErrand)) };
}

/** How each errand of Slack is run. */
const ERRANDS: {
  readonly [Do in SlackErrand['do']]: (talk: Talk, errand: SlackErrand<Do>, viewer: Viewer) => Promise<void>;
} = {
  name: nameThen,
  listen: listenTo,
  look,
  choose,
  open: openChannel,
  unfurl,
  welcome,
};

function run<Do extends SlackErrand['do']>(
  talk: Talk,
  errand: SlackErrand<Do>,
  viewer: Viewer,
): Promise<void> {
  return ERRANDS[errand.do](talk, errand, viewer);
}
