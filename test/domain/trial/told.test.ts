import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readMessage } from '../../../src/domain/share/read.ts';
import { membersNamed, namesTold, shareTried, tellsTrialHere } from '../../../src/domain/trial/told.ts';
import type { Member } from '../../../src/domain/workspace/workspace.ts';

const told = (text: string) => ({ reading: readMessage({ format: 'plain', locale: 'fr', text }), text });

const member = (name: string): Member => ({
  id: name,
  workspaceId: 'w',
  name,
  jobFamilyId: null,
  role: 'member',
  agreesToBeNamed: true,
  declinesRequests: false,
  joinedAt: '2026-11-16T09:00:00.000Z',
});

const TEAM = [
  'Nora Belkacem',
  'Nora Tissot',
  'Karim Zerouali',
  'Amrita Rao',
  'Claude Perrin',
  'Zoé Roux',
].map(member);
const namedIn = (text: string) => membersNamed(namesTold(told(text)), TEAM).map(({ name }) => name);

const share = (id: string, authorId: string, toolIds: readonly string[], useCase: string, more = {}) => ({
  id,
  authorId,
  tool: toolIds.join(),
  toolIds,
  title: useCase,
  useCase,
  prompt: null,
  publishedAt: `2026-11-${id}T09:00:00.000Z`,
  ...more,
});

describe('a colleague whose share was tried', () => {
  test('is named by first name, however it is told; homonyms are all given', () => {
    for (const text of [
      'Testé aussi, comme Karim : ça tient la route.',
      'J’ai repris le prompt de Karim sur mes devis, nickel.',
      'comme karim j’ai fait trier mes mails par copilot, 1 h gagnée',
      'Same as Karim, it works for tenders.',
      'Karim’s trick worked for me.',
      'Comme Karim, j’ai testé la recherche contractuelle sur nos baux.',
      'comme karim on a aussi essayé le tri des factures',
      'testé la recherche contractuelle de karim',
      'Tried Karim’s contract search on our UK leases',
      'tried karim’s contract search on our leases',
      'Like Karim, we’ve tried the contract search.',
    ])
      assert.deepEqual(namedIn(text), ['Karim Zerouali'], text);
    assert.deepEqual(namedIn('Pareil que Nora, ça marche chez moi.'), ['Nora Belkacem', 'Nora Tissot']);
    assert.deepEqual(namedIn('Testé le prompt de ZOE, rien à redire'), ['Zoé Roux']);
  });

  test('is nobody where a tool bears the name, where nothing was tried, and in a question', () => {
    for (const text of [
      'Testé aussi avec Claude, ça marche.',
      'Karim est en congé lundi.',
      'Comme Karim, je serai en retard demain.',
      'Comme Karim l’a fait remarquer, la réunion est à 10 h.',
      'Quelqu’un a testé le prompt de Karim ?',
      'Quelqu’un a testé la recherche de Karim ?',
      'Je vais tester la recherche de Karim demain.',
      'Comme Karim, j’ai fait une demande de badge.',
      'tested Claude on Karim’s contract, saved an hour',
      'Gave Karim’s contract to Claude to summarise, saved an hour',
    ])
      assert.deepEqual(namedIn(text), [], text);
  });
});

describe('the share that was tried', () => {
  const trial = told('Testé le prompt de Karim avec Claude pour relire un bail, ça marche.');

  test('has the tool that is named, and the nearest words, then the most recent', () => {
    const bail = share('01', 'k', ['claude'], 'Relire un bail');
    const mails = share('02', 'k', ['claude'], 'Trier les mails');
    const other = share('03', 'k', ['deepl'], 'Relire un bail');
    assert.equal(shareTried(trial, [mails, other, bail])?.id, '01');
    assert.equal(shareTried(trial, [other]), null);
    const named = told('Testé le truc de Karim avec Claude, nickel.');
    assert.equal(shareTried(named, [bail, mails])?.id, '02');
    assert.equal(shareTried(trial, []), null);
  });

  test('is none of several when neither a tool nor a word tells which, and the only one otherwise', () => {
    const contracts = share('01', 'n', ['claude'], 'Relire les contrats');
    const image = share('02', 'n', ['firefly'], 'Avant de publier une image générée');
    for (const text of [
      'Testé la méthode de Nadia sur nos baux : ça ne marche pas, il rate les indexations.',
      'Tried Nadia’s trick on our leases, works well.',
    ]) {
      assert.equal(shareTried(told(text), [contracts, image]), null, text);
      assert.equal(shareTried(told(text), [contracts])?.id, '01', text);
    }
  });

  test('is known by its title, its use case and its prompt', () => {
    const text = 'Testé la méthode de Nadia sur nos baux, ça marche.';
    const image = share('09', 'n', ['firefly'], 'Publier une image');
    for (const more of [
      { title: 'Nos baux, vite' },
      { useCase: 'Relire un bail ou des baux' },
      { prompt: 'Relis ces baux clause par clause.' },
    ]) {
      const contracts = share('01', 'n', ['claude'], 'Relire les contrats', more);
      assert.equal(shareTried(told(text), [image, contracts])?.id, '01', JSON.stringify(more));
    }
  });

  test('is none where two colleagues’ are as near', () => {
    const [one, two] = [share('01', 'a', ['claude'], 'Traduire'), share('02', 'b', ['claude'], 'Traduire')];
    assert.equal(shareTried(trial, [one, two]), null);
  });

  test('in its own thread is told without a name', () => {
    for (const [text, tells] of [
      ['Ça marche chez moi aussi !', true],
      ['J’ai dû adapter le prompt, sinon top.', true],
      ['Works for us too', true],
      ['Merci, je regarde !', false],
      ['Tu l’as fait en combien de temps ?', false],
    ] as const)
      assert.equal(tellsTrialHere(told(text)), tells, text);
  });
});
