import type { Question } from '../../domain/workspace/workspace.ts';
import type { Words } from '../../words/words.ts';
import type { Action, Card } from '../card.ts';
import { plainCard, press } from '../plainCard.ts';

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
  const { open, answered } = words.cards.question;
  const isOpen = question.answeredAt === null;
  return {
    tone: 'plain',
    badge: isOpen ? open : answered,
    title: question.text,
    byline: facts.byline,
    fields: [],
    notes: isOpen && ofViewer && isRouted ? [words.questions.routed] : [],
    actions: isOpen ? openActions(facts, words) : readAnswer(facts, words),
  };
}

function openActions(facts: QuestionFacts, words: Words): readonly Action[] {
  return facts.ofViewer ? ownActions(facts, words) : [answerAction(facts.question, words)];
}

/** Tells the author of a free-text question that it is kept until someone answers. */
export function questionKeptCard(facts: QuestionFacts, words: Words): Card {
  const isOpen = facts.question.answeredAt === null;
  return plainCard(
    words.cards.question.kept,
    isOpen && facts.isRouted ? [words.questions.routed] : [],
    isOpen ? ownActions(facts, words) : [],
  );
}

function ownActions({ question: { id }, isRouted }: QuestionFacts, words: Words): readonly Action[] {
  const route: Action = press({ label: words.questions.route, tone: 'primary' }, 'routeQuestion', id);
  const close: Action = press({ label: words.cards.question.close }, 'closeQuestion', id);
  return isRouted ? [close] : [route, close];
}

function readAnswer({ answer }: QuestionFacts, words: Words): readonly Action[] {
  if (answer === null) return [];
  return [{ label: words.questions.readAnswer, tone: 'plain', deed: { is: 'open', path: answer } }];
}

function answerAction({ id }: Question, words: Words): Action {
  return { label: words.cards.question.answer, tone: 'primary', deed: { is: 'form', form: 'answer', id } };
}

/** Asks one colleague, in private, who has done something close. */
export function requestCard(
  request: { readonly id: string; readonly question: Question; readonly byline: string },
  seen: { readonly useCase: string | null; readonly profile: string },
  words: Words,
): Card {
  const { request: told } = words.questions;
  return {
    tone: 'plain',
    badge: told.badge,
    title: request.question.text,
    byline: request.byline,
    fields: [],
    notes: [seen.useCase === null ? told.why : told.whyUse(seen.useCase.replace(/[.\s]+$/, '')), told.free],
    actions: [
      answerAction(request.question, words),
      press({ label: told.decline }, 'declineRequest', request.id),
      { label: told.optOut, tone: 'plain', deed: { is: 'open', path: seen.profile } },
    ],
  };
}
