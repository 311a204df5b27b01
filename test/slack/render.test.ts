import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { picturePosts } from '../../src/app/post/picture.ts';
import { lookOf } from '../../src/app/post/draw.ts';
import type { Action, Card, CardField, Deed } from '../../src/cards/card.ts';
import type { Form, Input } from '../../src/cards/form.ts';
import { shareForm } from '../../src/cards/share/shareForm.ts';
import { textForm } from '../../src/cards/textForm.ts';
import { cardText, renderCard, renderWhole } from '../../src/surfaces/slack/card.ts';
import { actionId, readPress } from '../../src/chat/deeds.ts';
import { lengthOf } from '../../src/surfaces/slack/limits.ts';
import { blockProblems, viewProblems } from './judge.ts';
import { problemsOf, renderForm, renderReading, typedIn } from '../../src/surfaces/slack/modal.ts';
import { shorten, split } from '../../src/surfaces/slack/text.ts';
import { EXAMPLE_ID } from '../../src/example/play.ts';
import { wordsFor } from '../../src/words/words.ts';
import { openPlayedExample } from '../promises/playedExample.ts';

const words = wordsFor('fr');
const frame = { words, more: 'share:s1' };

/** Words of any length, with what Slack reads as markup, pairs of surrogates and halves of them. */
const text = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('', 'é', '<!channel> & ', '🌉', 'mot '),
      fc.nat(most),
    )
    .map(([start, again, times]) => `${start}${again.repeat(times)}`);
const id = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ is: fc.constant('form' as const), form: fc.constantFrom('share', 'trial'), id }),
  fc.record({
    is: fc.constant('command' as const),
    command: fc.constantFrom('deleteShare', 'closeQuestion'),
    id,
  }),
  fc.record({ is: fc.constant('copy' as const), text: text(2_000), id }),
  fc.record({ is: fc.constant('open' as const), path: fc.constant('/espace/partages/s1') }),
);
const action: fc.Arbitrary<Action> = fc.record({
  label: text(40).map((label) => label || 'Oui'),
  tone: fc.constantFrom('primary', 'plain', 'danger'),
  deed,
});
const field: fc.Arbitrary<CardField> = fc.record({
  label: text(100),
  value: text(3_000),
  note: fc.option(text(500)),
  inferred: fc.boolean(),
  as: fc.constantFrom('text', 'link', 'prompt'),
  address: fc.option(fc.constant('https://exemple.fr/?a=1&b=2')),
});
const card: fc.Arbitrary<Card> = fc.record({
  tone: fc.constantFrom('plain', 'success', 'failure', 'caution'),
  badge: fc.option(text(20)),
  title: text(800),
  byline: fc.option(text(30)),
  fields: fc.array(field, { maxLength: 60 }),
  notes: fc.array(text(400), { maxLength: 30 }),
  actions: fc.array(action, { maxLength: 30 }),
});
const plainField: CardField = {
  label: 'Outil',
  value: 'Claude',
  note: null,
  inferred: false,
  as: 'text',
  address: null,
};
const small: Card = {
  tone: 'plain',
  badge: null,
  title: 'Relire un contrat',
  byline: 'Nadia · Juridique',
  fields: [plainField],
  notes: [],
  actions: [],
};

