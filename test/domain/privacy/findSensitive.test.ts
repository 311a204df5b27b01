import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { findSensitive } from '../../../src/domain/privacy/findSensitive.ts';
import { maskSensitive } from '../../../src/domain/privacy/maskSensitive.ts';
import { SECRET_TYPES } from '../../../src/domain/privacy/sensitive.ts';
import { growthOf } from '../../growth.ts';

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
  assert.deepEqual(SECRET_TYPES, ['api_key', 'password']);
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

/** What follows the beginning of a key: drawn at random, in base 62 and in base 16. */
const DRAWN = 'vjLpwOsy6se4jU8TtjJHpXhQg27zY47GyK2U';
const HEX = '4be2c07d19fa836e5d0b7c41f2a98e63';

test('keys are found by how their providers begin them, whatever follows', () => {
  for (const beginning of [
    'sk_',
    'AQ.',
    'tgp_v1_',
    'fw_',
    'tvly-',
    'tvly-dev-',
    'fc-',
    'pcsk_',
    'lin_api_',
    'figd_',
    'sbp_',
    'sb_secret_',
    'dapi',
    'PMAK-',
    'jina_',
    'dckr_pat_',
    'sntrys_',
    'sk-or-v1-',
    'nvapi-',
    'glsa_',
    'pat-na1-',
  ]) {
    for (const body of [DRAWN, HEX])
      assert.deepEqual(typesIn(`la clé ${beginning}${body} pour essayer`), ['api_key'], beginning);
  }
  assert.deepEqual(typesIn(`le bot : 4712345678:AA${DRAWN.slice(0, 33)}`), ['api_key']);
});

test('an address that whoever knows it may write to is a key', () => {
  for (const address of [
    `https://hook.eu2.make.com/${HEX}`,
    'https://hooks.zapier.com/hooks/catch/1234567/b3xk2p9/',
    `https://prod-12.westeurope.logic.azure.com:443/workflows/${HEX}/triggers/manual/paths/invoke?api-version=2016-06-01&sig=${DRAWN}`,
    'https://n8n.acme.example/webhook/3fa85f64-5717-4562-b3fc-2c963f66afa6',
    `https://exemple.fr/fichier?expires=12&sig=${DRAWN}`,
  ])
    assert.deepEqual(typesIn(`le lien ${address} marche`), ['api_key'], address);
});

test('a key of no known provider is one by its shape; names that are as long are not', () => {
  assert.deepEqual(typesIn(`acme_${DRAWN}`), ['api_key']);
  assert.deepEqual(typesIn(`crm-${HEX}`), ['api_key']);
  for (const name of [
    `https://www.notion.so/acme/Guide-${HEX}`,
    `commit-${HEX}`,
    'btn-primary-2024-dark-mode-large-v2-final-version',
    'fc-barcelona-2024-2025-resultats-complets',
    'sha512-9fceb02d0ae598e95dc970b74767f19372d61af8AAbb',
  ])
    assert.deepEqual(typesIn(name), [], name);
});

test('a password is found in the words that people announce it with', () => {
  for (const text of [
    'le mot de passe du compte partagé est Girafe2024!',
    'mot de passe (provisoire) : Girafe#22',
    'mdp → Girafe22',
    'identifiants : nora / Girafe2024!',
    'connecte-toi avec demo et Girafe#2024',
    'log in as nora / Giraffe22!',
    'tape Girafe2024! comme mot de passe',
    'my password’s Giraffe!22',
    'Mot de passe :\nGirafe*2025',
    'on a remis le mot de passe à Girafe_88',
    'code wifi : 84731920',
    'the password changed yesterday, it’s now birch%Lamp8',
    'mots de passe : compta = Rabot#12',
    'curl -u nora:Rabot12! https://api.atelier.example/v1',
    'the vault passphrase is copper-lantern-river-moss',
  ])
    assert.deepEqual(typesIn(text), ['password'], text);
});

