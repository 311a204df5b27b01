import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { types } from '@slack/bolt';
import { picturePosts } from '../../src/app/post/picture.ts';
import { lookOf } from '../../src/app/post/draw.ts';
import type { Action, Card, CardField, Deed, Memory } from '../../src/cards/card.ts';
import type { Form, Input } from '../../src/cards/form.ts';
import { shareForm } from '../../src/cards/share/shareForm.ts';
import { textForm } from '../../src/cards/textForm.ts';
import { cardText, renderCard, renderWhole } from '../../src/surfaces/slack/card.ts';
import { actionId, readPress } from '../../src/chat/deeds.ts';
import type { OwnButton } from '../../src/chat/notices.ts';
import { section, type Section } from '../../src/chat/section.ts';
import { SLACK } from '../../src/surfaces/slack/chat.ts';
import { lengthOf } from '../../src/surfaces/slack/limits.ts';
import { wordDiff } from '../../src/domain/variation/wordDiff.ts';
import { blockProblems, messageProblems, viewProblems } from './shapes/judge.ts';
import { problemsOf, renderForm, renderReading, typedIn } from '../../src/surfaces/slack/modal.ts';
import { renderAnswer, renderHome, renderSections } from '../../src/surfaces/slack/section.ts';
import { shorten, split } from '../../src/surfaces/slack/text.ts';
import { pageOf, turnOf } from '../../src/surfaces/slack/turn.ts';
import { EXAMPLE_ID } from '../../src/example/play.ts';
import { wordsFor } from '../../src/words/words.ts';
import { openPlayedExample } from '../promises/playedExample.ts';

const words = wordsFor('fr');
const frame = { words, more: 'share:s1' };
const PRESS = { is: 'more', name: 'share', id: 's1' } as const;

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
const memory: fc.Arbitrary<Memory> = fc.record({
  title: text(100),
  askedAt: fc.option(fc.constant('/atelier/posts/p1')),
  rows: fc.array(
    fc.record({
      shareId: fc.option(id),
      title: text(400),
      line: text(800),
      actions: fc.array(action, { maxLength: 3 }),
    }),
    { maxLength: 5 },
  ),
});
const bareCard = fc.record({
  tone: fc.constantFrom('plain', 'success', 'failure', 'caution'),
  badge: fc.option(text(20)),
  title: text(800),
  byline: fc.option(text(30)),
  fields: fc.array(field, { maxLength: 60 }),
  notes: fc.array(text(400), { maxLength: 30 }),
  actions: fc.array(action, { maxLength: 30 }),
});
const card: fc.Arbitrary<Card> = fc
  .tuple(bareCard, fc.option(memory))
  .map(([bare, told]) => (told === null ? bare : { ...bare, memory: told }));
const tone = fc.constantFrom('primary', 'plain', 'danger');
const ownButton: fc.Arbitrary<OwnButton> = fc
  .record({
    label: text(40),
    tone,
    press: id.map((one) => ({ is: 'own', name: 'publish', id: one }) as const),
    lent: text(3_000),
  })
  .map(({ label, lent, ...one }) => ({
    ...one,
    label: label || 'Oui',
    value: SLACK.lends(lent) ? lent : '',
  }));
const row = fc.record({
  title: text(400),
  line: text(600),
  buttons: fc.array(ownButton, { maxLength: 3 }),
});
const branch = fc
  .tuple(row, fc.nat(12), text(2_000), text(2_000))
  .map(([told, depth, older, newer]) => ({ ...told, depth, change: wordDiff(older, newer) }));
const table = fc.record({
  caption: text(200).map((caption) => caption || 'Relire un bail'),
  columns: fc.constant(['Outil', 'Ce qui marche']),
  lines: fc.array(
    fc.tuple(text(40), text(4_000)).map(([name, cell]) => [name || 'Claude', cell || 'Pas encore dit']),
    { maxLength: 12 },
  ),
});
const listed: fc.Arbitrary<Section> = fc.record({
  title: text(400).map((title) => title || 'Mes partages'),
  sentences: fc.array(text(4_000), { maxLength: 5 }),
  asides: fc.array(text(4_000), { maxLength: 5 }),
  picker: fc.constant(null),
  table: fc.option(table),
  rows: fc.array(fc.oneof(row, branch), { maxLength: 60 }),
  buttons: fc.array(
    ownButton.map(({ value: _value, ...one }) => one),
    { maxLength: 5 },
  ),
});

