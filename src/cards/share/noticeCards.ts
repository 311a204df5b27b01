import { SECRET_TYPES, type SensitiveType } from '../../domain/privacy/sensitive.ts';
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

/** Points out to the author alone what looks sensitive; the value itself is never repeated. Their message goes in one tap. */
export function sensitiveCard(postId: string, types: readonly SensitiveType[], words: Words): Card {
  const { title, text, remove } = words.cards.sensitive;
  const button = press({ label: remove, tone: 'danger' }, 'deleteMessage', postId);
  return plainCard(title, [text(types), ...maskedNote(types, words)], [button]);
}

/** What is said beside when a password or a key was masked; nothing of the rest. */
export function maskedNote(types: readonly SensitiveType[], words: Words): readonly string[] {
  return SECRET_TYPES.some((type) => types.includes(type)) ? [words.cards.sensitive.masked] : [];
}

/** Told to the author alone whose message took too long to read. */
export function unreadCard(words: Words): Card {
  return plainCard(words.cards.unread.title, [words.cards.unread.text], []);
}
