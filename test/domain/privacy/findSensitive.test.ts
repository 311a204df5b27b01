import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { findSensitive, SECRET_TYPES } from '../../../src/domain/privacy/findSensitive.ts';
import { maskSensitive } from '../../../src/domain/privacy/maskSensitive.ts';
import { SENSITIVE_TYPES } from '../../../src/domain/privacy/sensitive.ts';

const typesIn = (text: string): readonly string[] => findSensitive(text).map((one) => one.type);

test('an address of a real-looking person is found, even on an example domain', () => {
  assert.deepEqual(typesIn('k.benali@example.com'), ['email']);
  assert.deepEqual(typesIn('contact : Marie.Curie+rh@sub.domaine.co.uk'), ['email']);
});

test('an address that shows a format names nobody', () => {
  assert.deepEqual(typesIn('email : prenom.nom@example.com'), []);
  assert.deepEqual(typesIn('firstname.lastname@company.org'), []);
});

test('French telephone numbers are found however they are grouped', () => {
  for (const number of [
    '06 12 34 56 78',
    '01.42.68.53.00',
    '06-12-34-56-78',
    '0612345678',
    '+33 6 12 34 56 78',
    '0033142685300',
    '+33 (0)6 12 34 56 78',
    '0800 123 456',
  ]) {
    assert.deepEqual(typesIn(`au ${number}`), ['phone'], number);
  }
});

test('page numbers, bare digits, dates and amounts are no telephone numbers', () => {
  for (const text of [
    'Chapitre 06 12 pages 34 à 56',
    '1234567890',
    '00 11 22 33 44 55',
    'le 12/03/2025 à 14h30',
    '1 250 000 €',
    'réf. FA20240000012345',
  ]) {
    assert.deepEqual(typesIn(text), [], text);
  }
});

test('a number is an IBAN, a card, a NIR or a SIRET only when its key holds', () => {
  assert.deepEqual(typesIn('IBAN FR76 3000 6000 0112 3456 7890 189'), ['iban']);
  assert.deepEqual(typesIn('IBAN FR76 3000 6000 0112 3456 7890 188'), []);
  assert.deepEqual(typesIn('4111 1111 1111 1111 exp 12/27'), ['card']);
  assert.deepEqual(typesIn('4111 1111 1111 1112'), []);
  assert.deepEqual(typesIn('NIR : 1 85 05 78 006 084 91'), ['nir']);
  assert.deepEqual(typesIn('SIRET 732 829 320 00074'), ['siret']);
  assert.deepEqual(typesIn('SIRET 732 829 320 00075'), []);
});

test('keys of the usual providers are found', () => {
  const tail = 'vjLpwOsy6se4jU8TtjJHpXhQg27zY47GyK2U';
  for (const key of [
    `sk-proj-${tail}`,
    `sk-ant-api03-${tail}`,
    `ghp_${tail}`,
    `hf_${tail}`,
    `glpat-${tail}`,
    `xoxb-123456789012-${tail}`,
    'AKIAVPTHMMMMMMIYDOGZ',
    `npm_${tail}`,
    `gsk_${tail}`,
    `AIza${tail}`,
  ]) {
    assert.deepEqual(typesIn(`la clé ${key} pour essayer`), ['api_key'], key);
  }
  assert.deepEqual(typesIn(`mistral api key: ${tail}`), ['api_key']);
  assert.deepEqual(typesIn('-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----'), [
    'api_key',
  ]);
});

test('the place of a key or of a password is no secret', () => {
  for (const text of [
    'api_key = "YOUR_API_KEY"',
    'password: votre_mot_de_passe',
    'mot de passe : ********',
    'sk-learn est une librairie',
    'mot de passe : à demander à la DSI',
    'le mot de passe est obligatoire',
  ]) {
    assert.deepEqual(typesIn(text), [], text);
  }
});

test('a password is found by the words around it, or in a connection address', () => {
  for (const text of [
    'mot de passe : Hiver2024!',
    'password=Tr0ub4dor&3',
    'mdp : Compta-IA-2025!',
    'identifiant demo, mot de passe Facture#2025!',
    'postgres://admin:s3cr3tpw@db.internal:5432/prod',
  ]) {
    assert.deepEqual(typesIn(text), ['password'], text);
  }
});

test('a finding carries a place and never the value', () => {
  const [finding] = findSensitive('mdp : Hiver2024!');
  assert.deepEqual(finding, { type: 'password', start: 6, end: 16 });
});

test('masking replaces each value and keeps the rest', () => {
  const text = 'Écris à jean.dupont@example.fr ou au 06 12 34 56 78.';
  assert.equal(
    maskSensitive(text, findSensitive(text), (type) => `[${type}]`),
    'Écris à [email] ou au [phone].',
  );
});

test('secrets are keys and passwords; the rest is personal data', () => {
  assert.deepEqual(
    SENSITIVE_TYPES.filter((type) => SECRET_TYPES.has(type)),
    ['api_key', 'password'],
  );
});

test('findings are within the text, in order and apart, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      let at = 0;
      for (const { start, end } of findSensitive(text)) {
        assert.ok(start >= at && end > start && end <= text.length);
        at = end;
      }
    }),
  );
});