test('what is said about passwords and keys is no secret', () => {
  for (const text of [
    'mot de passe : 12 caractères minimum',
    'réinitialisation de mot de passe : 15min/ticket',
    'le mot de passe est hashé en SHA-256',
    'mot de passe : lequel ?',
    'secure key derivation from passwords (PBKDF2)',
    'la colonne password : user_password_1',
    'clé primaire : id_client_2024_export_facturation',
    'comptes : ChatGPT / Claude-3.5',
    'api_key = os.environ["OPENAI_API_KEY"]',
    'All users=100, Many=70, Some=40',
  ])
    assert.deepEqual(typesIn(text), [], text);
});

test('numbers of telephone are told from contracts, schedules and rows of figures', () => {
  for (const number of [
    '06/12/34/56/79',
    '06–12–34–56–79',
    '+41 79 412 33 18',
    '02/512.33.44',
    '(514) 555-0199',
    '514 555-0148',
    '(044) 412 68 35',
    '0 825 12 45 78',
  ])
    assert.deepEqual(typesIn(`au ${number}, merci`), ['phone'], number);
  assert.deepEqual(typesIn('natel 079 412 33 18'), ['phone']);
  for (const text of [
    'lot 01 23 45 67 89 01 23',
    'contrat 0612345678-A',
    'client n° 0145236789/02',
    'horaires : 08 30 12 00 14',
    'la tournée du 06 14 22 06 14',
    'votre référence 0145 789 632',
    'paliers 05 10 15 20 25',
    'côté nord 04 12 18 22 31 mm',
    'rdv tél. le 12/03/2025 à 10:30',
  ])
    assert.deepEqual(typesIn(text), [], text);
});

test('the number of a version is no telephone', () => {
  for (const text of [
    'mon portable est passé en 24.04.1.12.33',
    'le pilote du fixe : v 10.15.7.2301',
    'build 02.14.33.10.21',
    'la version du pilote : 06.12.34.56.78',
    'mise à jour 04.10.22.33.44 installée',
    'firmware 01.02.45.67.89 released',
  ])
    assert.deepEqual(typesIn(text), [], text);
  for (const text of [
    'version papier au 06.12.34.56.78',
    'Mise à jour : 06.12.34.56.78, mon nouveau numéro',
    'La version est en ligne. 06 12 34 56 78 pour toute question',
  ])
    assert.deepEqual(typesIn(text), ['phone'], text);
});

test('an IBAN is found with dashes, dots, or over two lines', () => {
  for (const iban of [
    'FR76-3000-6000-0112-3456-7890-189',
    'FR76.3000.6000.0112.3456.7890.189',
    'FR76 3000 6000 0112\n3456 7890 189',
  ])
    assert.deepEqual(typesIn(`virement sur ${iban}`), ['iban'], iban);
});

test('a sign at is one as addresses of the web write it, and none where a machine or a picture is named', () => {
  assert.deepEqual(typesIn('https://x.example/?u=nadia.ferhaoui%40valbrume.example&d=1'), ['email']);
  for (const text of ['git@github.com:acme/outil.git', 'ssh nora@vps12.acme.com', 'logo@2x.png'])
    assert.deepEqual(typesIn(text), [], text);
});

/** For twice the text; the square would be four. */
const MOST_GROWTH = 3;

test('the work grows with the text, whatever it is made of', () => {
  for (const unit of 'a|A1|0|0 |00 |01 |a@|a.|%40|FR76|sk-|a_b-|=|:|mdp |mdp : |login a / |(|"|\n|+33|https://|eyJ.'.split(
    '|',
  )) {
    const find = (times: number) => () => void findSensitive(unit.repeat(times * 4_000));
    const growth = growthOf(find(2), find(4), MOST_GROWTH);
    assert.ok(growth <= MOST_GROWTH, `${JSON.stringify(unit)}: × ${growth.toFixed(1)}`);
  }
});

