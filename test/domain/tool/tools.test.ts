import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTools, toolFromName, toolOfAddress, TOOLS } from '../../../src/domain/tool/tools.ts';
import type { ReadingHabits } from '../../../src/domain/share/reading.ts';

test('the table holds at least 120 tools, each with one id, and names that no other has', () => {
  assert.ok(TOOLS.length >= 120);
  assert.equal(new Set(TOOLS.map((tool) => tool.id)).size, TOOLS.length);
  const names = TOOLS.flatMap((tool) => [tool.name, ...tool.aliases].map((name) => name.toLowerCase()));
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
  for (const tool of TOOLS) {
    assert.match(tool.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    assert.ok(tool.country === null || /^[A-Z]{2}$/.test(tool.country));
  }
});

test('Copilot is Microsoft’s, and GitHub’s among people who write code', () => {
  assert.deepEqual(findTools('Copilot pour résumer mes mails'), ['microsoft-copilot']);
  assert.deepEqual(findTools('Copilot écrit mes tests unitaires en Python'), ['github-copilot']);
  assert.deepEqual(findTools('GitHub Copilot'), ['github-copilot']);
});

test('Excel and Power BI count where the AI works in them', () => {
  assert.deepEqual(findTools('Copilot dans Excel'), ['microsoft-copilot', 'excel']);
  assert.deepEqual(findTools("Claude + l'export Excel des pointages"), ['claude']);
  assert.deepEqual(findTools('Copilot (dans Outlook)'), ['microsoft-copilot']);
});

test('Le Chat is Mistral’s, and a cat is not', () => {
  assert.deepEqual(findTools('On teste Le Chat pour les courriers'), ['le-chat']);
  assert.deepEqual(findTools('outil : le chat'), ['le-chat']);
  assert.deepEqual(findTools('le chat dort sur le clavier'), []);
  assert.deepEqual(findTools('Mistral Le Chat'), ['le-chat']);
});

test('everyday words are products only in the right company', () => {
  assert.deepEqual(findTools('Make sure you check the cursor position'), []);
  assert.deepEqual(findTools('Make + Gemini pour les factures'), ['make', 'gemini']);
  assert.deepEqual(findTools('on branche Make sur le formulaire'), ['make']);
  assert.deepEqual(findTools('toute la gamme de produits'), []);
  assert.deepEqual(findTools('une écharpe oubliée salle Gamma'), []);
  assert.deepEqual(findTools('the umbrella in Gamma room'), []);
  assert.deepEqual(findTools('Julius a raté la consolidation'), ['julius']);
  assert.deepEqual(findTools('Cursor for the glue scripts'), ['cursor']);
});

test('a colleague called Claude is no product', () => {
  for (const text of [
    'Merci Claude !',
    'Claude est en vacances',
    'Claude Martin rejoint l’équipe',
    'Jean-Claude a raison',
    '@Claude tu peux regarder ?',
    'Claude tu viens à la raclette ?',
  ]) {
    assert.deepEqual(findTools(text), [], text);
  }
  assert.deepEqual(findTools('je demande à Claude de résumer'), ['claude']);
  assert.deepEqual(findTools('Claude Code a migré nos scripts'), ['claude-code']);
});

test('models and versions are their product', () => {
  assert.deepEqual(findTools('n8n + GPT-4o'), ['n8n', 'chatgpt']);
  assert.deepEqual(findTools('un GPT perso'), ['chatgpt']);
  assert.deepEqual(findTools('tl;dv'), ['tldv']);
  assert.deepEqual(findTools('Lexis+ AI'), ['lexis-ai']);
  assert.deepEqual(findTools('DALL·E dans ChatGPT'), ['dall-e', 'chatgpt']);
});

test('an address is no mention, but leads to a tool', () => {
  assert.deepEqual(findTools('voir https://claude.ai/chat/1 ou chat.mistral.ai'), []);
  assert.equal(toolOfAddress('https://chat.mistral.ai/chat'), 'le-chat');
  assert.equal(toolOfAddress('https://example.com'), null);
});

test('a file that bears the name of a tool is no mention of it', () => {
  assert.deepEqual(findTools('Claude Code lit notre CLAUDE.md'), ['claude-code']);
});

test('Jules is Google’s where Google is beside it, and a colleague elsewhere', () => {
  assert.deepEqual(findTools('Jules (Google) a corrigé 12 tests'), ['jules']);
  assert.deepEqual(findTools('vu avec Jules ce matin'), []);
});

test('an unknown name is kept as the space’s own tool', () => {
  assert.equal(toolFromName('Plume RH (notre bot maison)'), 'plume-rh');
  assert.equal(toolFromName('Zyntra Pro 2.1'), 'zyntra');
  assert.equal(toolFromName("L'assistant juridique interne"), 'assistant-juridique-interne');
  assert.equal(toolFromName('???'), '');
});

test('a space’s own tools are found like the others', () => {
  const own = {
    id: 'plume-rh',
    name: 'Plume RH',
    aliases: ['PlumeRH'],
    domains: [],
    category: 'own',
    country: null,
  };
  const habits: ReadingHabits = { labels: new Map(), tools: [own] };
  assert.deepEqual(findTools('rédigé avec plume rh et Claude', habits), ['plume-rh', 'claude']);
});

test('a cat, a room, a wind and a colleague bear the names of tools', () => {
  for (const text of [
    'Notre nouveau lapin s’appelle Gemini, il dort sous l’imprimante',
    'Les tentes tiennent, malgré le mistral de cette nuit',
    'Quelqu’un a vu les clés de Claude ? Il attend au parking',
    'claude’s off today, her desk is free',
    'Bienvenue à Alexa Perrin, qui rejoint la compta',
    'which room are we in, Orion or Gemini?',
  ])
    assert.deepEqual(findTools(text), [], text);
  for (const text of [
    'J’ai résumé le PV avec Mistral',
    'Il existe un outil qui s’appelle Gemini, il résume',
    'Claude a trié mes mails',
  ])
    assert.equal(findTools(text).length, 1, text);
});

test('a star sign, a feeling and who is said to be no software bear the names of tools too', () => {
  for (const text of [
    'Horoscope : Gémeaux (Gemini pour les bilingues), évitez les réunions.',
    'mercury is in retrograde, says a Gemini',
    'mild perplexity in accounts: two receipts, same taxi',
    'Merci à Harvey (le stagiaire, pas le logiciel) pour le rangement',
    'thanks to Jasper (the intern, not the software)',
    'Claude, the human one, is back on Monday',
  ])
    assert.deepEqual(findTools(text), [], text);
  for (const [text, tool] of [
    ['J’ai écrit l’horoscope du journal avec Gemini', 'gemini'],
    ['perplexity pour les normes, 10 min au lieu d’une heure', 'perplexity'],
    ['On a pris Claude, pas l’outil de la DSI', 'claude'],
    ['j’ai branché le flux Make sur mes bons', 'make'],
    ['j’ai branché mon make sur les commandes', 'make'],
  ] as const)
    assert.deepEqual(findTools(text), [tool], text);
});
