import type { SensitiveType } from '../../domain/privacy/sensitive.ts';
import type { Words } from '../../words/words.ts';
import type { Card } from '../card.ts';
import { fill, plainCard, press } from '../plainCard.ts';

/** Asked of the author alone when the reader is unsure that a message is a share. */
export function askAuthorCard(postId: string, words: Words): Card {
  const { title, text, yes, no } = words.cards.askAuthor;
  return plainCard(
    title,
    [text],
    [
      press({ label: yes, tone: 'primary' }, 'readAsShare', postId),
      press({ label: no }, 'declineShare', postId),
    ],
  );
}

/** The one question about limits; only the author gets the button. */
export function limitsQuestionCard(shareId: string, viewerIsAuthor: boolean, words: Words): Card {
  const { title, text, answer } = words.cards.limitsQuestion;
  const button = fill({ label: answer, tone: 'primary' }, 'limits', shareId);
  return plainCard(title, [text], viewerIsAuthor ? [button] : []);
}

/** Points out to the author alone what looks sensitive; the value itself is never repeated. */
export function sensitiveCard(types: readonly SensitiveType[], words: Words): Card {
  return plainCard(words.cards.sensitive.title, [words.cards.sensitive.text(types)], []);
}