/** All the windows in which something is read, one after another. */
function windowsOf(blocks: readonly types.KnownBlock[]): readonly types.ModalView[] {
  const windows: types.ModalView[] = [];
  for (let page = 0; ; page++) {
    const view = renderReading('Partage', pageOf(blocks, { press: PRESS, page }, words), words);
    windows.push(view);
    if (!JSON.stringify(view).includes(`"value":"${page + 1}"`)) return windows;
  }
}

function problemsOfPages(blocks: readonly types.KnownBlock[]): readonly string[] {
  return windowsOf(blocks).flatMap((view) => viewProblems(view));
}

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
      fc.property(card, fc.array(ownButton, { maxLength: 4 }), (one, buttons) => {
        const told = { ...frame, more: buttons.length > 0 ? null : frame.more, buttons };
        const message = { text: cardText(one, told) || 'x', blocks: renderCard(one, told) };
        assert.deepEqual(messageProblems(message), []);
        assert.deepEqual(problemsOfPages(renderWhole(one, words)), []);
      }),
      { numRuns: 60 },
    ));

  test('of the example company is taken, in a message as in a window, whoever sees it', async () => {
    const { store, workspace, people } = await openPlayedExample();
    const posts = await store.posts.page(EXAMPLE_ID, '', 10_000);
    let seen = 0;
    for (const member of [null, ...people.slice(0, 3)]) {
      const viewer = { workspace, member, words };
      const cards = await picturePosts(await lookOf(store, viewer), posts);
      for (const one of cards.values()) {
        assert.deepEqual(blockProblems(renderCard(one, frame)), []);
        assert.deepEqual(problemsOfPages(renderWhole(one, words)), []);
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

  test('of many long fields keeps to what a message holds together, and offers the rest', () => {
    const fields = Array.from({ length: 40 }, (_, at) => ({
      ...plainField,
      value: `${at} ${'mot '.repeat(150)}`,
    }));
    const long = { ...small, fields, notes: ['Deux collègues l’ont testé.'] };
    const drawn = JSON.stringify(renderCard(long, frame));
    assert.ok(drawn.length < 13_200);
    assert.match(drawn, /Lire la suite/);
    assert.match(drawn, /Deux collègues l’ont testé/);
    const whole = JSON.stringify(windowsOf(renderWhole(long, words)));
    for (const at of fields.keys()) assert.ok(whole.includes(`"${at} mot mot`), `field ${at}`);
  });

  test('of which something is left out where nothing leads to it says that there is more', () => {
    const fields = Array.from({ length: 40 }, () => ({ ...plainField, value: 'mot '.repeat(150) }));
    const drawn = JSON.stringify(renderCard({ ...small, fields }, { words, more: null }));
    assert.match(drawn, /La suite est trop longue pour être montrée ici/);
    assert.doesNotMatch(JSON.stringify(renderCard(small, { words, more: null })), /La suite est trop longue/);
  });

  test('holding the longest prompt is read window after window, to its last word', () => {
    const prompt = 'Relis cette clause <b> & réponds à côté. '.repeat(4_800);
    const long = { ...small, fields: [{ ...plainField, value: prompt, as: 'prompt' }] } as const;
    const windows = windowsOf(renderWhole(long, words));
    assert.ok(windows.length > 1);
    assert.deepEqual(
      windows.flatMap((view) => viewProblems(view)),
      [],
    );
    const read = windows
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => {
        const [part] = (block as types.RichTextBlock).elements as types.RichTextPreformatted[];
        return part?.type === 'rich_text_preformatted'
          ? part.elements.map((piece) => (piece as types.RichTextText).text)
          : [];
      });
    assert.equal(read.join(''), prompt);
  });

  test('asks for the next page by the button that opened it, which no other button does', () => {
    assert.deepEqual(turnOf({ press: PRESS, value: '2' }), { press: PRESS, page: 2 });
    assert.equal(turnOf({ press: PRESS })?.page, 0);
    assert.equal(turnOf({ press: { is: 'own', name: 'publish', id: 'C1:1.2' }, value: '2' }), null);
  });

  test('tells in a notification what it is of', () => {
    assert.equal(cardText(small, frame), 'Usage IA partagé · Relire un contrat · Nadia · Juridique');
    const caution = { ...small, badge: 'Alerte : sécurité' };
    assert.equal(cardText(caution, frame), 'Alerte : sécurité · Relire un contrat · Nadia · Juridique');
  });

  test('names in each button, for who hears it, what it is of', () => {
    const tried = {
      label: 'J’ai testé',
      tone: 'plain',
      deed: { is: 'form', form: 'trial', id: 's1' },
    } as const;
    const drawn = JSON.stringify(renderCard({ ...small, actions: [tried] }, frame));
    assert.match(drawn, /"accessibility_label":"J’ai testé\s: Relire un contrat"/u);
  });

  test('that is short offers nothing more to read', () => {
    assert.doesNotMatch(JSON.stringify(renderCard(small, frame)), /Lire la suite/);
  });

  test('notifies nobody, whatever its words quote', () => {
    const quoting = { ...small, title: '<!channel> à lire & relire' };
    assert.equal(
      cardText(quoting, { words, more: 'question:q1' }),
      '&lt;!channel&gt; à lire &amp; relire · Nadia · Juridique',
    );
    assert.doesNotMatch(JSON.stringify(renderCard(quoting, frame)), /mrkdwn/);
  });

  test('holds no link to a page, which is for one person alone', () => {
    const open = { label: 'Ouvrir', tone: 'plain', deed: { is: 'open', path: '/espace/shares/s1' } } as const;
    const drawn = JSON.stringify(renderCard({ ...small, actions: [open] }, frame));
    assert.match(drawn, /"action_id":"open:page:\/espace\/shares\/s1"/);
    assert.doesNotMatch(drawn, /"url"/);
  });
});

describe('a list in Slack', () => {
  test('of any length is taken, as an answer and in the Home tab', () =>
    fc.assert(
      fc.property(fc.array(listed, { minLength: 1, maxLength: 3 }), (sections) => {
        assert.deepEqual(problemsOfPages(renderSections(sections, words)), []);
        assert.deepEqual(messageProblems(renderAnswer(sections[0] ?? section('Rien'), words)), []);
        assert.deepEqual(viewProblems(renderHome(sections, words)), []);
      }),
      { numRuns: 20 },
    ));

  const see = (id: string): OwnButton => ({
    label: 'Voir',
    tone: 'plain',
    press: { is: 'more', name: 'share', id },
  });

  test('that Slack has no room for says so, and keeps what leads on', () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({
      title: `Usage ${at}`,
      line: '',
      buttons: [see(`${at}`)],
    }));
    const ask = {
      label: 'Demander',
      tone: 'plain',
      press: { is: 'form', name: 'question', id: '' },
    } as const;
    const list = section('Mes partages', { rows, buttons: [ask] });
    for (const drawn of [renderAnswer(list, words), renderHome([list, list], words)].map((one) =>
      JSON.stringify(one),
    )) {
      assert.match(drawn, /La suite est trop longue pour être montrée ici/);
      assert.match(drawn, /Demander/);
    }
  });

  test('tells apart by ear the buttons that read alike', () => {
    const rows = ['Relire un bail', 'Résumer une réunion'].map((title) => ({
      title,
      line: '',
      buttons: [see(title)],
    }));
    const drawn = JSON.stringify(renderHome([section('Mes partages', { rows })], words));
    assert.match(drawn, /"accessibility_label":"Voir\s: Relire un bail"/u);
    assert.match(drawn, /"accessibility_label":"Voir\s: Résumer une réunion"/u);
  });
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
