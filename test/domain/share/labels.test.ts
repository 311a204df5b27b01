import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readMessage } from '../../../src/domain/share/read.ts';
import type { MessageFormat, Reading } from '../../../src/domain/share/reading.ts';

const read = (text: string, format: MessageFormat = 'plain'): Reading =>
  readMessage({ format, locale: 'fr', text });

const FIELDS = {
  tool: 'Claude',
  useCase: 'relire des baux',
  timeSaved: '1 h par bail',
  limits: 'les annexes scannées',
};
const VALUES = Object.values(FIELDS);
const FRENCH = ['Outil', 'Usage', 'Gain', 'Limites'];
const ENGLISH = ['Tool', 'Use case', 'Time saved', 'Limits'];

/** The template with what stands before each label, and between it and its value. */
function template(
  labels: readonly string[],
  between: string,
  before: (at: number) => string = () => '',
): string {
  return labels.map((label, at) => `${before(at)}${label}${between}${VALUES[at] ?? ''}`).join('\n');
}

function isRead(text: string, format?: MessageFormat): void {
  assert.deepEqual(read(text, format).fields, FIELDS, text);
}

describe('a template is read', () => {
  test('whatever sign stands between a label and its value', () => {
    const signs = [
      ' : ',
      ': ',
      ' :: ',
      ' - ',
      ' — ',
      ' = ',
      ' => ',
      ' -> ',
      ' → ',
      ' ➜ ',
      ' ⇒ ',
      ' ▶ ',
      ' > ',
    ];
    for (const sign of [...signs, ' >> ', ' // ', '// ', ' / ', ' | ', '\t', ' ? ', ' ?\n', ' :\n', '\n']) {
      isRead(template(FRENCH, sign));
      isRead(template(ENGLISH, sign));
    }
  });

  test('whatever numbers or bullets its labels', () => {
    const roman = ['I', 'II', 'III', 'IV'];
    const decorated: readonly ((at: number) => string)[] = [
      (at) => `${at + 1}) `,
      (at) => `${at + 1}. `,
      (at) => `(${at + 1}) `,
      (at) => `${at + 1}/ `,
      (at) => `#${at + 1} `,
      (at) => `n°${at + 1} `,
      (at) => `${roman[at] ?? ''}. `,
      (at) => `${'abcd'.charAt(at)}) `,
      (at) => `${at + 1}\uFE0F\u20E3 `,
      () => '- ',
      () => '• ',
      () => '✅ ',
      () => 'Q: ',
      () => '## ',
    ];
    for (const before of decorated) isRead(template(FRENCH, ' : ', before));
  });

  test('whatever opens the message', () => {
    for (const opening of [
      'Bonjour à tous,\n',
      'Hello team, ',
      'Salut Nadia ! ',
      '⚠️ Nouveau partage du service achats ⚠️\n',
      '🚨 À lire : notre fiche du mois\n',
      'Ma trouvaille de la semaine 👇\n\n',
      'TL;DR ça marche\n',
    ])
      isRead(opening + template(FRENCH, ' : '));
    isRead(
      `<p><at id="0">Veille</at>&nbsp;${template(FRENCH, ' : ').replaceAll('\n', '</p><p>')}</p>`,
      'teams',
    );
  });

  test('with bare words for labels, where enough lines open with them', () => {
    isRead(template(['outil', 'usage', 'gain', 'limites'], ' '));
    isRead(template(['tool', 'use case', 'time saved', 'limits'], ' '));
    isRead(template(FRENCH, ' ', (at) => `${at + 1}/ `).replaceAll('\n', ' '));
    assert.equal(read('outil génial ce Claude\nusage intensif ici').anchored, false);
  });

  test('on one line, whatever parts it', () => {
    for (const mark of [' | ', ' / ', ' // ', ' ; ', ', ', '. ', ' · ', ' • ', ' - ', '   ', ' '])
      isRead(template(FRENCH, ' : ').replaceAll('\n', mark));
  });

  test('in a table of Markdown, by rows or by columns', () => {
    isRead(FRENCH.map((label, at) => `| ${label} | ${VALUES[at] ?? ''} |`).join('\n'));
    isRead(`| ${FRENCH.join(' | ')} |\n|---|---|:-:|---|\n| ${VALUES.join(' | ')} |`);
    isRead(`${FRENCH.join(' ; ')}\n${VALUES.join(' ; ')}`);
  });
});

