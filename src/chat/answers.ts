import type { Answer } from '../app/command/answerCommand.ts';
import type { Listed } from '../app/search/listed.ts';
import { tellRefusal } from '../app/tellRefusal.ts';
import type { Offered } from '../app/search/searchShares.ts';
import type { Card } from '../cards/card.ts';
import type { Words } from '../words/words.ts';
import type { Chat } from './chat.ts';
import { buttonOf, formButton, seeButton, type OwnButton } from './notices.ts';
import { section, type Row, type Section } from './section.ts';

/** What a command is answered with, for the one who typed it. */
export function sectionOf(chat: Chat, answer: Answer, words: Words): Section {
  switch (answer.is) {
    case 'help':
      return helpOf(chat, words);
    case 'paused': {
      const resume = { label: words.chat.resume, tone: 'plain', press: RESUME } as const;
      return section(words.chat.paused, { buttons: [resume] });
    }
    case 'offer':
      return offerOf(answer.typed, answer.offer, words);
    case 'mine':
      return ownOf(answer, words);
    case 'paired': {
      const { refusal } = answer;
      return section(refusal === null ? words.channel.pairing.done : tellRefusal(refusal, words));
    }
    case 'form': {
      // Where no window can be opened from, a button opens it.
      const { share, ask } = words.chat.help;
      const label = answer.name === 'share' ? share : ask;
      return section(label, { buttons: [formButton(answer.name, label, 'primary')] });
    }
  }
}

const RESUME = { is: 'command', name: 'resume', id: 'me' } as const;

function helpOf(chat: Chat, words: Words): Section {
  const { title, lines } = chat.help(words);
  const { text, share, ask } = words.chat.help;
  return section(title, {
    sentences: [lines.join('\n')],
    asides: [text],
    buttons: [formButton('share', share, 'primary'), formButton('question', ask)],
  });
}

function offerOf(typed: string, { step, hits, meant }: Offered<Listed>, words: Words): Section {
  const title = typed === '' ? words.channel.search.latest : words.search.offered[step](typed, hits);
  const ask = step === 'found' ? [] : [formButton('question', words.chat.help.ask, 'primary')];
  const asides = meant.length === 0 ? [] : [words.search.meant(meant)];
  return section(title, { asides, rows: rowsOf(hits, words), buttons: ask });
}

function ownOf({ shares, code }: Extract<Answer, { is: 'mine' }>, words: Words): Section {
  const { title, preferences } = words.chat.me;
  const share = formButton('share', words.chat.help.share, 'primary');
  return section(title, {
    sentences: shares.length === 0 ? [words.channel.mine.none] : [],
    rows: rowsOf(shares, words),
    asides: code === null ? [] : [words.channel.pairing.code(code)],
    buttons: [share, formButton('profile', preferences)],
  });
}

/** What was told, each in a few lines: shares with a button to see the whole, anything else with those of its card. */
export function rowsOf(
  told: readonly Listed[],
  words: Words,
  more: (share: Listed) => readonly OwnButton[] = () => [],
): readonly Row[] {
  return told.map((one) => {
    const { badge, title, byline, fields, notes } = one.card;
    const answered = one.subject === 'question' ? notes : [];
    const line = [badge, fields[0]?.value, byline, ...answered].filter(Boolean).join(' · ');
    const buttons = one.subject === 'share' ? [seeButton(one.id, words)] : ownButtons(one.card, words);
    return { title, line, buttons: [...buttons, ...more(one)] };
  });
}

function ownButtons({ actions }: Card, words: Words): readonly OwnButton[] {
  return actions.map((action) => buttonOf(action, words));
}
