import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cautionKindOf } from '../../../src/domain/guardrail/cautionKind.ts';

test('a caution in prose is of the kind that its words tell, and of another risk where they tell none', () => {
  for (const [text, kind] of [
    ['Ne collez pas de données personnelles dans ChatGPT : RGPD.', 'legal'],
    ['Attention au phishing, de faux mails de Copilot circulent.', 'security'],
    ['Le tri de CV a un biais, le comité éthique l’a dit.', 'ethical'],
    ['Claude invente des numéros d’arrêts.', 'risk'],
    ['Never paste client names, it is a GDPR breach.', 'legal'],
  ] as const)
    assert.equal(cautionKindOf(text), kind, text);
});
