import type { SensitiveType } from '../domain/guardrail/sensitive.ts';
import type { Trial } from '../domain/trial/trial.ts';
import type { Words } from '../words/words.ts';
import type { Action, Card } from './card.ts';
import { plainCard, press } from './plainCard.ts';

/** Asked of the author alone when the reader is unsure that a message is a share. */
export function askAuthorCard(postId: string, words: Words): Card {
  const { title, text, yes, no } = words.cards.askAuthor;
  return plainCard(
    title,
    [text],
    [press(yes, 'primary', 'readAsShare', postId), press(no, 'plain', 'declineShare', postId)],
  );
}

/** Asked of the author alone: their prompt resembles one that a colleague shared. */
export function variationOfferCard(shareId: string, useCase: string, words: Words): Card {
  const { title, text, yes, no } = words.variations.offer;
  return plainCard(
    title,
    [text(useCase)],
    [press(yes, 'primary', 'linkVariation', shareId), press(no, 'plain', 'declineVariation', shareId)],
  );
}

/** The one question about limits; only the author gets the button. */
export function limitsQuestionCard(shareId: string, viewerIsAuthor: boolean, words: Words): Card {
  const { title, text, answer } = words.cards.limitsQuestion;
  const button: Action = {
    label: answer,
    tone: 'primary',
    deed: { is: 'form', form: 'limits', id: shareId },
  };
  return plainCard(title, [text], viewerIsAuthor ? [button] : []);
}

/** Tells an author what came of a try; the name only of those who agree. */
export function trialCard(trial: Trial, name: string | null, useCase: string | null, words: Words): Card {
  const { title, someone } = words.cards.trialTold;
  const told = [words.cards.outcomeNames[trial.outcome], trial.line, trial.timeSavedText];
  return {
    ...plainCard(
      title(name ?? someone),
      told.filter((one) => one !== null),
      [],
    ),
    byline: useCase,
  };
}

/** Points out to the author alone what looks sensitive; the value itself is never repeated. */
export function sensitiveCard(types: readonly SensitiveType[], words: Words): Card {
  return plainCard(words.cards.sensitive.title, [words.cards.sensitive.text(types)], []);
}

/** Tells the facilitator alone that a week's recap waits for a reading. */
export function recapReadyCard(dates: string, goesWhen: string, address: string, words: Words): Card {
  const { ready, readyText, card } = words.recap;
  return plainCard(
    ready(dates),
    [readyText(goesWhen)],
    [{ label: card.open, tone: 'primary', deed: { is: 'open', path: address } }],
  );
}

/** Tells the facilitator alone, rather than the channel, that nothing was shared for weeks. */
export function silenceCard(words: Words): Card {
  const share: Action = {
    label: words.channel.share,
    tone: 'primary',
    deed: { is: 'form', form: 'share', id: '' },
  };
  return plainCard(words.recap.silence, [words.recap.silenceText], [share]);
}

/** Tells the facilitator alone that a month's brief waits for a reading. */
export function briefReadyCard(month: string, address: string, words: Words): Card {
  const { briefReady, briefPage } = words.channel;
  return plainCard(
    briefReady(words.time.month(month)),
    [],
    [{ label: briefPage.open, tone: 'primary', deed: { is: 'open', path: address } }],
  );
}
