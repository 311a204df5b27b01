import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { STANDS } from './shapes/blocks.ts';
import {
  blockProblems,
  messageProblems,
  refusalOf,
  submittedProblems,
  viewProblems,
} from './shapes/judge.ts';

type Json = Readonly<Record<string, unknown>>;

const plain = (text: string): Json => ({ type: 'plain_text', text });
const button = (over: Json = {}): Json => ({
  type: 'button',
  text: plain('Oui'),
  action_id: 'form:trial:s1',
  ...over,
});
const actions = (...elements: readonly Json[]): Json => ({ type: 'actions', elements });
const rich = (...elements: readonly Json[]): Json => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const said = (text: string): Json => rich({ type: 'text', text });
const option = (value: string, over: Json = {}): Json => ({ text: plain(value), value, ...over });
const input = (element: Json, over: Json = {}): Json => ({
  type: 'input',
  block_id: 'tool',
  label: plain('Outil'),
  element,
  ...over,
});
const typed = (over: Json = {}): Json => ({ type: 'plain_text_input', action_id: 'tool', ...over });
const chosen = (over: Json = {}): Json => ({ type: 'static_select', options: [option('a')], ...over });
const modal = (blocks: readonly Json[], over: Json = {}): Json => ({
  type: 'modal',
  title: plain('Partager'),
  submit: plain('Envoyer'),
  blocks,
  ...over,
});
const home = (blocks: readonly Json[]): Json => ({ type: 'home', blocks });
const long = (length: number): string => 'a'.repeat(length);
const times = <One>(count: number, one: (at: number) => One): One[] =>
  Array.from({ length: count }, (_, at) => one(at));

