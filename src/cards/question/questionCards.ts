import type { Question } from '../../domain/workspace/workspace.ts';
import type { Words } from '../../words/words.ts';
import type { Unasked } from '../../domain/question/unasked.ts';
import type { Action, Card, Memory } from '../card.ts';
import { fill, open, plainCard, press } from '../plainCard.ts';

/** What a question's cards are drawn from. */
export interface QuestionFacts {
  readonly question: Question;
  /** Who asks and from where. */
  readonly byline: string;
  /** Whether who looks is who asked. */
  readonly ofViewer: boolean;
  /** Whether colleagues were asked in private; who asked learns that, never whom. */
  readonly isRouted: boolean;
  /** Where the share that answers it is, while it stands. */
  readonly answer: string | null;
}

/** A question of the channel, with its state. */
export function questionCard(facts: QuestionFacts, words: Words): Card {
  const { question, ofViewer, isRouted } = facts;
  const texts = words.cards.question;
  if (question.answeredAt !== null) {
    const card = plainCard(question.text, [], readAnswer(facts, words));
    return { ...card, badge: texts.answered, byline: facts.byline };
  }
  const notes = ofViewer && isRouted ? [words.questions.routed] : [];
  const actions = ofViewer ? ownActions(facts, words) : [answerAction(question, words)];
  return { ...plainCard(question.text, notes, actions), badge: texts.open, byline: facts.byline };
}

/** Tells the author of a free-text question that it is kept until someone answers, and what was told on it before. */
export function questionKeptCard(facts: QuestionFacts, memory: Memory | null, words: Words): Card {
  const isOpen = facts.question.answeredAt === null;
  const card = plainCard(
    words.cards.question.kept,
    isOpen && facts.isRouted ? [words.questions.routed] : [],
    isOpen ? ownActions(facts, words) : [],
  );
  return memory === null ? card : { ...card, memory: withEnough(memory, facts.question, words) };
}

/** Each share that was told before may answer a question that is asked already; a question without one only leads to it. */
function withEnough(memory: Memory, question: Question, words: Words): Memory {
  const label = words.questions.memory.enough;
  const rows = memory.rows.map((row) => {
    if (row.shareId === null) return row;
    const enough = press({ label }, 'answerWithShare', `${question.id}.${row.shareId}`);
    return { ...row, actions: [...row.actions, enough] };
  });
  return { ...memory, rows };
}

/** Leads to the share that answers a question; nothing once it is taken back. */
export function answeredCard(facts: QuestionFacts, words: Words): Card | null {
  const { question, byline, ofViewer, answer } = facts;
  if (answer === null) return null;
  const badge = ofViewer ? words.questions.answeredYou : words.cards.question.answered;
  return { ...plainCard(question.text, [], readAnswer(facts, words)), badge, byline };
}

/** Tells who asked why no colleague was asked in private. */
export function nobodyAskedCard(why: Unasked, words: Words): Card {
  return plainCard(words.questions.nobodyAsked, [words.problems[why]], []);
}

function ownActions({ question: { id }, isRouted }: QuestionFacts, words: Words): readonly Action[] {
  const route: Action = press({ label: words.questions.route, tone: 'primary' }, 'routeQuestion', id);
  const close: Action = press({ label: words.cards.question.close }, 'closeQuestion', id);
  return isRouted ? [close] : [route, close];
}

function readAnswer({ answer }: QuestionFacts, words: Words): readonly Action[] {
  return answer === null ? [] : [open({ label: words.questions.readAnswer }, answer)];
}

function answerAction({ id }: Question, words: Words): Action {
  return fill({ label: words.cards.question.answer, tone: 'primary' }, 'answer', id);
}

/** Asks one colleague, in private, who has done something close. */
export function requestCard(
  request: { readonly id: string; readonly question: Question; readonly byline: string },
  seen: { readonly title: string | null; readonly profile: string },
  words: Words,
): Card {
  const { request: told } = words.questions;
  const why = seen.title === null ? told.why : told.whyUse(seen.title);
  const answer = answerAction(request.question, words);
  const actions = [
    ...(seen.title === null
      ? [answer]
      : [
          press({ label: told.withThis, tone: 'primary' }, 'answerRequest', request.id),
          { ...answer, label: told.withAnother, tone: 'plain' as const },
        ]),
    press({ label: told.decline }, 'declineRequest', request.id),
    open({ label: told.optOut }, seen.profile),
  ];
  const card = plainCard(request.question.text, [why, told.free], actions);
  return { ...card, badge: told.badge, byline: request.byline };
}