test('a number is found in whatever groups it was typed, and behind the word for its key', () => {
  for (const number of [
    'BE68/5390/0754/7034',
    'BE68-5390-0754-7034',
    'BE68 5390 0754 7034',
    'be68.5390.0754.7034',
  ])
    assert.deepEqual(typesIn(`virement sur ${number} demain`), ['iban'], number);
  for (const number of [
    '1-85-05-78-006-084 clé 91',
    '1 85 05 78 006 084 (clé 91)',
    '1 85 05 78 006 084, cle : 91',
    '18505 78006 084 91',
    '1850578006084/91',
    '1 850578 006084 key 91',
  ])
    assert.deepEqual(typesIn(`son numéro est ${number}`), ['nir'], number);
  assert.deepEqual(typesIn('son numéro est 1-85-05-78-006-084 clé 92'), []);
  for (const number of ['020 7946-0314', '020 7946 0314', '0161 496-0123', '07700-900-123'])
    assert.deepEqual(typesIn(`ring ${number} please`), ['phone'], number);
});

test('a password in brackets is found, and the name of one is not', () => {
  for (const text of [
    'mot de passe [Zinc@2026]',
    'mdp : [Moka!88x]',
    'password {Teal#River7}',
    'the pw is [Moss$19road]',
  ])
    assert.deepEqual(typesIn(text), ['password'], text);
  for (const text of [
    'mot de passe [à demander]',
    'mdp : [#1584]',
    'password {DB_PASS}',
    'password [min=8]',
    'mdp [v2.4]',
  ])
    assert.deepEqual(typesIn(text), [], text);
});

test('a phrase between quotation marks is a secret behind the word for one', () => {
  for (const [text, phrase] of [
    ['mot de passe : « cheval agrafe batterie correcte »', 'cheval agrafe batterie correcte'],
    ['Le mot de passe du wifi est "le petit chat noir dort"', 'le petit chat noir dort'],
    ['phrase secrète = « trois lunes vertes »', 'trois lunes vertes'],
    ['passphrase: "correct horse battery staple"', 'correct horse battery staple'],
    ['the password for the archive is “blue moon over Dublin 7”', 'blue moon over Dublin 7'],
  ] as const) {
    const [found, ...others] = findSensitive(text);
    assert.deepEqual([found?.type, text.slice(found?.start, found?.end)], ['password', phrase], text);
    assert.deepEqual(others, [], text);
  }
  for (const text of [
    'mot de passe : « votre mot de passe a expiré »',
    'Le mot de passe : « à demander à Nora »',
    'password: "must contain at least 8 characters"',
    'passphrase: "see the shared vault please"',
    'mot de passe oublié : « je clique et rien ne se passe »',
    'Consigne sur les mots de passe : « Une phrase longue et simple »',
  ])
    assert.deepEqual(typesIn(text), [], text);
});

test('an example of a password is none', () => {
  for (const text of [
    'your response should be a password such as "D5%t9Bgf".',
    'Il faut un mot de passe du type Soleil2024!',
    'un mot de passe, par exemple Abcd1234!, est trop court',
  ])
    assert.deepEqual(findSensitive(text), [], text);
});

test('what a mail filter writes around a link is nobody’s, and what the link holds is told', () => {
  const inner = 'https://claude.ai/chat/42';
  const wrappers = (link: string): readonly string[] => {
    const coded = encodeURIComponent(link);
    return [
      `https://eur03.safelinks.protection.outlook.com/?url=${coded}&data=05%7C02%7Cnora.petit%40mairie.fr%7C84df9e7fe9f640af&reserved=0`,
      `https://www.google.com/url?q=${coded}&authuser=nora.petit@mairie.fr`,
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${coded}&locale=fr&to=nora.petit%40mairie.fr`,
    ];
  };
  for (const link of wrappers(inner)) {
    assert.deepEqual(findSensitive(`Tout est sur ${link} pour la suite.`), [], link);
    const [one, ...others] = findSensitive(`Voir ${link}, ou écrire à karim.benali@mairie.fr`);
    assert.deepEqual([one?.type, others], ['email', []]);
  }
  for (const link of wrappers('https://exemple.fr/desabonner?de=karim.benali@mairie.fr'))
    assert.ok(
      findSensitive(link).some(({ type }) => type === 'email'),
      link,
    );
});
