import type { types } from '@slack/bolt';
import { filledWith, type Form, type FormPart, type Input } from '../../cards/form.ts';
import type { Memo } from '../../chat/reply.ts';
import type { Words } from '../../words/words.ts';
import { renderMemory } from './card.ts';
import { LIMITS, lengthOf } from './limits.ts';
import { said, saidWhole, softly, title } from './rich.ts';
import { plain, shorten } from './text.ts';

/** What a window remembered; it comes back as we wrote it, in what Slack signs. */
export function readMemo(text: string): Memo {
  return JSON.parse(text) as Memo;
}

/** The value of a list that nothing was chosen from: Slack refuses an empty one. */
const NOTHING = '-';

/** A form as a window. What a field of Slack is too small for is said, and kept as it is. */
export function renderForm(form: Form, memo: Memo, words: Words): types.ModalView {
  const [first = [], ...others] = form.parts.map((part) => renderPart(part, words));
  const memory = form.memory === undefined ? [] : renderMemory(form.memory, words);
  const head = [
    // A title that Slack has no room for is said whole inside.
    ...(lengthOf(form.title) > LIMITS.viewTitle ? [title(form.title, LIMITS.header)] : []),
    ...saidWhole(form.problem ?? '', (piece) => said(piece, { bold: true })),
    ...softly(form.intro === null ? [] : [form.intro]),
  ];
  return {
    type: 'modal',
    callback_id: `form:${form.name}`,
    private_metadata: JSON.stringify(memo),
    title: plain(form.title, LIMITS.viewTitle),
    submit: plain(form.submit, LIMITS.viewButton),
    close: plain(form.cancel ?? words.forms.cancel, LIMITS.viewButton),
    // What was typed stays in sight above what was told on it.
    blocks: [...head, ...first, ...memory, ...others.flat()].slice(0, LIMITS.blocksInView),
  };
}

/** A window to read, with nothing to fill in. */
export function renderReading(heading: string, blocks: types.KnownBlock[], words: Words): types.ModalView {
  return {
    type: 'modal',
    title: plain(heading, LIMITS.viewTitle),
    close: plain(words.chat.close, LIMITS.viewButton),
    blocks,
  };
}

/** The fields' problems, as Slack shows them under each while it keeps what was typed. */
export function problemsOf(form: Form): Readonly<Record<string, string>> {
  const inputs = form.parts.flatMap((part) => part.inputs);
  return Object.fromEntries(
    inputs.flatMap(({ name, problem }) => (problem === null ? [] : [[name, problem]])),
  );
}

/** What Slack's inputs hold: the value of each by name. A field that is not in the window is absent. */
export function typedIn(view: {
  readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
}): Readonly<Record<string, string>> {
  const typed = Object.entries(view.state.values).map(([name, actions]) => [
    name,
    valueOf(Object.values(actions)[0] as Held | undefined),
  ]);
  return Object.fromEntries(typed);
}

interface Held {
  readonly value?: string | null;
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_options?: readonly { readonly value: string }[];
}

function valueOf(held: Held | undefined): string {
  const value = held?.value ?? held?.selected_option?.value ?? held?.selected_options?.[0]?.value ?? '';
  return value === NOTHING ? '' : value;
}

function renderPart(part: FormPart, words: Words): readonly types.KnownBlock[] {
  const head: readonly types.KnownBlock[] =
    part.title === null ? [] : [{ type: 'divider' }, ...softly([part.title])];
  return [...head, ...part.inputs.map((input) => renderInput(input, words))];
}

function renderInput(input: Input, words: Words): types.KnownBlock {
  const label = plain(input.label, LIMITS.label);
  if (lengthOf(input.value) > LIMITS.input)
    return said(`${shorten(input.label, LIMITS.label)}\n${words.slack.tooLongHere}`, { italic: true });
  const hint = [input.problem, input.hint].filter((text) => text !== null).join(' ');
  return {
    type: 'input',
    block_id: input.name,
    optional: !input.required,
    label,
    ...(hint === '' ? {} : { hint: plain(hint, LIMITS.label) }),
    element: renderElement(input, words),
  };
}

function renderElement(input: Input, words: Words): types.InputBlock['element'] {
  const action_id = input.name;
  switch (input.is) {
    case 'choice':
    case 'list':
      return renderChoice(input, words);
    case 'tick': {
      const yes = option('yes', words.chat.yes);
      return {
        type: 'checkboxes',
        action_id,
        options: [yes],
        ...(input.value === '' ? {} : { initial_options: [yes] }),
      };
    }
    default: {
      const value = filledWith(input, words);
      return {
        type: 'plain_text_input',
        action_id,
        multiline: input.is === 'paragraph',
        // What was read of a message may be longer: it is shown whole, and said to be too long once it is sent.
        max_length: Math.min(Math.max(input.longest, value.length), LIMITS.input),
        ...(value === '' ? {} : { initial_value: value }),
      };
    }
  }
}

function renderChoice(
  input: Input & { readonly is: 'choice' | 'list' },
  words: Words,
): types.StaticSelect | types.RadioButtons {
  const isRadio = input.is === 'choice' && input.choices.length <= LIMITS.radioOptions;
  const real = input.choices.filter(({ value }) => lengthOf(value) <= LIMITS.optionValue);
  const chosen = real.find(({ value }) => value === input.value && value !== '');
  const shown = real.slice(0, LIMITS.options);
  // What is chosen has to be among those shown, and a list is never empty.
  const listed = chosen === undefined || shown.includes(chosen) ? shown : [...shown.slice(1), chosen];
  const options = (listed.length === 0 ? [{ value: '', label: words.forms.noChoice }] : listed).map(
    ({ value, label }) => option(value, label),
  );
  const initial = chosen === undefined ? {} : { initial_option: option(chosen.value, chosen.label) };
  const action_id = input.name;
  return isRadio
    ? { type: 'radio_buttons', action_id, options, ...initial }
    : { type: 'static_select', action_id, options, ...initial };
}

function option(value: string, label: string): types.PlainTextOption {
  const text = label === '' ? value || NOTHING : label;
  return { value: value === '' ? NOTHING : value, text: plain(text, LIMITS.optionText) };
}