/** What is refused, by the rule that it breaks; with each, how the judge tells it. */
const WRONG_BLOCKS: Readonly<Record<string, readonly [block: unknown, told: string]>> = {
  'a block that is no object': ['Bonjour', '[0]: an object is wanted, "Bonjour" was given'],
  'a block of no known kind': [{ type: 'paragraph' }, '[0]: "paragraph" does not stand here'],
  'a property that is not known': [{ type: 'divider', style: {} }, '[0].style: there is no such property'],
  'a property that is missing': [{ type: 'header' }, '[0].text: is missing'],
  'a number for an object': [
    rich({ type: 'text', text: 'Claude', style: 0 }),
    '[0].elements[0].elements[0].style: an object is wanted, 0 was given',
  ],
  'a look that rich text has not': [
    rich({ type: 'text', text: 'Claude', style: { big: true } }),
    '[0].elements[0].elements[0].style.big: there is no such property',
  ],
  'a look that is neither on nor off': [
    rich({ type: 'text', text: 'Claude', style: { bold: 1 } }),
    '[0].elements[0].elements[0].style.bold: true or false is wanted, 1 was given',
  ],
  'a text that is empty': [said(''), '[0].elements[0].elements[0].text: 0 characters, 1 at least'],
  'half a character': [said('\ud83c'), '[0].elements[0].elements[0].text: half a character'],
  'mrkdwn where only plain words stand': [
    { type: 'header', text: { type: 'mrkdwn', text: 'Oui' } },
    '[0].text.type: "mrkdwn" is none of plain_text',
  ],
  'a header that is too long': [
    { type: 'header', text: plain(long(151)) },
    '[0].text.text: 151 characters, 150 at most',
  ],
  'signs that Slack stores as entities': [
    { type: 'header', text: plain('&'.repeat(31)) },
    '[0].text.text: 155 characters, 150 at most',
  ],
  'a block_id that is too long': [
    { type: 'divider', block_id: long(256) },
    '[0].block_id: 256 characters, 255 at most',
  ],
  'a list of nothing': [actions(), '[0].elements: 0 of them, 1 at least'],
  'a list that is none': [
    { type: 'actions', elements: {} },
    '[0].elements: a list is wanted, an object was given',
  ],
  'too many buttons': [
    actions(...times(26, (at) => button({ action_id: `a${at}` }))),
    '[0].elements: 26 of them, 25 at most',
  ],
  'two buttons of one action_id': [
    actions(button(), button()),
    '[0]: the action_id "form:trial:s1" stands twice',
  ],
  'an action_id that is too long': [
    actions(button({ action_id: long(256) })),
    '[0].elements[0].action_id: 256 characters, 255 at most',
  ],
  'the words of a button that are too long': [
    actions(button({ text: plain(long(76)) })),
    '[0].elements[0].text.text: 76 characters, 75 at most',
  ],
  'the value of a button that is too long': [
    actions(button({ value: long(2_001) })),
    '[0].elements[0].value: 2001 characters, 2000 at most',
  ],
  'a color that buttons have not': [
    actions(button({ style: 'plain' })),
    '[0].elements[0].style: "plain" is none of primary, danger',
  ],
  'what a screen reader is told, too long': [
    actions(button({ accessibility_label: long(76) })),
    '[0].elements[0].accessibility_label: 76 characters, 75 at most',
  ],
  'what is no address': [actions(button({ url: 'veille' })), '[0].elements[0].url: "veille" is no address'],
  'an address that is too long': [
    actions(button({ url: `https://a.fr/${long(3_000)}` })),
    '[0].elements[0].url: 3013 characters, 3000 at most',
  ],
  'a question that lacks an answer': [
    actions(button({ confirm: { title: plain('Oui'), text: plain('Oui'), confirm: plain('Oui') } })),
    '[0].elements[0].confirm.deny: is missing',
  ],
  'an element that stands in no block of actions': [
    actions(typed()),
    '[0].elements[0]: "plain_text_input" does not stand here',
  ],
  'too many words in a context': [
    { type: 'context', elements: times(11, () => plain('Oui')) },
    '[0].elements: 11 of them, 10 at most',
  ],
  'a section of nothing': [{ type: 'section' }, '[0]: 0 of text, fields, 1 at least'],
  'an image from two places': [
    { type: 'image', alt_text: 'Un bail', image_url: 'https://a.fr/b.png', slack_file: { id: 'F1' } },
    '[0]: 2 of image_url, slack_file, 1 at most',
  ],
  'an image that nothing describes': [
    { type: 'image', image_url: 'https://a.fr/b.png' },
    '[0].alt_text: is missing',
  ],
  'a choice among nothing': [
    actions(chosen({ options: [] })),
    '[0].elements[0].options: 0 of them, 1 at least',
  ],
  'too many choices': [
    actions(chosen({ options: times(101, (at) => option(`${at}`)) })),
    '[0].elements[0].options: 101 of them, 100 at most',
  ],
  'no choices': [
    actions({ type: 'static_select' }),
    '[0].elements[0]: 0 of options, option_groups, 1 at least',
  ],
  'a first choice that is not offered': [
    actions(chosen({ initial_option: option('b') })),
    '[0].elements[0]: what is chosen at first is none of the options',
  ],
  'the value of a choice that is too long': [
    actions(chosen({ options: [option('a', { value: long(76) })] })),
    '[0].elements[0].options[0].value: 76 characters, 75 at most',
  ],
  'too many radio buttons': [
    actions({ type: 'radio_buttons', options: times(11, (at) => option(`${at}`)) }),
    '[0].elements[0].options: 11 of them, 10 at most',
  ],
  'an address in a menu that leads nowhere': [
    actions(chosen({ options: [option('a', { url: 'https://a.fr/' })] })),
    '[0].elements[0].options[0].url: there is no such property',
  ],
  'a number that is not whole': [
    actions({ type: 'multi_users_select', max_selected_items: 1.5 }),
    '[0].elements[0].max_selected_items: a whole number is wanted, 1.5 was given',
  ],
  'a day that is written otherwise': [
    actions({ type: 'datepicker', initial_date: '30/11/2026' }),
    '[0].elements[0].initial_date: YYYY-MM-DD is wanted',
  ],
  'a list of rich text in a list': [
    {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_list', style: 'bullet', elements: [{ type: 'rich_text_quote', elements: [] }] },
      ],
    },
    '[0].elements[0].elements[0]: "rich_text_quote" does not stand here',
  ],
  'a mention in a text kept to the letter': [
    {
      type: 'rich_text',
      elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'user', user_id: 'U1' }] }],
    },
    '[0].elements[0].elements[0]: "user" does not stand here',
  ],
  'a row of a table that lacks a cell': [
    {
      type: 'data_table',
      caption: 'Deux outils',
      rows: [times(2, cell), times(1, cell)],
    },
    '[0].rows[1]: 1 cells, unlike the first row',
  ],
  'a column that rich text names': [
    { type: 'data_table', caption: 'Deux outils', rows: [[said('Outil')], times(1, cell)] },
    '[0].rows[0][0]: rich_text does not stand here',
  ],
  'a card of nothing': [{ type: 'card' }, '[0]: 0 of hero_image, title, actions, body, 1 at least'],
  'an alert in a message': [{ type: 'alert', text: plain('Oui') }, '[0]: "alert" does not stand here'],
};

