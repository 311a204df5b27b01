import type { types } from '@slack/bolt';
import type { Answer, Listed } from '../../app/command/answerCommand.ts';
import type { Words } from '../../words/words.ts';
import { renderButtons } from './card.ts';
import type { OwnButton } from './notices.ts';
import { said, softly } from './rich.ts';
import type { Utterance } from './say.ts';
import { escaped, shorten } from './text.ts';

const TITLE_SHOWN = 200;

const openForm = (name: string, label: string, tone: OwnButton['tone'] = 'plain'): OwnButton => ({
  label,
  tone,
  press: { is: 'form', name, id: '' },
});

/** What a command is answered with, for the one who typed it. */
export function renderAnswer(answer: Answer, words: Words): Utterance {
  switch (answer.is) {
    case 'help':
      return renderHelp(words);
    case 'paused': {
      const resume = { label: words.slack.resume, tone: 'plain', press: press('resume') } as const;
      return headed(words.slack.paused, renderButtons([resume]));
    }
    case 'found':
      return renderFound(answer.typed, answer.shares, words);
    case 'mine':
      return renderMine(answer.shares, words);
    case 'form': {
      // Where no window can be opened from, a button opens it.
      const { share, ask } = words.slack.help;
      const label = answer.name === 'share' ? share : ask;
      return headed(label, renderButtons([openForm(answer.name, label, 'primary')]));
    }
  }
}

const press = (name: string) => ({ is: 'command', name, id: 'me' }) as const;

function headed(title: string, blocks: readonly types.KnownBlock[]): Utterance {
  return { text: escaped(title), blocks: [said(title, { bold: true }), ...blocks] };
}

function renderHelp(words: Words): Utterance {
  const { title, lines, text, share, ask } = words.slack.help;
  const buttons = [openForm('share', share, 'primary'), openForm('question', ask)];
  return headed(title, [said(lines.join('\n')), ...softly([text]), ...renderButtons(buttons)]);
}

function renderFound(typed: string, shares: readonly Listed[], words: Words): Utterance {
  const { none } = words.channel.search;
  if (shares.length === 0)
    return headed(none(typed), renderButtons([openForm('question', words.slack.help.ask, 'primary')]));
  const title = typed === '' ? words.channel.search.latest : words.slack.search.found(shares.length, typed);
  return headed(title, renderList(shares, words));
}

function renderMine(shares: readonly Listed[], words: Words): Utterance {
  const { title, preferences } = words.slack.me;
  const list = shares.length === 0 ? [said(words.channel.mine.none)] : renderList(shares, words);
  const buttons = [openForm('share', words.slack.help.share, 'primary'), openForm('profile', preferences)];
  return headed(title, [...list, ...renderButtons(buttons)]);
}

/** Shares, each in a few lines, with a button to see the whole. */
export function renderList(
  shares: readonly Listed[],
  words: Words,
  more: (share: Listed) => readonly OwnButton[] = () => [],
): readonly types.KnownBlock[] {
  return shares.flatMap((share) => {
    const { badge, title, byline, fields } = share.card;
    const see = { label: words.slack.search.see, tone: 'plain', press: seen(share.id) } as const;
    return [
      said(shorten(title, TITLE_SHOWN), { bold: true }),
      ...softly(
        [[badge, fields[0]?.value, byline].filter(Boolean).join(' · ')].map((line) => shorten(line, 300)),
      ),
      ...renderButtons([see, ...more(share)]),
    ];
  });
}

const seen = (id: string) => ({ is: 'more', name: 'share', id }) as const;
