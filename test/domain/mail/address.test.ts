import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mailAddress, readReaders } from '../../../src/domain/mail/address.ts';

describe('a mail address', () => {
  test('is kept in lower case, without the spaces around it', () => {
    assert.equal(mailAddress(' Nadia.Ferhaoui+ia@Exemple.FR '), 'nadia.ferhaoui+ia@exemple.fr');
    assert.equal(mailAddress('zoé@société.fr'), 'zoé@société.fr');
  });

  test('is none of these', () => {
    for (const typed of [
      '',
      'nadia',
      'nadia@',
      '@exemple.fr',
      'nadia@exemple',
      'a b@exemple.fr',
      'a@b@exemple.fr',
    ])
      assert.equal(mailAddress(typed), null, typed);
    for (const typed of [
      'a@exemple.fr\r\nBcc: x@y.fr',
      'a@exemple.fr, b@exemple.fr',
      `${'a'.repeat(65)}@exemple.fr`,
    ])
      assert.equal(mailAddress(typed), null, typed);
  });
});

describe('an administrator’s list', () => {
  test('holds one reader a line, with a name or without', () => {
    const typed = [
      'Nadia Ferhaoui <nadia@exemple.fr>',
      '"Castagnède, Julien" <JULIEN@exemple.fr>',
      'samira@exemple.fr;Samira Oukaci',
      'Hugo Marchenoir\thugo@exemple.fr',
      'jean-paul.dupont@exemple.fr',
      '',
      'nadia@exemple.fr',
    ].join('\r\n');
    assert.deepEqual(readReaders(typed), {
      readers: [
        { address: 'nadia@exemple.fr', name: 'Nadia Ferhaoui' },
        { address: 'julien@exemple.fr', name: 'Castagnède Julien' },
        { address: 'samira@exemple.fr', name: 'Samira Oukaci' },
        { address: 'hugo@exemple.fr', name: 'Hugo Marchenoir' },
        { address: 'jean-paul.dupont@exemple.fr', name: 'Jean Paul Dupont' },
      ],
      unread: [],
    });
  });

  test('says which lines hold no address', () => {
    assert.deepEqual(readReaders('nadia@exemple.fr\nle service achats\n<x>').unread, [
      'le service achats',
      '<x>',
    ]);
  });
});
