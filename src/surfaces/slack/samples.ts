import type { types } from '@slack/bolt';
import type { Card } from '../../cards/card.ts';
import { fill, plainField, press } from '../../cards/plainCard.ts';
import { textForm } from '../../cards/textForm.ts';
import { formButton } from '../../chat/notices.ts';
import { section } from '../../chat/section.ts';
import type { Words } from '../../words/words.ts';
import { renderCard, renderWhole } from './card.ts';
import { renderForm, renderReading } from './modal.ts';
import { drawOpening } from './opening.ts';
import { renderAnswer, renderHome } from './section.ts';
import { pageOf } from './turn.ts';

export type SampleKind = 'card' | 'answer' | 'form' | 'opening' | 'reading' | 'home';

/** One of what Slack is shown, as its own judge takes it. */
export type Sample = { readonly kind: SampleKind } & (
  | { readonly message: { readonly blocks: types.KnownBlock[] } }
  | { readonly view: types.HomeView | types.ModalView }
);

/** One of each kind of message and window that Slack is shown. */
export function samplesIn(words: Words): readonly Sample[] {
  const card = sampleCard(words);
  const list = sampleList(words);
  const limits = textForm('limits', { id: 'sample', text: '', problem: null }, words);
  const reading = pageOf(renderWhole(card, words), null, words);
  return [
    { kind: 'card', message: { blocks: renderCard(card, { words, more: 'share:sample' }) } },
    { kind: 'answer', message: { blocks: renderAnswer(list, words).blocks } },
    { kind: 'form', view: renderForm(limits, { form: 'limits', id: 'sample' }, words) },
    { kind: 'opening', view: drawOpening('#veille-ia', words) },
    { kind: 'reading', view: renderReading(words.chat.sheet, reading, words) },
    { kind: 'home', view: renderHome([list], words) },
  ];
}

function sampleCard(words: Words): Card {
  const { fieldNames, actions } = words.cards;
  const { productName } = words.channel;
  return {
    tone: 'plain',
    badge: words.slack.sharedUse,
    title: words.slack.help.title,
    byline: productName,
    fields: [
      { ...plainField(fieldNames.tool, productName, words.slack.help.title), inferred: true },
      { ...plainField(fieldNames.link, productName), as: 'link', address: 'https://slack.com/' },
      { ...plainField(fieldNames.prompt, words.slack.help.lines.join('\n')), as: 'prompt' },
    ],
    notes: [words.slack.restNotShown],
    actions: [
      fill({ label: actions.edit, tone: 'primary' }, 'share', 'sample'),
      press({ label: actions.remove, tone: 'danger' }, 'deleteShare', 'sample'),
    ],
  };
}

function sampleList(words: Words): ReturnType<typeof section> {
  const { title, lines } = words.slack.help;
  const share = formButton('share', words.chat.help.share, 'primary');
  const choices = [{ value: 'sample', label: words.channel.productName }];
  return section(title, {
    sentences: [...lines],
    asides: [words.slack.restNotShown],
    picker: { label: title, press: { is: 'own', name: 'families', id: '' }, choices, chosen: ['sample'] },
    rows: [{ title, line: words.slack.restNotShown, buttons: [share] }],
    buttons: [share],
  });
}
