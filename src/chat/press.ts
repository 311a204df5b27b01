import { obey } from '../app/command/obey.ts';
import { postOffered } from '../app/offer/takeOffer.ts';
import type { Written } from '../app/share/plainWords.ts';
import { tellRefusal } from '../app/tellRefusal.ts';
import { cornerOf } from './corner.ts';
import type { Press } from './deeds.ts';
import { openForm } from './forms.ts';
import { prepare, publish } from './message.ts';
import { askFiles } from './files.ts';
import { readPage } from './pages/pages.ts';
import { readPrompt, readWhole } from './reading.ts';
import { sentence, type Reply } from './reply.ts';
import type { Visit } from './visit.ts';

/** A button that someone pressed. */
export interface Pressed {
  readonly press: Press;
  /** What the button brought along; empty when nothing. */
  readonly lent: string;
  /** What was chosen of a list. */
  readonly chosen: readonly string[];
  /** Whether it stands in their own corner. */
  readonly inCorner: boolean;
  /** Where the surface takes down what it stands in. */
  readonly answerAt?: string | undefined;
}

type Obey = (visit: Visit, pressed: Pressed) => Reply | Promise<Reply>;

/** What each kind of button does. */
const PRESSES: Readonly<Record<Press['is'], Obey>> = {
  form: (visit, { press }) => openForm(visit, { form: press.name, id: press.id }),
  command: obeyCommand,
  copy: (visit, { press }) => readPrompt(visit, press.id),
  more: (visit, { press }) => readWhole(visit, { subject: press.name, id: press.id }),
  open: (visit, { press }) => (press.name === 'page' ? readPage(visit, press.id) : { is: 'nothing' }),
  own: (visit, pressed) => OWN.get(pressed.press.name)?.(visit, pressed) ?? { is: 'nothing' },
};

/** What the buttons of a chat do, that no card has: those of an offer, and of someone's corner. */
const OWN: ReadonlyMap<string, Obey> = new Map<string, Obey>([
  ['publish', (visit, pressed) => publish(visit, messageOf(pressed))],
  ['prepare', (visit, pressed) => prepare(visit, messageOf(pressed))],
  ['leave', () => ({ is: 'taken' })],
  ['files', (visit, { press }) => askFiles(visit, press.id)],
  ['families', (visit, { chosen }) => home(visit, chosen)],
]);

const messageOf = ({ press, lent, answerAt }: Pressed) => ({ place: press.id, lent, answerAt });

/** Does what a button asks for. */
export async function obeyPress(visit: Visit, pressed: Pressed): Promise<Reply> {
  return PRESSES[pressed.press.is](visit, pressed);
}

async function obeyCommand(visit: Visit, { press, lent, inCorner }: Pressed): Promise<Reply> {
  const { desk, viewer } = visit;
  const offered = postOffered(press.name, press.id);
  const message = offered === null ? null : await messageAt(visit, offered, lent);
  const asked = { command: press.name, id: press.id, ...(message === null ? {} : { message }) };
  const obeyed = await obey(desk, viewer, asked);
  if (!obeyed.ok) return sentence(tellRefusal(obeyed.refusal, viewer.words));
  desk.wake();
  if (offered !== null) return { is: 'taken' };
  return inCorner ? home(visit) : { is: 'done' };
}

/** A message that an offer is about, as the chat tells it now or as it lent it to the button; null where we keep it. */
async function messageAt({ chat, connection }: Visit, postId: string, lent: string): Promise<Written | null> {
  const place = chat.placeOf(postId);
  if (place === null) return null;
  const text = (await connection.messageAt(place))?.text ?? lent;
  return text === '' ? null : { format: chat.format, text };
}

async function home({ desk, chat, viewer }: Visit, families: readonly string[] = []): Promise<Reply> {
  return { is: 'home', sections: await cornerOf(desk, chat, viewer, families) };
}