describe('a card in Slack', () => {
  test('of any length is taken, in a message as in a window', () =>
    fc.assert(
      fc.property(card, (one) => {
        assert.deepEqual(blockProblems(renderCard(one, frame), 'message'), []);
        assert.deepEqual(viewProblems(renderReading('Partage', renderWhole(one, words), words)), []);
        assert.ok(lengthOf(cardText(one)) < 3_000);
      }),
      { numRuns: 150 },
    ));

  test('of the example company is taken, in a message as in a window, whoever sees it', async () => {
    const { store, workspace, people } = await openPlayedExample();
    const posts = await store.posts.page(EXAMPLE_ID, '', 10_000);
    let seen = 0;
    for (const member of [null, ...people.slice(0, 3)]) {
      const viewer = { workspace, member, words };
      const cards = await picturePosts(await lookOf(store, viewer), posts);
      for (const one of cards.values()) {
        assert.deepEqual(blockProblems(renderCard(one, frame), 'message'), []);
        assert.deepEqual(viewProblems(renderReading('Partage', renderWhole(one, words), words)), []);
      }
      seen += cards.size;
    }
    await store.close();
    assert.ok(seen > 100, `only ${seen} cards were seen`);
  });

  test('read whole has only looks that Slack knows', () => {
    const told = [{ ...plainField, value: 'Claude relit. '.repeat(500), note: 'à vérifier', inferred: true }];
    const drawn = renderWhole({ ...small, fields: told }, words);
    const styles = JSON.stringify(drawn).match(/"style":[^}]*\}/g) ?? [];
    assert.deepEqual([...new Set(styles)], ['"style":{"bold":true}', '"style":{"italic":true}']);
    assert.doesNotMatch(JSON.stringify(drawn), /"style":[^{]/);
  });

  test('shows the note and the address of a field', () => {
    const link = {
      ...plainField,
      note: 'parce que le métier est nouveau',
      address: 'https://claude.ai/',
      as: 'link',
    } as const;
    const drawn = JSON.stringify(renderCard({ ...small, fields: [link] }, frame));
    assert.match(drawn, /parce que le métier est nouveau/);
    assert.match(drawn, /"type":"link","url":"https:\/\/claude\.ai\/"/);
  });

  test('says what was guessed', () => {
    const drawn = JSON.stringify(
      renderCard({ ...small, fields: [{ ...plainField, inferred: true }] }, frame),
    );
    assert.match(drawn, /Outil \(deviné\)/);
  });

  test('that is shortened offers to read on, and the window then holds all of it', () => {
    const prompt = 'Relis cette clause. '.repeat(1_000);
    const long = { ...small, fields: [{ ...plainField, value: prompt, as: 'prompt' }] } as const;
    const drawn = JSON.stringify(renderCard(long, frame));
    assert.match(drawn, /Lire la suite/);
    assert.match(drawn, /"action_id":"more:share:s1"/);
    assert.equal(JSON.stringify(renderWhole(long, words)).split('Relis cette clause.').length, 1_001);
  });

  test('that is short offers nothing more to read', () => {
    assert.doesNotMatch(JSON.stringify(renderCard(small, frame)), /Lire la suite/);
  });

  test('notifies nobody, whatever its words quote', () => {
    const quoting = { ...small, title: '<!channel> à lire & relire' };
    assert.equal(cardText(quoting), '&lt;!channel&gt; à lire &amp; relire · Nadia · Juridique');
    assert.doesNotMatch(JSON.stringify(renderCard(quoting, frame)), /mrkdwn/);
  });

  test('holds no link to a page, which is for one person alone', () => {
    const open = { label: 'Ouvrir', tone: 'plain', deed: { is: 'open', path: '/espace/shares/s1' } } as const;
    const drawn = JSON.stringify(renderCard({ ...small, actions: [open] }, frame));
    assert.match(drawn, /"action_id":"open:page:\/espace\/shares\/s1"/);
    assert.doesNotMatch(drawn, /"url"/);
  });
});

describe('a style', () => {
  const piece = (style: unknown): object => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Claude', style }] }],
  });
  const buttons = (over: object): object => ({
    type: 'actions',
    elements: [{ type: 'button', text: { type: 'plain_text', text: 'Oui' }, action_id: 'a', ...over }],
  });

  test('that Slack knows is taken', () => {
    const taken = [
      piece({ bold: true, italic: false }),
      buttons({}),
      buttons({ style: 'primary', confirm: renderedConfirm({ style: 'danger' }) }),
    ];
    assert.deepEqual(blockProblems(taken, 'message'), []);
  });

  test('that Slack does not know is refused, wherever it stands', () => {
    const refused = [
      piece(0),
      piece(undefined),
      piece('bold'),
      piece({ bold: 1 }),
      piece({ big: true }),
      buttons({ style: 'plain' }),
      buttons({ style: undefined }),
      buttons({ confirm: renderedConfirm({ style: { bold: true } }) }),
      { type: 'divider', style: {} },
    ];
    for (const block of refused)
      for (const place of ['message', 'view'] as const)
        assert.equal(blockProblems([block], place).length, 1, JSON.stringify(block));
  });

  function renderedConfirm(over: object): object {
    const text = { type: 'plain_text', text: 'Oui' };
    return { title: text, text, confirm: text, deny: text, ...over };
  }
});