describe('a label', () => {
  const LABELS: Readonly<Record<string, readonly string[]>> = {
    tool: [
      'Avec',
      'Mon outil du moment',
      'Outil adopté ici à Namur',
      'Quel outil ?',
      "J'ai utilisé",
      'Je me sers de',
      'Logiciel',
      'What I used',
      'Which AI?',
      'Stack',
      'Built with',
      'Tool of choice',
      'Solution retenue',
      'Name',
    ],
    useCase: [
      'Pour',
      'Pour quoi faire ?',
      'À quoi je l’emploie',
      'Ce que je lui demande',
      'Quand l’utiliser',
      'Tâche confiée à l’IA',
      'Dans quel but ?',
      'Là où ça aide',
      'Finalité',
      'What I do with it',
      'What did I use it for?',
      'Where it helps',
      'The job',
      'Why',
      'Task',
    ],
    timeSaved: [
      'Combien de temps ça fait gagner ?',
      'Ce que j’y gagne',
      'Ça m’économise',
      'Temps sauvé (estimé)',
      'Gain net',
      'Bénéfice',
      'Ce que ça change',
      'Saves me',
      'The win',
      'Payback',
      'How much time did it save?',
      'How much quicker',
      'How long',
      'Result',
    ],
    limits: [
      'Quand l’éviter ?',
      'Le point faible',
      'Ce qui pique',
      'Ce que je n’aime pas',
      'Là où ça coince',
      'Le hic',
      'Garde-fou',
      'Sauf',
      'À corriger',
      'Ce qu’il faut garder en tête',
      'Ça ne marche pas',
      'The catch',
      'Weak spot',
      'Where it breaks',
      'What I’d be wary of',
      'What to check',
      'When not to',
      'Not for',
      'Any problems?',
      'But',
    ],
    jobFamily: ['Service', 'Métier', 'Utilisé par', 'Pour qui ?', 'Used by', 'Who', 'Team', 'Who is it for?'],
    cost: ['Prix ?', 'Combien ça coûte ?', 'Budget', 'Payant ?', 'How much is it?', 'Price'],
  };
  /** A template that leaves the field to the label that is tried. */
  const REST: Readonly<Record<string, string>> = {
    tool: 'Outil : Claude',
    useCase: 'Usage : relire des baux',
    timeSaved: 'Gain : 1 h par bail',
  };
  const VALUE: Readonly<Record<string, string>> = { tool: 'Gemini', timeSaved: '20 min par note' };

  for (const [field, labels] of Object.entries(LABELS)) {
    test(`of ${field} is known in its many wordings`, () => {
      const rest = Object.entries(REST).flatMap(([other, line]) => (other === field ? [] : [line]));
      const value = VALUE[field] ?? 'ce qui vient ici';
      for (const label of labels) {
        const fields: Readonly<Record<string, string>> = read(
          [...rest, `${label} : ${value}`].join('\n'),
        ).fields;
        assert.equal(fields[field], value, label);
      }
    });
  }

  test('of two meanings goes by its value and by the other labels', () => {
    const what = read(
      'What: NotebookLM\nWhy: a Q&A for shift leads\nHow much: 3x faster\nBut: local rules override it',
    );
    assert.deepEqual(Object.keys(what.fields), ['tool', 'useCase', 'timeSaved', 'limits']);
    const quoi = read('Quoi : relances clients\nAvec quoi : ChatGPT\nCombien : 29 €/mois');
    assert.deepEqual(quoi.fields, { useCase: 'relances clients', tool: 'ChatGPT', cost: '29 €/mois' });
    const job = (text: string): unknown => read(`${text}\nTool: Claude\nSaved: 1 h a week`).fields;
    assert.deepEqual(job('Job: boilerplate for new modules'), {
      useCase: 'boilerplate for new modules',
      tool: 'Claude',
      timeSaved: '1 h a week',
    });
    assert.deepEqual(job('Job: accountant\nTask: month end'), {
      jobFamily: 'accountant',
      useCase: 'month end',
      tool: 'Claude',
      timeSaved: '1 h a week',
    });
    const problem = read('Outil : Claude\nUsage : baux\nGain : 1 h\nProblème : oublie les annexes').fields;
    assert.equal(problem.limits, 'oublie les annexes');
    const need = read('Problème : personne ne lit les baux\nOutil : Claude\nGain : 1 h').fields;
    assert.equal(need.useCase, 'personne ne lit les baux');
  });

  test('that says its field clearly beats one that may mean it, and both an icon', () => {
    const reading = read('Contexte : bilan annuel\nOutil : Claude\nUsage : baux\nGain : 1 h');
    assert.equal(reading.fields.useCase, 'baux');
    assert.deepEqual(reading.extras, [{ label: 'Contexte', value: 'bilan annuel' }]);
    assert.equal(read('💡 Astuce du mois\nOutil : Claude\nUsage : baux\nGain : 1 h').fields.useCase, 'baux');
    assert.equal(
      read('🔗 Outil : Claude\n⏱ Usage : baux\n⚠️ Lien : https://exemple.fr').fields.limits,
      undefined,
    );
  });

  test('that is not known closes the field before it, whatever its sign', () => {
    for (const sign of [' : ', ' - ', ' — ', ' → ', ' / ', ' | '])
      assert.deepEqual(
        read(`Outil${sign}Claude\nUsage${sign}baux\nHumeur${sign}au beau fixe\nLimites${sign}lent`).extras,
        [{ label: 'Humeur', value: 'au beau fixe' }],
        sign,
      );
  });

  test('of an icon is no part of the value where the others have one', () => {
    const reading = read('🔧 Atelier : Claude\n💡 Usage : baux\n⏱ Chrono : 1 h', 'slack');
    assert.deepEqual(reading.fields, { tool: 'Claude', useCase: 'baux', timeSaved: '1 h' });
  });

  test('may give the rhythm of the gain', () => {
    for (const label of ['Gain (par dossier)', 'Gain par dossier'])
      assert.equal(read(`Outil : Claude\nUsage : baux\n${label} : 20 min`).gain?.per, 'item', label);
    assert.equal(read('Tool: Claude\nUse: leases\nSaved per week: 2h').gain?.per, 'week');
  });
});

