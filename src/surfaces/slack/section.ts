import type { types } from '@slack/bolt';
import { actionId } from '../../chat/deeds.ts';
import type { Picker, Row, Section } from '../../chat/section.ts';
import { renderButtons } from './card.ts';
import { LIMITS } from './limits.ts';
import { said, softly, title } from './rich.ts';
import type { Utterance } from './say.ts';
import { escaped, plain, shorten } from './text.ts';

const TITLE_SHOWN = 200;
const LINE_SHOWN = 300;

/** An answer, as a message. */
export function renderAnswer(section: Section): Utterance {
  return {
    text: escaped(section.title),
    blocks: [said(section.title, { bold: true }), ...blocksOf(section)],
  };
}

/** Someone's own corner, as the home tab of the app. */
export function renderHome(sections: readonly Section[]): types.HomeView {
  const blocks = sections.flatMap((section, at): types.KnownBlock[] => [
    ...(at === 0 ? [] : [{ type: 'divider' } as const]),
    title(section.title, LIMITS.header),
    ...blocksOf(section),
  ]);
  return { type: 'home', blocks: blocks.slice(0, LIMITS.blocksInView) };
}

function blocksOf({ sentences, asides, picker, rows, buttons }: Section): readonly types.KnownBlock[] {
  return [
    ...sentences.map((sentence) => said(sentence)),
    ...softly(asides),
    ...(picker === null ? [] : renderPicker(picker)),
    ...rows.flatMap(renderRow),
    ...renderButtons(buttons),
  ];
}

function renderRow({ title, line, buttons }: Row): readonly types.KnownBlock[] {
  return [
    said(shorten(title, TITLE_SHOWN), { bold: true }),
    ...softly([shorten(line, LINE_SHOWN)]),
    ...renderButtons(buttons),
  ];
}

function renderPicker({ label, press, choices, chosen }: Picker): readonly types.KnownBlock[] {
  const options = choices
    .filter(({ value }) => value.length <= LIMITS.optionValue)
    .slice(0, LIMITS.options)
    .map(({ value, label }) => ({ value, text: plain(label, LIMITS.optionText) }));
  if (options.length === 0) return [];
  const initial = options.filter(({ value }) => chosen.includes(value));
  const list: types.MultiStaticSelect = {
    type: 'multi_static_select',
    action_id: actionId(press),
    placeholder: plain(label, LIMITS.placeholder),
    options,
    ...(initial.length === 0 ? {} : { initial_options: initial }),
  };
  return [{ type: 'actions', elements: [list] }];
}
