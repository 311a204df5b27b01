import { askedBy } from '../../domain/question/need.ts';
import type { Step } from '../../domain/search/rank.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Question } from '../../domain/workspace/workspace.ts';
import type { Words } from '../../words/words.ts';
import type { Memory, MemoryRow } from '../card.ts';
import { open } from '../plainCard.ts';
import { bylineOf, type ShareFacts } from '../share/shareCard.ts';

/** What may answer what someone asks. */
export type Recalled =
  | ({ readonly is: 'share' } & Pick<ShareFacts, 'share' | 'author' | 'family' | 'address'>)
  | ({ readonly is: 'question' } & RecalledQuestion)
  | { readonly is: 'tool' | 'comparison'; readonly title: string; readonly address: string };

interface RecalledQuestion {
  readonly question: Question;
  /** Whether who looks is who asked. */
  readonly ofViewer: boolean;
  /** Where it was asked; null where the channel does not hold it. */
  readonly address: string | null;
  /** The share that answers it, while it stands. */
  readonly answer: { readonly share: Share; readonly address: string } | null;
}

/** « Déjà raconté : … »: what was told or asked on what someone asks, or near it and said to be; null for nothing. */
export function memoryOf(step: Step, recalled: readonly Recalled[], words: Words): Memory | null {
  const [first] = recalled;
  if (step === 'nothing' || first === undefined) return null;
  const { title } = words.questions.memory;
  const found = first.is === 'question' ? title.asked : title.told;
  return {
    title: step === 'close' ? title.close : found,
    askedAt: step === 'found' && isOpen(first) ? first.address : null,
    rows: recalled.map((one) => rowOf(one, words)),
  };
}

function isOpen(one: Recalled): one is { readonly is: 'question' } & RecalledQuestion {
  return one.is === 'question' && one.question.answeredAt === null;
}

function rowOf(one: Recalled, words: Words): MemoryRow {
  if (one.is === 'question') return questionRow(one, words);
  const { read: label, kinds } = words.questions.memory;
  const actions = [open({ label }, one.address)];
  if (one.is !== 'share') return { shareId: null, title: one.title, line: kinds[one.is], actions };
  const { id, title, tool } = one.share;
  return { shareId: id, title, line: `${tool} · ${bylineOf(one, words)}`, actions };
}

function questionRow({ question, ofViewer, address, answer }: RecalledQuestion, words: Words): MemoryRow {
  const { read, open: opened, ownOpen } = words.questions.memory;
  const title = askedBy(question.text);
  if (answer !== null) {
    const actions = [open({ label: words.questions.readAnswer }, answer.address)];
    return { shareId: answer.share.id, title, line: words.search.answered.by(answer.share.title), actions };
  }
  const stillOpen = ofViewer ? ownOpen : opened;
  return {
    shareId: null,
    title,
    line: question.answeredAt === null ? stillOpen : words.search.answered.inThread,
    actions: address === null ? [] : [open({ label: read }, address)],
  };
}