describe('a value', () => {
  const above = 'Outil : Claude\nUsage : baux\n';

  test('goes on below its label: lines, items, paragraphs up to the next label', () => {
    const limits = (text: string, format?: MessageFormat): unknown =>
      read(above + text, format).fields.limits;
    assert.equal(limits('Limites :\n- lent\n- cher\nGain : 1 h'), '- lent\n- cher');
    assert.equal(limits('Limites\nIl oublie.\nIl invente.\nGain\n1 h'), 'Il oublie.\nIl invente.');
    assert.equal(limits('Limites :\nIl oublie.\n\nIl invente.\n\nGain : 1 h'), 'Il oublie.\n\nIl invente.');
    assert.equal(limits('Limites : il oublie.\nEt il invente.'), 'il oublie.\nEt il invente.');
    assert.equal(limits('Limites : il oublie\nBonne journée !'), 'il oublie');
    const html = '<p>Outil : Claude</p><p>Usage :</p><ul><li>dater</li><li>trier</li></ul><p>Gain : 1 h</p>';
    assert.equal(read(html, 'teams').fields.useCase, 'dater\ntrier');
  });

  test('keeps the emoji of a sentence; a name and a figure are bare', () => {
    assert.deepEqual(
      read('Outil : Gamma 🎨\nUsage : supports 📚\nGain : 2 h 🤯\nLimites : les polices 😬').fields,
      {
        tool: 'Gamma',
        useCase: 'supports 📚',
        timeSaved: '2 h',
        limits: 'les polices 😬',
      },
    );
  });

  test('of before and after is one, in which both labels stay', () => {
    for (const [text, value] of [
      ['Avant : 2 h\nAprès : 20 min', undefined],
      ['Avant - 2 h\nMaintenant - 20 min', undefined],
      ['Before: 2 h\nAfter: 20 min', undefined],
      ['Avant → 2 h\nAujourd’hui → 20 min', undefined],
      ['Temps avant : 2 h\nTemps après : 20 min', undefined],
      ['Sans IA : 2 h\nAvec IA : 20 min', undefined],
      ['Old way: 2 h\nNew way: 20 min', undefined],
      ['Avant\n2 h\nAprès\n20 min', undefined],
      ['Avant / Après : 2 h / 20 min', '2 h / 20 min'],
      ['Avant → après : 2 h → 20 min', '2 h → 20 min'],
      ['Before and after: from 2 h to 20 min', 'from 2 h to 20 min'],
    ] as const) {
      const { fields } = read(`${above}${text}`);
      assert.equal(fields.timeSaved ?? fields.beforeAfter, value ?? text, text);
    }
    assert.equal(read(`${above}Avant : 2 h\nGain : 1 h`).fields.timeSaved, '1 h');
  });

  test('that says nothing is no value', () => {
    for (const nothing of [
      '?',
      'je sais pas',
      'aucune idée',
      'not sure yet',
      'TBD',
      '[à compléter]',
      'no idea',
    ])
      assert.equal(read(`${above}Gain : 1 h\nLimites : ${nothing}`).fields.limits, undefined, nothing);
    assert.equal(
      read(`${above}Gain : no idea tbh, never timed it`).fields.timeSaved,
      'no idea tbh, never timed it',
    );
  });
});

