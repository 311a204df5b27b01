import { LIMITS, lengthOf } from '../../src/surfaces/slack/limits.ts';

type Json = Readonly<Record<string, unknown>>;

/** What Slack would refuse in the blocks of a message or of a view, in words for a developer; empty when all is well. */
export function blockProblems(blocks: readonly object[], place: 'message' | 'view'): readonly string[] {
  const most = place === 'message' ? LIMITS.blocksInMessage : LIMITS.blocksInView;
  const ids = blocks.map((block) => (block as Json)['block_id']).filter((id) => id !== undefined);
  return [
    ...(blocks.length > most ? [`${blocks.length} blocks, ${most} at most`] : []),
    ...(new Set(ids).size < ids.length ? ['two blocks of one id'] : []),
    ...blocks.flatMap((block, at) => problemsOf(block as Json).map((problem) => `block ${at}: ${problem}`)),
  ];
}

/** The same for a whole modal or Home view. */
export function viewProblems(view: object): readonly string[] {
  const told = view as Json;
  return [
    ...tooLong('title', textOf(told['title']), LIMITS.viewTitle),
    ...tooLong('submit', textOf(told['submit']), LIMITS.viewButton),
    ...tooLong('close', textOf(told['close']), LIMITS.viewButton),
    ...tooLong('private_metadata', told['private_metadata'], LIMITS.privateMetadata),
    ...tooLong('callback_id', told['callback_id'], LIMITS.id),
    ...blockProblems(listOf(told['blocks']), 'view'),
  ];
}

function problemsOf(block: Json): readonly string[] {
  return [
    ...tooLong('block_id', block['block_id'], LIMITS.id),
    ...problemsOfKind(block),
    ...problemsOfStyles(block),
  ];
}

/** What the style of each of these may be (docs.slack.dev/reference/block-kit). */
const STYLES: Readonly<Record<string, readonly string[]>> = {
  button: ['primary', 'danger'],
  confirm: ['primary', 'danger'],
  rich_text_list: ['bullet', 'ordered'],
};
/** The style of these pieces of rich text says which looks are on. */
const LOOKS = ['bold', 'italic', 'strike', 'code', 'underline'];
const LOOKING = ['text', 'link', 'emoji', 'user', 'usergroup', 'channel', 'broadcast', 'team', 'date'];

/** Slack refuses a whole message or window for one style that it does not know. */
function problemsOfStyles(node: Json, kind = String(node['type'])): readonly string[] {
  const problems = Object.entries(node).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => typeof one === 'object' && one !== null && name !== 'style')
      .flatMap((one: Json) => problemsOfStyles(one, name === 'confirm' ? name : String(one['type']))),
  );
  if (!('style' in node) || isStyle(kind, node['style'])) return problems;
  return [`${kind}: ${JSON.stringify(node['style'])} is no style`, ...problems];
}

function isStyle(kind: string, style: unknown): boolean {
  if (typeof style === 'string') return STYLES[kind]?.includes(style) === true;
  if (!LOOKING.includes(kind) || typeof style !== 'object' || style === null) return false;
  return Object.entries(style).every(([look, on]) => LOOKS.includes(look) && typeof on === 'boolean');
}

function problemsOfKind(block: Json): readonly string[] {
  const elements = listOf(block['elements']);
  switch (block['type']) {
    case 'header':
      return said('header', textOf(block['text']), LIMITS.header);
    case 'section':
      return said('section', textOf(block['text']), LIMITS.text);
    case 'context':
      return [
        ...tooMany('elements', elements, LIMITS.contextElements),
        ...elements.flatMap((one) => said('context', one['text'], LIMITS.text)),
      ];
    case 'actions':
      return [
        ...tooMany('elements', elements, LIMITS.actionElements),
        ...repeatedActions(elements),
        ...elements.flatMap(problemsOfElement),
      ];
    case 'input':
      return [
        ...said('label', textOf(block['label']), LIMITS.label),
        ...tooLong('hint', textOf(block['hint']), LIMITS.label),
        ...problemsOfElement(block['element'] as Json),
      ];
    case 'rich_text':
      return said('rich_text', richTextOf(block), LIMITS.richText);
    case 'divider':
      return [];
    default:
      return [`a block of type ${String(block['type'])} is not checked`];
  }
}

function problemsOfElement(element: Json): readonly string[] {
  const options = listOf(element['options']);
  const button = element['type'] === 'button';
  const most = element['type'] === 'radio_buttons' ? LIMITS.radioOptions : LIMITS.options;
  return [
    ...(button ? said('button', textOf(element['text']), LIMITS.buttonText) : []),
    ...tooLong('action_id', element['action_id'], LIMITS.id),
    ...tooLong('value', element['value'], LIMITS.buttonValue),
    ...tooLong('url', element['url'], LIMITS.url),
    ...tooLong('initial_value', element['initial_value'], LIMITS.input),
    ...tooLong('placeholder', textOf(element['placeholder']), LIMITS.placeholder),
    ...tooMany('options', options, most),
    ...(element['options'] !== undefined && options.length === 0 ? ['no option'] : []),
    ...options.flatMap(problemsOfOption),
    ...problemsOfConfirm(element['confirm']),
  ];
}

function problemsOfOption(option: Json): readonly string[] {
  return [
    ...said('option', textOf(option['text']), LIMITS.optionText),
    ...tooLong('option value', option['value'], LIMITS.optionValue),
  ];
}

function problemsOfConfirm(confirm: unknown): readonly string[] {
  if (confirm === undefined) return [];
  const told = confirm as Json;
  return [
    ...said('confirm title', textOf(told['title']), LIMITS.confirmTitle),
    ...said('confirm text', textOf(told['text']), LIMITS.confirmText),
    ...said('confirm', textOf(told['confirm']), LIMITS.confirmButton),
    ...said('deny', textOf(told['deny']), LIMITS.confirmButton),
  ];
}

/** Action ids are told apart within their block. */
function repeatedActions(elements: readonly Json[]): readonly string[] {
  const ids = elements.map((element) => element['action_id']);
  return new Set(ids).size < ids.length ? ['two elements of one action_id'] : [];
}

/** A text that has to be there, and not too long. */
function said(what: string, text: unknown, most: number): readonly string[] {
  return text === undefined || text === '' ? [`${what}: no text`] : tooLong(what, text, most);
}

function tooLong(what: string, text: unknown, most: number): readonly string[] {
  const length = typeof text === 'string' ? lengthOf(text) : 0;
  return length > most ? [`${what}: ${length} characters, ${most} at most`] : [];
}

function tooMany(what: string, list: readonly unknown[], most: number): readonly string[] {
  return list.length > most ? [`${list.length} ${what}, ${most} at most`] : [];
}

function textOf(object: unknown): unknown {
  return object === undefined ? undefined : (object as Json)['text'];
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** All the words of a rich text block, whatever holds them. */
function richTextOf(node: Json): string {
  const own = typeof node['text'] === 'string' ? node['text'] : '';
  return own + listOf(node['elements']).map(richTextOf).join('');
}
