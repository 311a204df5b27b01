import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMessage } from '../../../src/domain/share/read.ts';
import type { MessageFormat, Reading, ReadingHabits } from '../../../src/domain/share/reading.ts';
import { kindOfLabel } from '../../../src/domain/share/template/labels.ts';

const read = (text: string, format: MessageFormat = 'slack', habits?: ReadingHabits): Reading =>
  readMessage({ format, locale: 'fr', text }, habits);

test('labels are known by their words, whatever the wording', () => {
  const wordings = {
    tool: ['Outil', "Nom de l'outil", "L'outil que j'utilise", 'Quel outil ?', 'AI tool used', 'Avec quoi'],
    useCase: [
      'Use case',
      'Pour quoi faire',
      'À quoi ça sert',
      "Ce que j'en fais",
      'Problème résolu',
      'What for',
      'Tâche',
      "Cas d'usage",
    ],
    timeSaved: [
      'Gain de temps',
      'Gagné',
      'Ce que je gagne',
      'Time saved',
      'Temps perdu',
      'Combien de temps gagné ?',
    ],
    limits: [
      'Limites',
      'Attention à',
      'Ce qui coince',
      "Quand NE PAS l'utiliser",
      'Watch out',
      'Do NOT use for',
      'À éviter',
      'Points de vigilance',
    ],
    title: ['Titre', 'Title', "Titre du cas d'usage", 'Intitulé'],
    link: ['Lien', 'Link', 'Où'],
    prompt: ['Le prompt', 'Prompt utilisé'],
    jobFamily: ['Métier', 'Pour qui', 'Who is it for', 'Service'],
    cost: ['Coût', 'Prix', "C'est payant ?", 'Price'],
  };
  for (const [field, labels] of Object.entries(wordings)) {
    for (const label of labels) assert.equal(kindOfLabel(label), field, label);
  }
});

test('words that only look like a label announce nothing', () => {
  for (const label of ['Petit bricolage aux achats', 'Je ne sais plus', 'Réunion du 12', 'Erreur 404'])
    assert.equal(kindOfLabel(label), null, label);
});

test('the template is read in any order, with icons or shortcodes for labels', () => {
  const reading = read(
    ':stopwatch: 2h/semaine\n:wrench: n8n + GPT-4o\n:bulb: tri des factures\n:warning: les factures manuscrites, non',
  );
  assert.deepEqual(reading.fields, {
    timeSaved: '2h/semaine',
    tool: 'n8n + GPT-4o',
    useCase: 'tri des factures',
    limits: 'les factures manuscrites, non',
  });
  assert.deepEqual(reading.tools, ['n8n', 'chatgpt']);
  assert.ok(reading.anchored && reading.sure);
});

test('one line holds the whole template', () => {
  const fields = { tool: 'Claude', useCase: 'résumés', timeSaved: '1h par dossier' };
  assert.deepEqual(read('Outil : Claude | Usage : résumés | Gain : 1h par dossier').fields, fields);
  assert.deepEqual(read('Outil : Claude / Usage : résumés / Gain : 1h par dossier').fields, fields);
  assert.deepEqual(read('Outil : Claude. Usage : résumés. Gain : 1h par dossier').fields, fields);
  assert.deepEqual(read('🔧 Claude 💡 résumés ⏱️ 1h par dossier').fields, fields);
  assert.deepEqual(read('Outil : Claude\tUsage : résumés    Gain : 1h par dossier').fields, fields);
  assert.deepEqual(read('Outil : Claude\tUsage : résumés\tLimites : \tGain : 1h par dossier').fields, fields);
});

test('a title is read beside the use case, and says it where nothing else does', () => {
  const titled = read(
    "*Titre :* Nos baux, vite\n*Outil :* Claude\n*Cas d'usage :* relire les baux commerciaux",
  );
  assert.deepEqual(
    [titled.fields.title, titled.fields.useCase],
    ['Nos baux, vite', 'relire les baux commerciaux'],
  );
  const { fields, intent, sure } = read('Title: faster leases\nTool: Claude\nTime saved: 1 h', 'plain');
  assert.ok(intent === 'share' && sure);
  assert.equal(fields.useCase, 'faster leases');
});

