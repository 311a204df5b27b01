import { inEveryLanguage } from '../../../src/words/words.ts';
import type { JobFamily } from '../../../src/domain/workspace/workspace.ts';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { checkFields, cleanFields, cleanText, LONGEST, webAddress } from '../../../src/domain/share/check.ts';
import { composeShare, fieldsOf } from '../../../src/domain/share/compose.ts';
import { familyNamed } from '../../../src/domain/workspace/jobFamily.ts';
import { FIELD_NAMES, type Field } from '../../../src/domain/share/fields.ts';
import { DEFAULT_JOB_FAMILIES } from '../../../src/domain/workspace/jobFamilies.ts';
import { share, SPACE } from '../../store/samples.ts';

const noHabits = { labels: new Map(), tools: [] };
const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('a text that was typed', () => {
  test('loses its control characters and the blanks around it, and keeps its lines and its emoji', () => {
    assert.equal(cleanText(' \u0000a\u0007b\r\nc\td\u009f\uffff \n'), 'ab\nc\td');
    assert.equal(cleanText('a\u000bb\u2028c\u0085d'), 'a\nb\nc\nd');
    assert.equal(cleanText('🎉👩‍🔧'), '🎉👩‍🔧');
    assert.equal(cleanText('שלום‏ العالم'), 'שלום‏ العالم');
  });

  test('cleaned twice is what it is cleaned once', () => {
    fc.assert(fc.property(anyText, (text) => assert.equal(cleanText(cleanText(text)), cleanText(text))));
  });

  test('is well-formed Unicode once cleaned, since documents and JSON hold nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        assert.ok(cleanText(`\ud800${text}`).isWellFormed()),
      ),
    );
  });

  test('of blanks and control characters alone is empty', () => {
    for (const text of ['', ' \n\t ', '\u0000\u0001', '\r\n']) assert.equal(cleanText(text), '');
  });
});

describe('the fields of a share', () => {
  test('that are empty once cleaned are left out', () => {
    assert.deepEqual(cleanFields({ tool: ' Claude ', useCase: '\u0000', limits: ' ' }), { tool: 'Claude' });
  });

  test('want a tool and a use case, nothing else', () => {
    assert.deepEqual(
      [...checkFields({})],
      [
        ['tool', 'missing'],
        ['useCase', 'missing'],
      ],
    );
    assert.equal(checkFields({ tool: 'Claude', useCase: 'Relire' }).size, 0);
  });

  test('are each as long as allowed, and not one more', () => {
    // A title that is too long is shortened.
    for (const field of FIELD_NAMES.filter((one) => one !== 'link' && one !== 'title')) {
      const told = { tool: 'a', useCase: 'b', [field]: 'x'.repeat(LONGEST[field]) };
      assert.equal(checkFields(told).size, 0, field);
      assert.deepEqual(
        [...checkFields({ ...told, [field]: 'x'.repeat(LONGEST[field] + 1) })],
        [[field, 'tooLong']],
      );
    }
  });

  test('take a web address as a link and refuse anything that a browser would run', () => {
    assert.equal(webAddress('claude.ai'), 'https://claude.ai/');
    assert.equal(webAddress('http://intranet.local/x?y=1'), 'http://intranet.local/x?y=1');
    for (const typed of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'pas un lien',
      'mot',
      'https://',
    ])
      assert.equal(webAddress(typed), null, typed);
  });

  test('lead a browser to http or https only, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.webUrl(),
          anyText.map((text) => `javascript:${text}`),
        ),
        (typed) => {
          const address = webAddress(typed);
          assert.ok(address === null || /^https?:\/\//.test(address));
        },
      ),
    );
  });

  test('come back to the form as they were told', () => {
    const fields: Partial<Record<Field, string>> = {
      tool: 'Claude',
      useCase: 'Relire un contrat',
      title: 'Nos contrats',
      timeSaved: 'énorme',
      limits: 'Jamais seul',
      link: 'claude.ai',
      prompt: 'Relis…',
      beforeAfter: 'Avant : 2 j',
      cost: '20 €',
    };
    const told = share({ ...composeShare(fields, noHabits), jobFamilyId: null });
    assert.deepEqual(fieldsOf(told), fields);
    assert.equal(told.timeSaved, null);
    assert.equal(told.timeSavedText, 'énorme');
  });

  test('name a tool of the table, else the space’s own tool, never a neighbour', () => {
    assert.deepEqual(composeShare({ tool: 'ChatGPT' }, noHabits).toolIds, ['chatgpt']);
    const [own, ...others] = composeShare({ tool: 'Zorglub Assistant' }, noHabits).toolIds;
    assert.ok(own?.includes('zorglub') && others.length === 0);
    assert.deepEqual(composeShare({ tool: '' }, noHabits).toolIds, []);
  });
});

describe('a job family', () => {
  const families = DEFAULT_JOB_FAMILIES.map((id, position): JobFamily => ({
    id,
    workspaceId: SPACE,
    names: inEveryLanguage((words) => words.jobFamilies[id]),
    position,
  }));

  test('is found by its id and by its name in either language, accents and case aside', () => {
    for (const typed of ['comptabilite', 'COMPTABILITÉ', ' Comptabilité ', 'accounting'])
      assert.equal(familyNamed(typed, families), 'comptabilite', typed);
  });

  test('is not guessed', () => {
    for (const typed of [undefined, '', 'compta analytique', 'Zorglub'])
      assert.equal(familyNamed(typed, families), null);
  });

  test('is known by its own id and its own names', () => {
    const parts = [
      (one: JobFamily) => one.id,
      (one: JobFamily) => one.names.fr,
      (one: JobFamily) => one.names.en,
    ];
    for (const part of parts) assert.equal(new Set(families.map(part)).size, DEFAULT_JOB_FAMILIES.length);
  });
});
