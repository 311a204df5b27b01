import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { readAsked } from '../../../src/domain/search/ask.ts';
import { BUILT_IN, readLexicon, withOwnWords } from '../../../src/domain/search/concepts.ts';
import { waysKnown } from '../../../src/domain/search/corpus.ts';
import { lookalikesOf, slipsBetween } from '../../../src/domain/search/lookalikes.ts';
import { wishesOf } from '../../../src/domain/search/wishes.ts';
import { termStemsOf } from '../../../src/domain/text/words.ts';

const ways = (typed: string, lexicon = BUILT_IN): ReadonlySet<string> => {
  const wishes = wishesOf(readAsked(typed).stems, lexicon, new Map());
  return new Set(wishes.flatMap((wish) => wish.alternatives.map(({ term }) => term.join(' '))));
};
const says = (text: string): string => termStemsOf(text).join(' ');

describe('what a search wishes', () => {
  test('is worth no more by a synonym than by the words typed, however many shares say each', () => {
    const wishes = ['contrat', 'compte rendu de réunion', 'facture fournisseur'].flatMap((typed) =>
      wishesOf(readAsked(typed).stems, BUILT_IN, new Map()),
    );
    for (const wish of wishes) {
      const stems = [...new Set(wish.alternatives.flatMap(({ term }) => term))];
      const counts = fc.array(fc.nat(200), { minLength: stems.length, maxLength: stems.length });
      fc.assert(
        fc.property(counts, (held) => {
          const holding = new Map(stems.map((stem, at) => [stem, 1 + (held[at] ?? 0)]));
          const [asTyped, ...others] = waysKnown(wish, { shares: 200, holding });
          assert.deepEqual(asTyped?.term, wish.alternatives[0]?.term);
          for (const other of others) assert.ok(other.worth <= (asTyped?.worth ?? 0));
        }),
      );
    }
  });

  test('is said in both languages, and in full for the abbreviations of an office', () => {
    for (const [typed, meant] of [
      ['CR', 'compte rendu'],
      ['AO', 'appel d’offres'],
      ['NDF', 'note de frais'],
      ['PPT', 'présentation'],
      ['KPI', 'indicateur'],
      ['DAF', 'comptabilité'],
      ['BDC', 'bon de commande'],
      ['invoice', 'facture'],
      ['facture', 'invoice'],
      ['meeting minutes', 'compte rendu'],
      ['relu', 'relecture'],
    ] as const)
      assert.ok(ways(typed).has(says(meant)), `${typed} → ${meant}`);
  });

  test('is what solves it when only a need, or a moan, is typed', () => {
    for (const [typed, meant] of [
      ['boil down a long thread', 'résumer'],
      ['j’y passe des heures chaque semaine', 'automatiser'],
      ['je croule sous le boulot', 'prioriser'],
      ['je n’y comprends rien', 'langage clair'],
      ['explain like I’m five', 'vulgariser'],
      ['someone to bounce ideas off', 'objection'],
      ['angoisse de la page blanche', 'premier jet'],
      ['hide the names before pasting', 'anonymiser'],
      ['ils ne répondent jamais à mes mails', 'relance'],
      ['faire parler les chiffres', 'data analysis'],
      ['sans se ruiner', 'gratuit'],
      ['les familles appellent sans arrêt', 'FAQ'],
      ['le produit ne se vend plus', 'invendu'],
      ['nothing sent outside', 'en local'],
      ['quel client appeler en premier', 'prioriser'],
      ['it doesn’t add up', 'écart'],
      ['que dit la norme', 'réglementation'],
    ] as const)
      assert.ok(ways(typed).has(says(meant)), `${typed} → ${meant}`);
  });

  test('is a whole term before it is its words', () => {
    const [first, ...rest] = wishesOf(termStemsOf('appel d’offres'), BUILT_IN, new Map());
    assert.deepEqual(first?.alternatives[0]?.term, termStemsOf('appel d’offres'));
    for (const word of rest) assert.ok(word.weight < (first?.weight ?? 0));
  });

  test('is read as a term where a word stands in between, and where terms overlap', () => {
    assert.ok(ways('condenser un long document').has(says('résumer')));
    assert.ok(ways('lire un gros et lourd dossier').has(says('pavé')));
    assert.ok(ways('résumer des appels d’offres').has(says('marché public')));
  });

  test('is what is refused, not what is done', () => {
    assert.ok(ways('pas payé').has(says('impayé')));
    assert.ok(!ways('payé').has(says('impayé')));
    assert.ok(ways('ça ne marche pas').has(says('échec')));
    assert.ok(!ways('étude de marché').has(says('échec')));
  });

  test('grows with the words of the house', () => {
    const own = withOwnWords(BUILT_IN, ['Sirius, logiciel de gestion']);
    assert.ok(ways('sirius', own).has(says('logiciel de gestion')));
    assert.ok(!ways('sirius').has(says('logiciel de gestion')));
    assert.ok(ways('facture', own).has('invoic'));
  });

  test('puts failures first when one asks what to avoid', () => {
    for (const typed of ['quand ne pas utiliser Copilot', 'les pièges de l’IA', 'when not to use ChatGPT'])
      assert.ok(readAsked(typed).failuresFirst > 1.5, typed);
    assert.equal(readAsked('relire un contrat').failuresFirst, 1);
    assert.deepEqual(readAsked('quand ne pas utiliser Copilot').stems, ['copilot']);
  });

  test('of a text without end is that of its beginning', () => {
    assert.ok(readAsked('contrat '.repeat(100_000)).stems.length <= 24);
  });
});

