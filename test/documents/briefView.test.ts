import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { briefView, PAGE, PAPER } from '../../src/documents/briefView.ts';
import { wordsFor } from '../../src/words/words.ts';
import { october, saying } from './sampleBrief.ts';

const english = wordsFor('en').brief;
const french = wordsFor('fr').brief;

describe('what the documents say', () => {
  const view = briefView(october, french, PAPER);

  it('keeps the order of tools and gains', () => {
    assert.deepEqual(
      view.tools.rows.map((row) => row.name),
      october.tools.map((tool) => tool.name),
    );
    assert.deepEqual(
      view.gains.cards.map((card) => card.title),
      october.gains.map((gain) => gain.title),
    );
  });

  it('gives both intervals of a confirmed gain, and how many confirmed it', () => {
    const [first] = view.gains.cards;
    assert.deepEqual(first?.declared, { label: 'Déclaré', value: '4\u00a0h par semaine' });
    assert.deepEqual(first?.observed, {
      label: 'Confirmé par 3 collègues',
      value: 'de 2\u00a0h à 3\u00a0h\u00a030 par semaine',
      known: true,
    });
  });

  it('calls observed, not confirmed, what saved a colleague no sure time', () => {
    assert.equal(view.gains.cards[1]?.observed.label, 'Observé par 1 collègue');
    assert.equal(view.gains.title, 'Trois gains, dont un confirmé par des collègues');
  });

  it('leaves unknown what nobody told', () => {
    assert.equal(view.gains.cards[2]?.declared.value, 'au moins 2\u00a0h par semaine');
    assert.equal(view.gains.cards[2]?.observed.label, 'Pas encore confirmé');
    assert.equal(view.gains.cards[2]?.limits, null);
  });

  it('shows every kind of need on paper, and says how many are left for the page', () => {
    assert.deepEqual(new Set(view.needs.rows.map((row) => row.label)).size, 3);
    assert.equal(view.needs.more, 'et 1 autre besoin, dans la page');
    assert.equal(view.needs.shortened, true);
    assert.equal(briefView(october, french, PAGE).needs.rows.length, october.needs.length);
  });

  it('prints the working-time assumptions', () => {
    for (const part of ['7\u00a0h', '5 jours', '20 jours', '220 jours'])
      assert.ok(view.reading.lines.some((line) => line.includes(part)));
    assert.ok(briefView(october, english, PAPER).reading.lines.some((line) => line.includes('220 days')));
  });

  it('never cuts a figure, only what it is counted by', () => {
    const [card] = briefView(saying('compte rendu de réunion '.repeat(9)), french, PAPER).gains.cards;
    assert.match(card?.declared.value ?? '', /^4\u00a0h par compte rendu de…$/);
  });

  it('says when something was cut', () => {
    assert.equal(view.gains.shortened, false);
    assert.equal(briefView(saying('mot '.repeat(99)), french, PAPER).gains.shortened, true);
    assert.equal(briefView(saying('mot '.repeat(99)), french, PAGE).gains.shortened, false);
  });

  it('has no room for an author: only the fields of the brief are read', () => {
    const leaking = {
      ...october,
      author: 'Camille Durand',
      gains: october.gains.map((gain) => ({ ...gain, authorName: 'Camille Durand' })),
    };
    assert.doesNotMatch(JSON.stringify(briefView(leaking, french, PAGE)), /Camille/);
  });

  it('never shows the quote, which may name someone', () => {
    const gains = october.gains.map((gain) => ({
      ...gain,
      declared: { ...gain.declared, quote: 'Camille gagne 4 h' },
    }));
    assert.doesNotMatch(JSON.stringify(briefView({ ...october, gains }, french, PAGE)), /Camille/);
  });

  it('annualises nothing and has no euro', () => {
    const said = JSON.stringify({ ...view, reading: null });
    assert.doesNotMatch(said, /€|euro|par an\b/);
  });
});
