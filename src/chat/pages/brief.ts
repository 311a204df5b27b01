import { addressOf } from '../../app/addresses.ts';
import { monthNow, monthsAround } from '../../app/recap/viewRecap.ts';
import { tellRefusal } from '../../app/tellRefusal.ts';
import { briefFor } from '../files.ts';
import { openButton, type OwnButton } from '../notices.ts';
import { reading, sentence } from '../reply.ts';
import { section } from '../section.ts';
import type { Visit } from '../visit.ts';
import type { Window } from './window.ts';

/** The month's brief: its figures, the needs that it shows, and the decision that it asks for. */
export const briefWindow: Window = async (visit, asked) => {
  const { desk, viewer } = visit;
  const { workspace, words } = viewer;
  const month = asked.id === '' ? monthNow(desk, workspace) : asked.id;
  const found = await briefFor(desk, viewer, month);
  if (!found.ok) return sentence(tellRefusal(found.refusal, words, month));
  const told = desk.documents.told(found.value, words);
  const title = `${words.channel.nav.brief}, ${words.time.month(month)}`;
  const sections = told.map(({ title, sentences, lines }) =>
    section(title, { sentences, rows: lines.map((line) => ({ ...line, buttons: [] })) }),
  );
  const deeds = section('', { buttons: deedsOf(month, visit) });
  return reading(title, [...sections, deeds]);
};

function deedsOf(month: string, { desk, connection, viewer }: Visit): readonly OwnButton[] {
  const { workspace, words, member } = viewer;
  const { briefPage } = words.channel;
  const { older, newer } = monthsAround(desk, workspace, month);
  const turn = (label: string, to: string | null): readonly OwnButton[] =>
    to === null ? [] : [openButton(label, addressOf.brief(workspace.id, to))];
  return [
    ...(connection.mouth.hand !== undefined
      ? [{ label: words.chat.files.ask, tone: 'primary', press: filesOf(month) } as const]
      : []),
    ...(member.role === 'facilitator'
      ? [{ label: briefPage.writeDecision, tone: 'plain', press: decisionOf(month) } as const]
      : []),
    ...turn(briefPage.previous, older),
    ...turn(briefPage.next, newer),
  ];
}

const filesOf = (month: string) => ({ is: 'own', name: 'files', id: month }) as const;
const decisionOf = (month: string) => ({ is: 'form', name: 'decision', id: month }) as const;