describe('a lexicon', () => {
  test('names a concept by each of its terms, and those that are near less surely', () => {
    const lexicon = readLexicon('bail, lease ~ loyer / chat, cat');
    const sure = (typed: string): ReadonlyMap<string, number> =>
      new Map(
        wishesOf([typed], lexicon, new Map())[0]?.alternatives.map(({ term, weight }) => [
          term.join(' '),
          weight,
        ]),
      );
    assert.deepEqual(new Set(sure('bail').keys()), new Set(['bail', 'lease', 'loyer'].map(says)));
    assert.ok((sure('bail').get(says('lease')) ?? 0) > (sure('bail').get(says('loyer')) ?? 1));
    assert.ok(!sure('chat').has('bail'));
  });
});

describe('a word typed wrong', () => {
  const known = ['concurrenc', 'reunion', 'orthograph', 'bancair', 'automatis', 'contrat', 'cont'];
  const meant = (typed: string): readonly string[] =>
    lookalikesOf(typed, known).map(({ term }) => term.join(' '));

  test('is what one slip, two in a long word, or its sound makes of it', () => {
    assert.deepEqual(meant('concurenc'), ['concurrenc']);
    assert.deepEqual(meant('reunoin'), ['reunion']);
    assert.deepEqual(meant('ortograf'), ['orthograph']);
    assert.deepEqual(meant('banquair'), ['bancair']);
    assert.deepEqual(meant('automatisatio'), ['automatis']);
  });

  test('is nothing when it is short, or like no word', () => {
    for (const typed of ['cor', 'zzz', 'horoscop', 'c++', '8d', ''])
      assert.deepEqual(meant(typed), [], typed);
  });

  test('is not a shorter word that only begins it', () => {
    assert.deepEqual(lookalikesOf('caracterist', ['caract']), []);
    assert.deepEqual(lookalikesOf('acceptabl', ['accept']).length, 1);
  });

  test('is as far from another as that one is from it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        assert.equal(slipsBetween(a, b), slipsBetween(b, a));
        assert.equal(slipsBetween(a, b) === 0, a === b);
        assert.ok(slipsBetween(a, b) <= Math.max(a.length, b.length));
      }),
    );
  });
});