test('a mention or a greeting before the first label is no part of it', () => {
  const fields = { tool: 'Claude', useCase: 'résumés', timeSaved: '1h' };
  const below = '\nUsage : résumés\nGain : 1h';
  assert.deepEqual(read(`<@U1> Outil : Claude${below}`).fields, fields);
  assert.deepEqual(read(`Salut l’équipe ! Outil : Claude${below}`).fields, fields);
  assert.deepEqual(read(`Hello all, Tool: Claude${below}`).fields, fields);
  const html = '<p><at id="0">Veille</at>&nbsp;Outil : Claude</p><p>Usage : résumés</p><p>Gain : 1h</p>';
  assert.deepEqual(read(html, 'teams').fields, fields);
});

test('a table is read by rows of two cells, and by columns', () => {
  const fields = { tool: 'Claude', useCase: 'résumés', timeSaved: '1h' };
  assert.deepEqual(
    read(
      '<table><tr><td>Outil</td><td>Claude</td></tr><tr><td>Usage</td><td>résumés</td></tr><tr><td>Gain</td><td>1h</td></tr></table>',
      'teams',
    ).fields,
    fields,
  );
  assert.deepEqual(
    read(
      '<table><tr><th>Outil</th><th>Usage</th><th>Gain</th></tr><tr><td>Claude</td><td>résumés</td><td>1h</td></tr></table>',
      'teams',
    ).fields,
    fields,
  );
});

test('placeholders are absent values', () => {
  assert.deepEqual(read('Outil : Dust\nUse case : mutuelle\nGain : ?\nLimites : N/A\nLien : [url]').fields, {
    tool: 'Dust',
    useCase: 'mutuelle',
  });
  assert.equal(read('🔧 Outil : [nom]\n💡 Use case : [tâche]\n⏱️ Gain : [durée]').intent, 'chatter');
});

test('an unknown label closes the field before it and is kept as an extra', () => {
  const reading = read('*Outil :* Claude\n*Use case :* tests\n*Satisfaction :* 4/5\n*Limites :* lent');
  assert.deepEqual(reading.extras, [{ label: 'Satisfaction', value: '4/5' }]);
  assert.equal(reading.fields.useCase, 'tests');
});

test('a space maps a label once and for all', () => {
  const habits: ReadingHabits = { labels: new Map([['pepite', 'useCase']]), tools: [] };
  assert.equal(
    read('Outil : Claude\nPépite : trier les avis', 'plain', habits).fields.useCase,
    'trier les avis',
  );
});

test('a prompt in code or quotes is kept whole, labels within it included', () => {
  const reading = read(
    '*Outil :* ChatGPT\n*Prompt :*\n```\nTu es analyste.\nRôle : neutre.\n```\n*Limites :* aucune',
  );
  assert.equal(reading.fields.prompt, 'Tu es analyste.\nRôle : neutre.');
  assert.equal(read('Outil : Claude\nPrompt : « Résume en 5 points »').fields.prompt, 'Résume en 5 points');
});

test('the value of a link is its address, not its label', () => {
  assert.equal(read('*Outil :* Dust\n*Lien :* <https://dust.tt|ici>').fields.link, 'https://dust.tt');
  assert.equal(read('Outil : Word\nUsage : relire\nLien : intégré à Office').fields.link, undefined);
});

test('« Temps perdu » is a loss', () => {
  assert.deepEqual(
    read('Outil : Gemini\nContexte : indemnités\nTemps perdu : 2h').gain?.savedMin,
    [-120, -120],
  );
});

test('an unknown tool of a label becomes the space’s own', () => {
  assert.deepEqual(read('Outil : Plume RH (bot maison)\nUsage : offres de stage').tools, ['plume-rh']);
});
