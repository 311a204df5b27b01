import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { toLabel } from '../../../src/domain/share/label.ts';
import { readMessage } from '../../../src/domain/share/read.ts';
import { MESSAGE_FORMATS, type Message, type Reading } from '../../../src/domain/share/reading.ts';
import { someTool } from '../../../src/domain/tool/languages.ts';
import { asTyped } from '../../../src/domain/text/plain.ts';
import { readText } from '../../../src/domain/text/readText.ts';
import { growthOf } from '../../growth.ts';
import { dataFile } from '../../data.ts';

const read = (text: string): Reading => readMessage({ format: 'plain', locale: 'fr', text });

test('a lived use is a share, whatever its tone', () => {
  for (const text of [
    "J'ai automatisé la recherche de clauses abusives avec Claude, je gagne 4h par semaine.",
    'slt jutilise chatgpt pr faire les plannings d équipe, j gagne genre 1h30 / semaine',
    "Gemini pour résumer les mails du syndic, 10 min au lieu d'une heure",
    "J'ai laissé ChatGPT calculer les congés payés. Tout faux, j'ai perdu mon après-midi.",
    'Perplexity > Google for checking suppliers. 5 min vs 30.',
  ]) {
    const reading = read(text);
    assert.equal(reading.intent, 'share', text);
    assert.ok(reading.sure && !reading.anchored);
  }
});

test('news, jokes, thanks, agendas, plans and hearsay are never answered in public', () => {
  for (const text of [
    "Selon une étude, les juristes gagneraient 4 h par semaine avec l'IA.",
    'Mon fils utilise ChatGPT pour ses devoirs, il gagne 2h par soir',
    'Ah oui bien sûr, Copilot m’a « gagné 3 heures »',
    'Je teste Claude demain, je vous dirai',
    'OpenAI annonce une nouvelle version de ChatGPT',
    'Merci Béa, trop bien',
    'Le prochain café IA c’est jeudi 12h30 salle Garonne',
  ]) {
    const reading = read(text);
    assert.ok(reading.intent === 'chatter' || !reading.sure, text);
  }
});

test('a tool that is put on an agenda, or chooses a restaurant, is in no use', () => {
  for (const text of [
    'On se voit mardi en comité, j’ai mis Copilot à l’ordre du jour',
    'On met Le Chat au menu du café IA de vendredi',
    'J’ai ajouté Gemini sur la liste des sujets',
    'We meet on Tuesday, I put ChatGPT on the agenda',
    'I added Copilot to the agenda of Monday’s meeting',
    'Anyone up for lunch? I’ve got ChatGPT picking a restaurant',
    'Qui vient déjeuner ? J’ai demandé à Claude un resto pas loin',
  ])
    assert.equal(read(text).intent, 'chatter', text);
  for (const text of [
    'J’ai collé les notes dans Claude, il a sorti l’ordre du jour du comité',
    'I use Claude for the weekly agenda: it drafts it from my notes.',
    'J’utilise Claude avant chaque rendez-vous, il me résume les mails. Un café pour en parler ?',
  ])
    assert.equal(read(text).intent, 'share', text);
});

test('a question that mentions a gain is a question and has no gain', () => {
  const reading = read(
    'Je passe 3h par semaine à recopier des bons de commande. Il existe une IA pour automatiser ça ?',
  );
  assert.equal(reading.intent, 'question');
  assert.equal(reading.gain, null);
});

test('trying a colleague’s share is a trial, with the gain observed', () => {
  const reading = read("J'ai essayé le prompt de Karim sur les devis, 10 min gagnées par devis.");
  assert.equal(reading.intent, 'trial');
  assert.deepEqual(reading.gain?.savedMin, [10, 10]);
});

test('a warning without a use is a caution', () => {
  assert.equal(read('Attention, la version gratuite de DeepL conserve les textes.').intent, 'caution');
  assert.equal(read('Ne mettez jamais de bulletins de paie dans une IA publique.').intent, 'caution');
});

test('who met no limit so far tells none', () => {
  for (const value of [
    "RAS pour l'instant",
    'Rien à signaler.',
    'aucune à ce jour',
    'none so far',
    'Nothing yet!',
  ])
    assert.equal(
      read(`Outil : Claude\nUsage : relances\nLimites : ${value}`).fields.limits,
      undefined,
      value,
    );
  for (const value of ['rien à signaler sauf les noms propres', 'aucune donnée de santé', 'nothing in Dutch'])
    assert.equal(read(`Outil : Claude\nUsage : relances\nLimites : ${value}`).fields.limits, value);
});