describe('with labels', () => {
  test('a tool and its limits are offered to their author, and keep what they say', () => {
    for (const between of ['', 'Note : 4/5\n', 'Référent - Nora\n', 'Service : achats\n']) {
      const { intent, sure, fields } = read(`Outil : HeyGen\n${between}Limites : les accents`);
      assert.deepEqual(
        [intent, sure, fields.tool, fields.limits],
        ['share', false, 'HeyGen', 'les accents'],
        between,
      );
    }
  });

  test('a tool that one must not use is a caution', () => {
    for (const text of [
      'Tool: DeepSeek\nStatus: NOT approved\nDo not: upload customer files',
      'Outil : WeTransfer\nÀ ne pas faire : y déposer des contrats',
      '⚠️ Alerte sécurité\nOutil : Truc IA\nConsigne : ne plus l’utiliser\nPourquoi : fuite de données',
      'Attention !\nOutil : WeTransfer\nProblème : lit les fichiers\nConsigne : ne plus l’utiliser',
      'Attention, rappel du DPO\nQuoi : les extensions de résumé\nConsigne : les désinstaller tout de suite',
    ])
      assert.equal(read(text).intent, 'caution', text);
  });

  test('who asks is no share, unless a gain is told', () => {
    const asks = [
      'Quelqu’un a une solution ?',
      'Des idées ?',
      'Qui a déjà fait ça ?',
      'Has anyone found a fix?',
      'Any ideas?',
    ];
    for (const ask of asks) {
      assert.equal(
        read(`Outil : Claude\nUsage : baux\nProblème : il oublie\n${ask}`).intent,
        'question',
        ask,
      );
      assert.equal(read(`Outil : Claude\nUsage : baux\nGain : 1 h\n${ask}`).intent, 'share', ask);
    }
    assert.equal(
      read('Outil : je sais pas\nUsage : plannings\nGain espéré : 2 h\nDes idées ?').intent,
      'question',
    );
    assert.equal(
      read('Besoin : coter des plans\nOutil envisagé : Gemini\nQui a déjà fait ça ?').intent,
      'question',
    );
  });

  test('who tried a colleague’s share tells a trial', () => {
    for (const text of [
      'Tested by: our team\nWhat: Ravi’s NotebookLM trick\nVerdict: keeping it',
      'Testé par : moi\nQuoi : l’astuce de Jordan avec Claude\nBilan : ok',
      'Fiche testée : la relance de Bérengère\nVerdict : adoptée\nGain : 10 min',
      'J’ai testé le partage de Luc\nRésultat : ça marche\nGain observé : 20 min',
    ])
      assert.equal(read(text).intent, 'trial', text);
  });

  test('a price, a training, an offer of a post and an agenda are no shares', () => {
    for (const text of [
      'New release\nTool: Claude 5\nPrice: $20\nAvailable: Monday',
      'Formation Copilot\nPublic : assistantes\nDurée : 3 h\nLien : https://exemple.fr',
      'Offre de poste\nService : marketing\nMission : gérer les réseaux\nContact : Julie',
      'Réunion de rentrée\nDate : 4 septembre\nPublic : tous\nDurée : 2h',
    ])
      assert.equal(read(text).intent, 'chatter', text);
  });

  test('news, plans, events and work without a tool are never answered in public', () => {
    for (const text of [
      'Vendu par notre éditeur\nOutil : SmartDoc\nGain annoncé : 8 h par semaine\nPrix : 30 €/mois',
      'Vendor pitch\nTool: SmartDoc\nPromised saving: 8h a week\nPrice: $30 a seat',
      'À tester la semaine prochaine\nOutil : NotebookLM\nUsage envisagé : FAQ RH\nGain espéré : 2h',
      'Webinar tomorrow\nTopic: getting started with Claude\nTime: 2pm, 45 min\nLink: https://example.com',
      'Recette du jeudi\nTemps : 45 min\nAttention : four chaud\nLien : https://exemple.fr/tarte',
      'Sprint 14\nGoal: search page\nRisks: API quota\nTeam: blue\nTime left: 3 days',
      'Compte rendu\nSujet : plan de charge\nTemps : 1h30\nParticipants : Ana, Luc',
      'Ticket 4512\nApplication : SAP\nProblème : écran blanc\nImpact : équipe bloquée\nSolution : redémarrer',
      'Point projet\nAvancement : 60 %\nRisques : retard\nBudget : 45 k€',
      'Trail du Sancy\nTemps : 4h32\nGagné : la troisième place',
    ]) {
      const { intent, sure } = read(text);
      assert.ok(intent === 'chatter' || !sure, text);
    }
  });

  test('prose above names the tool that they leave out', () => {
    for (const prose of [
      'Je prépare mes audits avec ChatGPT.',
      'We lost a week looking for old bids, so now I query them with NotebookLM.',
      'Chers collègues,\n\nVoici la consigne que je donne à Gemini pour les entretiens.',
    ]) {
      const reading = read(`${prose}\n\nGain : 2 h par mois\nLimites : les annexes`);
      assert.ok(reading.intent === 'share' && reading.inferred.includes('tool'), prose);
    }
  });

  test('a title names no prompt where the prompt has its label, or its fence', () => {
    const labelled = read('Prompt du jour ✨\nOutil : Claude\nUsage : baux\nPrompt : Résume ce bail.');
    assert.deepEqual(labelled.fields, { tool: 'Claude', useCase: 'baux', prompt: 'Résume ce bail.' });
    const fence = '```\n# Role\nYou read leases.\n```';
    const fenced = read(
      `*Prompt of the month* (stolen)\n${fence}\nTool — Claude\nGain — 1 h a lease\nLimits — annexes`,
      'slack',
    );
    const { useCase: _, ...told } = fenced.fields;
    assert.deepEqual(told, {
      prompt: '# Role\nYou read leases.',
      tool: 'Claude',
      timeSaved: '1 h a lease',
      limits: 'annexes',
    });
    const below = read('Prompt à réutiliser 👇\nRédige une relance.\n\nOutil : Claude\nGain : 10 min');
    assert.equal(below.fields.prompt, 'Rédige une relance.');
  });
});