function cell(): Json {
  return { type: 'raw_text', text: 'Claude' };
}

describe('the judge of shapes refuses, in a message,', () => {
  for (const [rule, [block, told]] of Object.entries(WRONG_BLOCKS))
    test(rule, () => assert.deepEqual(blockProblems([block]), [`blocks${told}`]));

  test('two blocks of one block_id', () => {
    const twice = { type: 'divider', block_id: 'line' };
    assert.deepEqual(blockProblems([twice, twice]), ['blocks: the block_id "line" stands twice']);
  });

  test('more than fifty blocks', () => {
    assert.deepEqual(blockProblems(times(51, () => ({ type: 'divider' }))), [
      'blocks: 51 of them, 50 at most',
    ]);
  });

  test('blocks that weigh too much together, each being sound', () => {
    const [problem] = blockProblems(times(5, () => said(long(2_900))));
    assert.match(String(problem), /^blocks: weighs 15\d\d\d, 13200 at most together$/);
  });

  test('tables that hold too much together', () => {
    const row = times(4, () => ({ type: 'raw_text', text: long(1_260) }));
    const [problem] = blockProblems([{ type: 'table', rows: [row, row] }]);
    assert.equal(problem, 'blocks: 10080 characters in the cells of tables, 10000 at most');
  });

  test('blocks that no words stand for', () => {
    assert.deepEqual(messageProblems({ blocks: [said('Oui')] }), ['message.text: is missing']);
  });

  test('what is no part of a message', () => {
    assert.deepEqual(messageProblems({ text: 'Oui', view: {} }), ['message.view: there is no such property']);
  });
});

/** What is refused of a window or of the Home tab. */
const WRONG_VIEWS: Readonly<Record<string, readonly [view: Json, told: string]>> = {
  'a view of no known kind': [{ ...modal([]), type: 'dialog' }, 'view: "dialog" does not stand here'],
  'a title that is too long': [
    modal([], { title: plain(long(25)) }),
    'view.title.text: 25 characters, 24 at most',
  ],
  'a field without a button that sends it': [
    modal([input(typed())], { submit: undefined }),
    'view.submit: is missing, as there is something to fill in',
  ],
  'what it remembers, too long': [
    modal([], { private_metadata: long(3_001) }),
    'view.private_metadata: 3001 characters, 3000 at most',
  ],
  'a callback_id that is too long': [
    modal([], { callback_id: long(256) }),
    'view.callback_id: 256 characters, 255 at most',
  ],
  'more than a hundred blocks': [
    modal(times(101, () => ({ type: 'divider' }))),
    'view.blocks: 101 of them, 100 at most',
  ],
  'two fields of one block_id': [
    modal([input(typed()), input(typed())]),
    'view.blocks: the block_id "tool" stands twice',
  ],
  'two fields that take the cursor': [
    modal(times(2, (at) => input(typed({ focus_on_load: true }), { block_id: `field${at}` }))),
    'view.blocks: focus_on_load true stands twice',
  ],
  'a field longer than Slack allows': [
    modal([input(typed({ max_length: 3_001 }))]),
    'view.blocks[0].element.max_length: 3001, 3000 at most',
  ],
  'a field that begins longer than it may be': [
    modal([input(typed({ max_length: 3, initial_value: 'Claude' }))]),
    'view.blocks[0].element: begins longer than it may be',
  ],
  'a button as a field': [modal([input(button())]), 'view.blocks[0].element: "button" does not stand here'],
  'a table in a window': [
    modal([{ type: 'table', rows: [[cell()]] }]),
    'view.blocks[0]: "table" does not stand here',
  ],
  'a title on the Home tab': [{ ...home([]), title: plain('Oui') }, 'view.title: there is no such property'],
  'an alert on the Home tab': [
    home([{ type: 'alert', text: plain('Oui') }]),
    'view.blocks[0]: "alert" does not stand here',
  ],
};

