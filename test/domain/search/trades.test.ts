import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAsked } from '../../../src/domain/search/ask.ts';
import { BUILT_IN, readLexicon } from '../../../src/domain/search/concepts.ts';
import { TRADES } from '../../../src/domain/search/lexicon/trades.ts';
import { wishesOf } from '../../../src/domain/search/wishes.ts';
import { termStemsOf } from '../../../src/domain/text/words.ts';

const says = (text: string): string => termStemsOf(text).join(' ');
const waysOf = (typed: string): ReadonlySet<string> =>
  new Set(
    wishesOf(readAsked(typed).stems, BUILT_IN, new Map()).flatMap(({ alternatives }) =>
      alternatives.map(({ term }) => term.join(' ')),
    ),
  );

describe('the words of trades', () => {
  test('find what is done about a problem, put as people put it', () => {
    for (const [typed, meant] of [
      ['les clients qui ne reviennent plus', 'fidélisation'],
      ['les gens commandent puis renvoient tout', 'retour produit'],
      ['la bécane fait un bruit bizarre', 'panne'],
      ['compter les portes sur un plan', 'métré'],
      ['rendre un cours moins soporifique', 'ludique'],
      ['appréciations du bulletin', 'bulletin scolaire'],
      ['éviter de jeter de la bouffe', 'gaspillage alimentaire'],
      ['enlever les euh', 'filler words'],
      ['my courier lost parcel', 'suivi de colis'],
      ['nobody reads our newsletter', 'taux d’ouverture'],
      ['empty shelves', 'rupture de stock'],
    ] as const)
      assert.ok(waysOf(typed).has(says(meant)), `${typed} → ${meant}`);
  });

  test('leave alone the everyday words that theirs come down to', () => {
    for (const [typed, other] of [
      ['prix élevé en détail', 'retailer'],
      ['petit texte', 'plaidoyer'],
      ['bibliothèque de prompts', 'librarian'],
      ['compte rendu', 'rendering'],
      ['un prompt', 'téléprompteur'],
      ['cas d’usage', 'citizen'],
    ] as const)
      assert.ok(!waysOf(typed).has(says(other)), `${typed} → ${other}`);
  });

  test('are two or more to each idea', () => {
    for (const concepts of readLexicon(TRADES).values())
      for (const { terms, near } of concepts) assert.ok(terms.length + near.length > 1, terms.join());
  });
});