describe('a label that nobody knows', () => {
  const TOLD = 'Outil : Claude\nUsage : relire des baux\nGain : 1 h par bail\n';

  test('gives the address, the price, the limit that its value is', () => {
    const { fields } = read(
      `${TOLD}Atelier : il faut toujours relire les loyers\nDépannage : https://exemple.fr/a\nPar tête : 20 € par mois`,
    );
    assert.equal(fields.limits, 'il faut toujours relire les loyers');
    assert.equal(fields.link, 'https://exemple.fr/a');
    assert.equal(fields.cost, '20 € par mois');
  });

  test('gives the tool when its value is a known one, and the task between the tool and the gain', () => {
    for (const label of ['Sous le capot', 'Mon complice', 'Under the hood', 'What does it now', 'Où'])
      assert.equal(read(`${label} : Claude\nUsage : baux\nGain : 1 h`).fields.tool, 'Claude', label);
    for (const label of ['Chantier', 'Terrain de jeu', 'Trigger/Goal', 'Playground'])
      assert.equal(
        read(`Outil : Claude\n${label} : relire des baux\nGain : 1 h`).fields.useCase,
        'relire des baux',
        label,
      );
  });

  test('stays an extra where its value is short, or no effect is told', () => {
    const { fields, extras } = read(`${TOLD}Humeur : au top\nFiabilité : 3/5\nOwner : Priya`);
    assert.deepEqual(Object.keys(fields), ['tool', 'useCase', 'timeSaved']);
    assert.equal(extras.length, 3);
    assert.equal(
      read('Application : SAP\nImpact : équipe bloquée depuis ce matin').intent === 'share',
      false,
    );
  });
});

