import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readsAsLimits } from '../../../src/domain/share/limitsReply.ts';

const READ = {
  yes: [
    'Jamais pour un client en litige.',
    'Au-delà de 20 pages il mélange les annexes',
    'Oui mais il confond les parties',
    'Évitez avec des pièces confidentielles',
    'faut toujours relire les montants',
    'Ne marche pas avec les PDF scannés',
    'Max 20 pages par lot',
    'Not for client data',
    'It struggles with handwritten notes',
    'Only for first drafts, have a native speaker check',
  ],
  maybe: [
    'Les marchés publics étrangers',
    'Contrats en néerlandais',
    'Bob, jamais avec des données clients',
    'Handwritten notes',
    'Ravi que ça serve !',
  ],
  no: [
    'Oui Bob, je pense que oui.',
    'Merci Karim, je regarde ça',
    '@Nadia pas de souci',
    'Nadia : avec plaisir',
    '👍',
    'Bonjour à tous',
    'Tu l’as essayé sur quoi ?',
    'Ah bon ? Je ne savais pas',
    'Je réponds demain',
    'Sure, happy to show you',
    'Thanks! Glad it helps',
    'Ok',
    '',
  ],
} as const;

describe('a reply under the limits question', () => {
  for (const read of ['yes', 'maybe', 'no'] as const)
    test(`reads as limits: ${read}`, () => {
      for (const text of READ[read]) assert.equal(readsAsLimits(text), read, text);
    });
});
