import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answeringSentence } from '../../../src/domain/question/answeringSentence.ts';
import { BUILT_IN, withOwnWords } from '../../../src/domain/search/concepts.ts';
import { share } from '../../store/samples.ts';

const CONTRACTS = share({
  tool: 'Claude',
  useCase: 'Une première, pour moi. Relire un contrat de fournisseur : clauses, durées… puis en discuter.',
  limits: 'Il invente parfois des articles.',
  prompt: 'Tu es juriste. Lis le document et réponds en dix lignes.',
});

describe('the sentence of a share that answers', () => {
  it('is the one that says most of what is needed, whole', () => {
    assert.equal(
      answeringSentence(CONTRACTS, 'relire contrat fournisseur', BUILT_IN),
      'Relire un contrat de fournisseur : clauses, durées… puis en discuter.',
    );
  });

  it('may say it in other words, in another language, or with a slip of the keyboard', () => {
    for (const need of [
      'relecture contrats fournisseur',
      'review supplier contract',
      'relire contrta fournisseur',
    ])
      assert.match(answeringSentence(CONTRACTS, need, BUILT_IN) ?? '', /^Relire un contrat/, need);
  });

  it('may say it in the words of the house', () => {
    assert.equal(answeringSentence(CONTRACTS, 'relire Marjolaine', BUILT_IN), null);
    const house = withOwnWords(BUILT_IN, ['Marjolaine, contrat de fournisseur']);
    assert.match(answeringSentence(CONTRACTS, 'relire Marjolaine', house) ?? '', /^Relire un contrat/);
  });

  it('is none where each word is said somewhere, and no sentence says enough of them', () => {
    assert.equal(answeringSentence(CONTRACTS, 'inventer document juriste planning', BUILT_IN), null);
    assert.equal(answeringSentence(CONTRACTS, 'brevets proches', BUILT_IN), null);
  });
});
