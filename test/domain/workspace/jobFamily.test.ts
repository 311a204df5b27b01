import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { familiesOfOneJob, familyNamed, jobOf } from '../../../src/domain/workspace/jobFamily.ts';
import { DEFAULT_JOB_FAMILIES } from '../../../src/domain/workspace/jobFamilies.ts';
import type { JobFamily } from '../../../src/domain/workspace/workspace.ts';
import { inEveryLanguage } from '../../../src/words/words.ts';
import { SPACE } from '../../store/samples.ts';

const FAMILIES = DEFAULT_JOB_FAMILIES.map((id, position): JobFamily => ({
  id,
  workspaceId: SPACE,
  names: inEveryLanguage((words) => words.jobFamilies[id]),
  position,
}));

const own = (id: string, fr: string): JobFamily => ({
  id,
  workspaceId: SPACE,
  names: { fr },
  position: FAMILIES.length,
});

describe('a job written in several ways', () => {
  test('is one family', () => {
    const ways: Readonly<Record<string, readonly string[]>> = {
      comptabilite: [
        'Compta',
        'compta',
        'COMPTA',
        'Comptabilité',
        'comptable',
        'Comptables',
        'Service comptabilité',
        'Accounting',
      ],
      rh: [
        'RH',
        'R.H.',
        'r. h.',
        'Ressources humaines',
        'Ressource Humaine',
        'DRH',
        'HR',
        'H.R.',
        'Human Resources',
        'Direction des ressources humaines',
      ],
      communication: [
        'Com',
        'Com’',
        "com'",
        'Communication',
        'Communications',
        'le service communication',
        'Comms',
      ],
      juridique: [
        'Juridique',
        'Legal',
        'Légal',
        'Juristes',
        'Affaires juridiques',
        'the legal team',
        'Direction juridique',
      ],
      commercial: ['Commerciaux', 'Ventes', 'sales', 'Force de vente', 'Direction commerciale'],
      achats: ['Achat', 'ACHATS', 'Purchasing', 'Procurement', 'Direction des achats', 'Dept. achats'],
      recherche: [
        'R&D',
        'R & D',
        'R et D',
        'r and d',
        'Recherche et développement',
        'Research & Development',
      ],
      'services-generaux': ['Services Généraux', 'Service général', 'Moyens généraux', 'Facilities'],
      'controle-de-gestion': ['Contrôle de gestion', 'controle gestion', 'CDG', 'Contrôleurs de gestion'],
      'service-client': ['Service client', 'Service Clients', 'Relation client', 'Customer care'],
      direction: ['Direction', 'Direction générale', 'DG', 'CODIR', 'Management'],
      hse: ['H.S.E.', 'Health, Safety & Environment', 'Santé-sécurité'],
    };
    for (const [id, names] of Object.entries(ways))
      for (const name of names) assert.equal(familyNamed(name, FAMILIES), id, name);
  });

  test('is one even when the space had no family for it', () => {
    for (const names of [
      [
        'DSI',
        'D.S.I.',
        'Informatique',
        'IT',
        'Systèmes d’information',
        'Direction des systèmes d’information',
      ],
      ['Plombier', 'plombiers', 'Équipe plombiers'],
      ['Paie', 'Paye', 'Payroll'],
      ['Réseau', 'Réseaux'],
      ['会计', ' 会计 '],
    ])
      assert.equal(new Set(names.map(jobOf)).size, 1, names.join(', '));
  });

  test('is not another that is near, or a part of it', () => {
    const apart = [
      ['DSI', 'Support informatique'],
      ['Compta', 'Compta analytique'],
      ['Communication', 'Commercial'],
      ['Qualité', 'QHSE'],
      ['Développement', 'Développement durable'],
      ['Direction', 'Assistanat de direction'],
      ['Audit', 'Contrôle de gestion'],
      ['Équipe', 'Pôle'],
    ] as const;
    for (const [one, other] of apart) assert.notEqual(jobOf(one), jobOf(other), `${one}, ${other}`);
    for (const none of [undefined, '', ' ', '…', 'Zorglub']) assert.equal(familyNamed(none, FAMILIES), null);
  });

  test('by whatever name, is the job that this name tells once read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        assert.equal(jobOf(jobOf(name)), jobOf(name));
        assert.equal(jobOf(` ${name} `), jobOf(name));
      }),
    );
  });
});

describe('families of one job in a space', () => {
  test('are told together, the first one first; those of a new space are all apart', () => {
    assert.deepEqual(familiesOfOneJob(FAMILIES), []);
    const lots = familiesOfOneJob([...FAMILIES, own('compta', 'compta'), own('plombier', 'Plombier')]);
    assert.deepEqual(
      lots.map((lot) => lot.map(({ id }) => id)),
      [['comptabilite', 'compta']],
    );
  });
});
