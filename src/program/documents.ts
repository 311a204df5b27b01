import { deck } from '../documents/deck.ts';
import { mailNote } from '../documents/mailNote.ts';
import { newsletter } from '../documents/newsletter.ts';
import { newsletterText } from '../documents/newsletterText.ts';
import { briefCss, briefPage } from '../documents/page.ts';
import { pdf } from '../documents/pdf.ts';
import { briefTold } from '../documents/told.ts';
import type { Kit } from '../surfaces/plug.ts';

/** The documents that surfaces give, and how mails look: the letter, or a note. */
export const documents: Kit['documents'] = {
  css: briefCss,
  deck: (brief, words, made) => deck(brief, words.brief, made),
  pdf: (brief, words, made) => pdf(brief, words.brief, made),
  told: (brief, words) => briefTold(brief, words.brief),
  page: (brief, words) => briefPage(brief, words.brief),
  drawMail: (mail) => {
    const { letter: words, locale } = mail.words;
    if (mail.is === 'note') return mailNote(mail.note, mail.spaceName, { words, locale });
    return { html: newsletter(mail.letter, words, locale), text: newsletterText(mail.letter, words) };
  },
};
