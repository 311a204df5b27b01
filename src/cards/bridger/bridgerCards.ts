import type { Words } from '../../words/words.ts';
import type { Action, Card } from '../card.ts';
import { plainCard, press } from '../plainCard.ts';

/** Asks the channel whom it asks; plainly who would like to where there are too few people for names. */
export function nominationCard(id: string, isPlain: boolean, words: Words): Card {
  const { title, text, plainTitle, plainText, secret, answer } = words.bridgers.nomination;
  const deed = { is: 'form', form: 'nomination', id } as const;
  return plainCard(
    isPlain ? plainTitle : title,
    [isPlain ? plainText : text, secret],
    [{ label: answer, tone: 'primary', deed }],
  );
}

/** Asks someone, in private, with the reasons. */
export function bridgerAskCard(memberId: string, reasons: readonly string[], words: Words): Card {
  const { title, text, accept, decline, forget } = words.bridgers.ask;
  return plainCard(
    title,
    [...reasons, text],
    [
      press({ label: accept, tone: 'primary' }, 'acceptBridger', memberId),
      press({ label: decline }, 'declineBridger', memberId),
      press({ label: forget }, 'forgetBridger', memberId),
    ],
  );
}

/** Welcomes who accepted, with the first share to write together. */
export function bridgerWelcomeCard(words: Words): Card {
  const { title, text, share } = words.bridgers.welcome;
  return plainCard(
    title,
    [text],
    [{ label: share, tone: 'primary', deed: { is: 'form', form: 'share', id: '' } }],
  );
}

/** Names the people who could use what a Bridger shared. */
export function bridgerThreeCard(names: readonly string[], words: Words): Card {
  return plainCard(words.bridgers.three.title, [words.bridgers.three.text(names.join(', '))], []);
}

/** Thanks a Bridger in words, and lets them hand over. */
export function bridgerThanksCard(memberId: string, words: Words): Card {
  const { title, text, stop } = words.bridgers.thanks;
  return plainCard(title, [text], [press({ label: stop }, 'declineBridger', memberId)]);
}

/** Tells the channel that ties are looked at; null days once they no longer are. */
export function networkNoticeCard(
  days: { readonly consulted: string; readonly informed: string } | null,
  viewer: { readonly id: string | null; readonly hasObjected: boolean; readonly rules: string },
  words: Words,
): Card {
  const { title, text, off, more, forget } = words.bridgers.notice;
  if (days === null) return plainCard(title, [off], []);
  const open: Action = { label: more, tone: 'plain', deed: { is: 'open', path: viewer.rules } };
  const sentence = text(days.consulted, days.informed);
  if (viewer.hasObjected) return plainCard(title, [sentence, words.bridgers.page.objecting], [open]);
  const leave = viewer.id === null ? [] : [press({ label: forget }, 'forgetBridger', viewer.id)];
  return plainCard(title, [sentence], [open, ...leave]);
}