describe('the template of another hand', () => {
  test('has labels in italics, as code, or in bold one behind the other', () => {
    isRead(template(FRENCH, ' ', () => '').replace(/^(\S+) /gm, '_$1_ '), 'slack');
    isRead(template(FRENCH, ' ', () => '').replace(/^(\S+) /gm, '`$1` '), 'slack');
    isRead(
      template(FRENCH, ' ')
        .replace(/^(\S+) /gm, '*$1* ')
        .replaceAll('\n', ' '),
      'slack',
    );
    const html = FRENCH.map((label, at) => `<i>${label}</i> ${VALUES[at] ?? ''}`);
    isRead(`<p>${html.join('<br>')}</p>`, 'teams');
    isRead(`<p>${html.join(' ').replaceAll('i>', 'strong>')}</p>`, 'teams');
  });

  test('opens in the middle of a sentence, or has a word of its own behind two slants', () => {
    for (const opening of ["moi c'est ", 'alors pour ma part ce sera ', 'so mine is '])
      isRead(opening + template(FRENCH, ' : ').replaceAll('\n', ', ').replace('Outil', 'outil'));
    isRead(template(['outil', 'usage', 'gain', 'bof'], ': ').replaceAll('\n', ' // '));
  });

  test('has icons that stand for no field', () => {
    isRead('📄 Claude\n👇 relire des baux\n⏱️ 1 h par bail\n🚩 les annexes scannées');
    const { limits } = read(
      '🔧 Claude\n💡 baux\n🚧 ne lit pas les annexes scannées\n🔗 https://exemple.fr',
    ).fields;
    assert.equal(limits, 'ne lit pas les annexes scannées');
  });

  test('is framed as a quote of one’s own; below a name it is somebody’s', () => {
    const framed = template(FRENCH, ' : ', () => '&gt; ');
    for (const above of ['', 'Astuce 👇\n', 'Ma fiche :\n', '*TL;DR* un robot pour les congés\n'])
      isRead(above + framed, 'slack');
    for (const above of ['La fiche de Nadia :\n', 'Bravo !\n', 'Qui a dit ça ?\n', '<@U1> 👇\n'])
      assert.equal(read(above + framed, 'slack').anchored, false, above);
  });

  test('has its prompt in a quote below its label', () => {
    const html =
      '<p>Outil : Claude</p><p>Prompt :</p><blockquote>Relis ce bail.</blockquote><p>Gain : 1 h</p>';
    assert.equal(read(html, 'teams').fields.prompt, 'Relis ce bail.');
    const marks = '*Prompt à copier*\n&gt; Relis ce bail.\n*Outil* : Claude\n*Gain* : 1 h';
    assert.equal(read(marks, 'slack').fields.prompt, 'Relis ce bail.');
  });

  test('is no signature where its labels stand before dashes', () => {
    for (const opening of ['Morning,', 'Good afternoon all,', 'Bonjour,', 'Here is mine.'])
      isRead(`${opening}\n\n${template(ENGLISH, ' - ')}`, 'email');
  });

  test('names the time before and after as it likes', () => {
    for (const [before, after] of [
      ['Temps de traitement avant', 'Temps de traitement après'],
      ['Durée du contrôle avant', 'Durée du contrôle après'],
      ['Processing time before', 'Processing time after'],
    ] as const) {
      const { timeSaved } = read(`Outil : Claude\nUsage : baux\n${before} : 6 h\n${after} : 1 h`).fields;
      assert.equal(timeSaved, `${before} : 6 h\n${after} : 1 h`);
    }
  });

  test('says that its saving was not measured', () => {
    for (const value of [
      'difficile à chiffrer',
      'pas mesuré mais net',
      'hard to put a number on',
      'not measured',
    ])
      assert.equal(read(`Outil : Claude\nUsage : baux\nRésultat : ${value}`).fields.timeSaved, value);
  });
});

test('a notice of an incident is a caution, and a labelled question is one', () => {
  const notices = [
    'Issue: fake case law in a draft, with ChatGPT\nWho is affected: everyone\nWhat to do: check each citation',
    'Problème : une donnée client dans ChatGPT\nQui est concerné : le siège\nQue faire : prévenir la DSI',
  ];
  for (const notice of notices) assert.equal(read(notice).intent, 'caution', notice);
  const asked = 'Sujet : licence Copilot\nService : Qualité\nQuestion : qui valide les demandes d’accès ?';
  assert.equal(read(asked).intent, 'question');
});