describe('the judge of shapes refuses, in a view,', () => {
  for (const [rule, [view, told]] of Object.entries(WRONG_VIEWS))
    test(rule, () => assert.deepEqual(viewProblems(JSON.parse(JSON.stringify(view))), [told]));

  test('more than 250 kB, its signs that are not ASCII counted as Slack writes them', () => {
    const [problem] = viewProblems(modal(times(20, () => said('é'.repeat(2_500)))));
    assert.match(String(problem), /^view: 30\d\d\d\d bytes, 250000 at most$/);
  });
});

describe('the judge of shapes', () => {
  test('takes what Slack takes', () => {
    const blocks = [
      { type: 'header', text: plain('Un partage') },
      said('Relire un bail'),
      rich(
        { type: 'user', user_id: 'U1' },
        { type: 'link', url: 'https://claude.ai/', text: 'Claude', style: { italic: true, bold: false } },
      ),
      { type: 'section', text: { type: 'mrkdwn', text: '*Oui*' }, accessory: button() },
      { type: 'context', elements: [plain('Nadia'), { type: 'mrkdwn', text: '_Juridique_' }] },
      { type: 'divider' },
      actions(button({ style: 'primary' }), chosen({ initial_option: option('a'), action_id: 'b' })),
      { type: 'card', title: { type: 'mrkdwn', text: 'Claude' }, actions: [button()] },
      { type: 'data_table', caption: 'Deux outils', rows: [[cell()], [said('Oui')]] },
    ];
    assert.deepEqual(messageProblems({ text: 'Un partage', channel: 'C1', blocks, unfurl_links: false }), []);
  });

  test('takes the windows and the Home tab that Slack takes', () => {
    const filled = modal([input(typed({ initial_value: 'Claude', focus_on_load: true })), said('Oui')]);
    assert.deepEqual(viewProblems(filled), []);
    assert.deepEqual(viewProblems(modal([{ type: 'alert', text: plain('Oui'), level: 'warning' }])), []);
    assert.deepEqual(viewProblems(home([actions(button())])), []);
  });

  test('says where each kind of block stands, and refuses it elsewhere', () => {
    for (const [kind, surfaces] of Object.entries(STANDS)) {
      const told = (problems: readonly string[]): boolean =>
        problems.some((problem) => problem.endsWith(`"${kind}" does not stand here`));
      assert.equal(told(blockProblems([{ type: kind }])), !surfaces.includes('message'), kind);
      assert.equal(told(viewProblems(modal([{ type: kind }]))), !surfaces.includes('modal'), kind);
      assert.equal(told(viewProblems(home([{ type: kind }]))), !surfaces.includes('home'), kind);
    }
  });

  test('refuses a call as Slack does', () => {
    const heavy = times(5, () => said(long(2_900)));
    const refused = (method: string, body: Json): string | undefined => refusalOf(method, body)?.error;
    assert.equal(refused('chat.postMessage', { text: 'Oui', blocks: [{}] }), 'invalid_blocks');
    assert.equal(refused('chat.update', { text: 'Oui', blocks: heavy }), 'msg_blocks_too_long');
    assert.equal(refused('views.open', { view: modal([{}]) }), 'invalid_arguments');
    assert.equal(
      refused('chat.unfurl', { unfurls: { 'https://a.fr/': { blocks: [{}] } } }),
      'invalid_blocks',
    );
    assert.equal(refused('chat.postMessage', { text: 'Oui', unfurl_links: 'false' }), undefined);
    assert.equal(refused('users.info', { user: 'U1' }), undefined);
  });

  test('refuses a problem that is told under no field of the window', () => {
    const sent = { blocks: [input(typed())] };
    const answer = (name: string): Json => ({ response_action: 'errors', errors: { [name]: 'À dire' } });
    assert.deepEqual(submittedProblems(answer('tool'), sent), []);
    assert.deepEqual(submittedProblems(answer('cost'), sent), [
      'the answer to a window.errors.cost: no such field is in the window',
    ]);
  });
});