describe('a button', () => {
  test('says what it asks for, and is read back', () =>
    fc.assert(
      fc.property(id, (one) => {
        const press = { is: 'form', name: 'trial', id: one } as const;
        assert.deepEqual(readPress(actionId(press)), press);
      }),
    ));

  test('of another is not ours', () => {
    assert.equal(readPress('Xy12Z'), null);
    assert.equal(readPress('toString:a:b'), null);
  });
});

const base = fc.record({
  name: id,
  label: text(200).map((label) => label || 'Outil'),
  hint: fc.option(text(300)),
  value: text(2_000),
  problem: fc.option(text(100)),
  required: fc.boolean(),
});
const choices = fc.array(fc.record({ value: text(10), label: text(30) }), { maxLength: 130 });
const input: fc.Arbitrary<Input> = fc.oneof(
  fc
    .tuple(base, fc.constantFrom('line', 'paragraph', 'link'), fc.constantFrom(80, 200_000))
    .map(([one, is, longest]): Input => ({ ...one, is, longest }) as Input),
  fc
    .tuple(base, fc.constantFrom('choice', 'list'), choices)
    .map(([one, is, list]): Input => ({ ...one, is, choices: list, value: list[120]?.value ?? '' }) as Input),
  base.map((one): Input => ({ ...one, is: 'tick' })),
);
const form: fc.Arbitrary<Form> = fc.record({
  name: fc.constantFrom('share', 'trial'),
  id,
  title: text(40).map((title) => title || 'Partager'),
  intro: fc.option(text(300)),
  problem: fc.option(text(300)),
  parts: fc.array(
    fc.record({
      title: fc.option(text(30)),
      inputs: fc.uniqueArray(input, { maxLength: 12, selector: (one) => one.name }),
    }),
    { maxLength: 1 },
  ),
  submit: text(20).map((submit) => submit || 'Envoyer'),
});

describe('a form in Slack', () => {
  test('of any length is taken', () =>
    fc.assert(
      fc.property(form, (one) => {
        assert.deepEqual(viewProblems(renderForm(one, { form: one.name, id: one.id }, words)), []);
      }),
      { numRuns: 200 },
    ));

  test('tells each problem under its field', () => {
    const state = {
      id: 's1',
      editing: false,
      fields: { tool: 'Claude' },
      kind: 'success',
      jobFamilies: [],
      problems: new Map([['useCase', 'missing']] as const),
    } as const;
    assert.deepEqual(problemsOf(shareForm(state, words)), {
      useCase: 'Dites en une phrase ce que vous faites avec.',
    });
  });

  test('whose title Slack has no room for says it inside', () => {
    const limits = textForm('limits', { id: 's1', text: '', problem: null }, words);
    const view = renderForm(limits, { form: 'limits', id: 's1' }, words);
    assert.equal(view.title.text, 'Quand NE PAS l’utiliser…');
    assert.match(JSON.stringify(view.blocks[0]), /Quand NE PAS l’utiliser/);
  });

  test('gives back what was typed, chosen and ticked', () => {
    const values = {
      tool: { tool: { type: 'plain_text_input', value: 'Claude' } },
      cost: { cost: { type: 'plain_text_input', value: null } },
      kind: { kind: { type: 'radio_buttons', selected_option: { value: 'failure' } } },
      jobFamily: { jobFamily: { type: 'static_select', selected_option: { value: '-' } } },
      insists: { insists: { type: 'checkboxes', selected_options: [{ value: 'yes' }] } },
    };
    assert.deepEqual(typedIn({ state: { values } }), {
      tool: 'Claude',
      cost: '',
      kind: 'failure',
      jobFamily: '',
      insists: 'yes',
    });
  });
});

describe('a text', () => {
  test('that is shortened fits, begins as it did, and is cut in no pair', () =>
    fc.assert(
      fc.property(text(500), fc.integer({ min: 2, max: 200 }), (long, most) => {
        const short = shorten(long, most);
        assert.ok(lengthOf(short) <= most);
        assert.ok(short.isWellFormed());
        assert.ok(long.toWellFormed().startsWith(short.replace(/…$/, '')));
      }),
    ));

  test('that is split loses nothing', () =>
    fc.assert(
      fc.property(text(500), fc.integer({ min: 5, max: 200 }), (long, most) => {
        const pieces = split(long, most);
        assert.equal(pieces.join(''), long.toWellFormed());
        assert.ok(pieces.every((piece) => lengthOf(piece) <= most && piece.isWellFormed()));
      }),
    ));
});
