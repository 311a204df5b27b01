import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { addressOf, readAddress } from '../../src/app/addresses.ts';

const id = fc.string({ minLength: 1, unit: fc.constantFrom(...'azé09-_. %&?#+') });

test('an address of a page is read back, whatever the tool is called', () => {
  fc.assert(
    fc.property(id, (toolId) => {
      // A browser takes these two for the folder itself and the one above.
      fc.pre(!['.', '..', '%2e', '.%2e', '%2e.', '%2e%2e'].includes(toolId.toLowerCase()));
      const read = readAddress(addressOf.tool('espace', toolId));
      assert.deepEqual([read?.name, read?.id], ['tool', toolId]);
    }),
  );
});

test('every address leads to a page, a form to its own', () => {
  const read = (path: string) => {
    const page = readAddress(path);
    return page === null ? null : [page.name, page.id];
  };
  assert.deepEqual(read(addressOf.channel('s')), ['channel', '']);
  assert.deepEqual(read(addressOf.recap('s')), ['recap', '']);
  assert.deepEqual(read(addressOf.recap('s', '2026-W47')), ['recap', '2026-W47']);
  assert.deepEqual(read(addressOf.bridgerRules('s')), ['bridgers', 'rules']);
  assert.deepEqual(read(addressOf.trialForm('s', 's1')), ['form', 'trial/s1']);
  assert.deepEqual(read(addressOf.profile('s')), ['profile', '']);
  assert.deepEqual(readAddress(`${addressOf.practices('s')}?by=family`)?.asked, { by: 'family' });
  for (const path of ['/s/zorglub', 'https://[', '/s/tools/%zz']) assert.equal(readAddress(path), null, path);
});