test('what prose tells is marked as inferred', () => {
  const reading = read("J'utilise Claude pour relire les baux, je gagne 2h par bail.");
  assert.deepEqual(reading.inferred, Object.keys(reading.fields));
  assert.ok(reading.inferred.includes('tool'));
});

test('alerts cover the quoted part and the signature too', () => {
  const text =
    'Merci !\n\nCordialement,\nAna\n06 12 34 56 78\n\nLe 3 nov. 2025, Luc a écrit :\n> mon mail : luc.petit@example.org';
  assert.deepEqual(readMessage({ format: 'email', locale: 'fr', text }).alerts.toSorted(), [
    'email',
    'phone',
  ]);
});

test('a label prints its keys in the order of the format, and no quote', () => {
  const label = toLabel('a1', read('Outil : Claude\nUsage : tests\nGain : x3'));
  assert.deepEqual(Object.keys(label), [
    'id',
    'intent',
    'sure',
    'anchored',
    'fields',
    'tools',
    'gain',
    'alerts',
    'inferred',
    'extras',
  ]);
  assert.deepEqual(label.gain, { savedMin: null, per: 'once', ratio: 0.667 });
});

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'Outil : Claude\n',
    '*Gain :* 2h/semaine\n',
    ':bulb: ',
    '<p>',
    '</p>',
    '<at id="0">',
    '<blockquote>',
    '&eacute;',
    '```',
    '`',
    '«',
    '»',
    '> ',
    'Cordialement,\n',
    "J'utilise Claude pour ",
    '<https://dust.tt|ici>',
    '|',
    '\t',
    '?',
    ' de 3 jours à 2 heures ',
    'Prompt :\n',
    '- ',
  ),
);
const message: fc.Arbitrary<Message> = fc.record({
  format: fc.constantFrom(...MESSAGE_FORMATS),
  locale: fc.constantFrom('fr', 'en'),
  text: fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
});

test('nothing makes the reader throw, and no field says what the text does not', () => {
  fc.assert(
    fc.property(message, (one) => {
      const { all } = readText(one);
      const addresses = all.links.map((link) => link.url);
      const letter = asTyped(all, 0, all.text.length);
      for (const [field, value] of Object.entries(readMessage(one).fields)) {
        const said = field === 'prompt' ? letter : all.text;
        const isGuess = field === 'tool' && value === someTool(one.locale);
        assert.ok(
          isGuess || said.includes(value) || addresses.includes(value),
          JSON.stringify({ one, value }),
        );
      }
    }),
    { numRuns: 3_000 },
  );
});

/** For twice the text; the square would be four. */
const MOST_GROWTH = 3.5;

test('the work grows with the text, not with its square', () => {
  const seeds = [
    'a',
    ' ',
    '*',
    '_ ',
    '`',
    '<',
    '&',
    ':',
    '0',
    '0 ',
    '1h ',
    'de ',
    'a@',
    'a.',
    '«',
    '"',
    '\n',
    '> ',
    '\t',
    '|',
    '?',
    '- ',
    '🔧',
    "j'ai ",
    'mot de passe ',
    'sk-',
    'eyJ',
    'A1',
    'FR76',
    '+',
    '(',
    'claude ',
    'une ',
    '<p>',
    'http://',
    'prompt de ',
    '\nOutil : ',
    ' ne ',
    'avant ',
    'ab-',
    'token ',
    'x ',
  ];
  for (const seed of seeds) {
    for (const format of MESSAGE_FORMATS) {
      const text = seed.repeat(Math.ceil(16_000 / seed.length));
      const read = (times: number) => () =>
        void readMessage({ format, locale: 'fr', text: text.repeat(times) });
      const growth = growthOf(read(1), read(2), MOST_GROWTH);
      assert.ok(growth <= MOST_GROWTH, `${JSON.stringify(seed)} in ${format}: × ${growth.toFixed(1)}`);
    }
  }
});

test('the development messages are read as they are labelled', () => {
  const labels = readFileSync(dataFile('messages.dev.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Message & { id: string; intent: string });
  const wrong = labels.filter((label) => readMessage(label).intent !== label.intent).map((label) => label.id);
  assert.ok(wrong.length <= labels.length * 0.03, wrong.join(', '));
});

test('a message is read alike, whatever was read before it', () => {
  const lines = readFileSync(dataFile('messages.dev.ndjson'), 'utf8').trim().split('\n');
  const messages = lines.map((line) => JSON.parse(line) as Message);
  const readAll = (order: readonly Message[]) => new Map(order.map((one) => [one.text, readMessage(one)]));
  const [forth, back] = [readAll(messages), readAll(messages.toReversed())];
  for (const [text, reading] of forth) assert.deepEqual(back.get(text), reading, text);
});
