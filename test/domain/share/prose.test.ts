import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMessage } from '../../../src/domain/share/read.ts';
import type { MessageFormat, Reading } from '../../../src/domain/share/reading.ts';

const read = (text: string, format: MessageFormat = 'plain'): Reading =>
  readMessage({ format, locale: 'fr', text });

describe('prose above labels', () => {
  it('is read for what the labels do not say', () => {
    const { fields, inferred, intent, sure } = read(
      'On a traduit les notices de montage avec DeepL.\nGain : 3 h par notice\nLimites : pas les schémas',
    );
    assert.ok(intent === 'share' && sure);
    assert.deepEqual(fields, {
      tool: 'DeepL',
      useCase: 'les notices de montage',
      timeSaved: '3 h par notice',
      limits: 'pas les schémas',
    });
    assert.deepEqual(inferred, ['tool', 'useCase']);
  });

  it('is read when all stands on one line', () => {
    const { fields } = read(
      'We used DeepL to translate the manuals. Time saved: 3 h a month. Limits: no tables',
    );
    assert.deepEqual(fields, {
      tool: 'DeepL',
      useCase: 'translate the manuals',
      timeSaved: '3 h a month',
      limits: 'no tables',
    });
  });

  it('gives its whole sentence where no phrase states the use case', () => {
    const { fields, inferred } = read(
      'Bonjour à tous,\nOn a monté un agent Copilot qui répond sur les congés.\n*Gain :* 2 h par jour\n*Limites :* les expatriés',
      'slack',
    );
    assert.equal(fields.useCase, 'On a monté un agent Copilot qui répond sur les congés');
    assert.ok(inferred.includes('useCase'));
  });

  it('adds nothing where labels tell the tool and the use, nor where it tells no use', () => {
    assert.deepEqual(read('J’ai testé Gemini hier.\nOutil : Claude\nUsage : devis\nGain : 1 h').inferred, []);
    assert.deepEqual(read('Petit partage du jeudi\nOutil : Claude\nGain : 1 h').inferred, []);
  });
});

describe('a use case', () => {
  it('is the author’s own sentence, marked as inferred, where no phrase states it', () => {
    for (const [text, useCase] of [
      [
        'Mistral m’a pondu un planning de garde tout propre. Une heure gagnée.',
        'Mistral m’a pondu un planning de garde tout propre',
      ],
      [
        "J'ai automatisé le suivi des congés avec ce prompt. Gain : 2 h par semaine.",
        "J'ai automatisé le suivi des congés avec ce prompt",
      ],
    ] as const) {
      const { fields, inferred, intent } = read(text);
      assert.equal(intent, 'share', text);
      assert.equal(fields.useCase, useCase);
      assert.ok(inferred.includes('useCase'));
    }
  });
});

describe('limits in prose', () => {
  it('are found in the words people have for them, and marked as inferred', () => {
    const use = 'J’utilise Claude pour relire les baux, 1 h gagnée par bail.';
    for (const [said, limits] of [
      ['Il invente des articles de loi.', 'Il invente des articles de loi'],
      ['Seul bémol, il confond bailleur et preneur.', 'il confond bailleur et preneur'],
      ['Évitez avec les baux ruraux.', 'Évitez avec les baux ruraux'],
      ['À vérifier : les dates de révision.', 'À vérifier : les dates de révision'],
      ['Doesn’t work with scanned leases.', 'Doesn’t work with scanned leases'],
      ['Don’t use it for farm leases.', 'Don’t use it for farm leases'],
    ] as const) {
      const { fields, inferred } = read(`${use} ${said}`);
      assert.equal(fields.limits, limits);
      assert.ok(inferred.includes('limits'));
    }
  });
});
