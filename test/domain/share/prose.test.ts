import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { composeShare } from '../../../src/domain/share/compose.ts';
import { readMessage } from '../../../src/domain/share/read.ts';
import type { MessageFormat, Reading } from '../../../src/domain/share/reading.ts';

const read = (text: string, format: MessageFormat = 'plain'): Reading =>
  readMessage({ format, locale: 'fr', text });

interface Kept {
  readonly text: string;
  readonly format: MessageFormat;
  readonly anchored: boolean;
}

/** The labelled messages of the project. */
function keptMessages(): readonly Kept[] {
  return globSync('*.ndjson', { cwd: import.meta.dirname }).flatMap((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Kept),
  );
}

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

  it('adds nothing where labels tell the tool and the use', () => {
    assert.deepEqual(read('J’ai testé Gemini hier.\nOutil : Claude\nUsage : devis\nGain : 1 h').inferred, []);
  });

  it('gives the use case that no label tells: the task that the time went into, else words of the author', () => {
    const wordings = {
      'Outil : Excel + Copilot\nAvant : je passais 3 h à rapprocher les relevés bancaires\nAprès : 40 min':
        'rapprocher les relevés bancaires',
      'Outil : Claude\nAvant : 3 h pour relire un bail\nAprès : 40 min': 'relire un bail',
      'Outil : Claude\nGain : 2 h par semaine sur la saisie des factures': 'la saisie des factures',
      'Tool: Copilot\nBefore: I spent 3 h reconciling bank statements\nAfter: 40 min':
        'reconciling bank statements',
      'Outil : Copilot\nAvant : rapprochement à la main, 3 h\nAprès : 40 min': 'rapprochement à la main, 3 h',
      'Petit partage du jeudi\nOutil : Claude\nGain : 1 h': 'Claude',
      'Tuto vite fait !\n\nOutil : ChatGPT\nGain : 2 h\nLimites : relire les dates': 'ChatGPT',
      'Quick win\nTool: Claude\nTime saved: 30 min': 'Claude',
      'Sauvé la mise\nOutil : Claude, pour relire les baux\nGain : 1 h': 'Claude, pour relire les baux',
      'Relances\nOutil : Claude\nLimites : se trompe dans les totaux\nGain : 1 h': 'Relances',
      'Outil : Claude\nPrompt : Compare ces deux devis de peinture.\nGain : 1 h':
        'Compare ces deux devis de peinture',
    };
    for (const [text, useCase] of Object.entries(wordings)) {
      const { fields, inferred } = read(text);
      assert.equal(fields.useCase, useCase, text);
      assert.ok(inferred.includes('useCase'));
    }
  });
});

/** A text that tells a use, and what is read of it. */
type Told = readonly (readonly [text: string, words: string])[];

describe('a use case', () => {
  it('is the task, whoever is told to have done it: the author, the tool, or nobody', () => {
    const told: Told = [
      ['J’ai préparé le budget de la kermesse avec Mistral, 1 h gagnée.', 'le budget de la kermesse'],
      [
        'Mistral m’a pondu un planning de garde tout propre. Une heure gagnée.',
        'pondu un planning de garde tout propre',
      ],
      ['J’ai demandé à Claude de comparer deux avenants, 1 h gagnée.', 'comparer deux avenants'],
      ['Je laisse Dust répondre aux fournisseurs, 2 h par semaine de gagnées.', 'répondre aux fournisseurs'],
      ['Traduction des notices de montage avec DeepL : 3 h gagnées.', 'Traduction des notices de montage'],
      ['Le Chat, très pratique pour reformuler les refus. 10 min gagnées.', 'reformuler les refus'],
      ['Comptes rendus de chantier : Leexi. 1 h gagnée par réunion.', 'Comptes rendus de chantier'],
      ['Had Claude draft the shift report. Saves an hour a day.', 'draft the shift report'],
      ['Used Gemini to sort the complaints. Saves an hour a day.', 'sort the complaints'],
      ['Gemini turned my notes into a checklist. Saved two hours.', 'turned my notes into a checklist'],
      ['Writing alt texts with Copilot now, saves us an hour a week.', 'Writing alt texts'],
      ['Board pack: Gamma. Saved two hours.', 'Board pack'],
    ];
    for (const [text, useCase] of told) assert.equal(read(text).fields.useCase, useCase, text);
  });

  it('is told beside a tool that has no name: the author’s own words for it are its name', () => {
    const { fields, intent } = read(
      'J’ai confié le tri des devis à l’assistant IA, 2 h gagnées par semaine.',
    );
    assert.equal(intent, 'share');
    assert.equal(fields.tool, 'l’assistant IA');
    const composed = composeShare(fields, { labels: new Map(), tools: [] });
    assert.deepEqual(composed.toolIds, [], 'what has no name is no tool of the space');
  });

  it('is told of what the tool can do, helps with, is asked in turn, or takes less time', () => {
    const told: Told = [
      [
        'J’ai découvert que Canva sait détourer nos photos de vélos, 10 min gagnées.',
        'détourer nos photos de vélos',
      ],
      ['Modjo nous sert à débriefer les appels, 1 h gagnée.', 'débriefer les appels'],
      ['Avec Lovable j’ai fait un formulaire de congés en une heure.', 'fait un formulaire de congés'],
      [
        'Astuce : dans Gemini, demandez-lui de préparer les questions du jury. Je gagne une heure.',
        'préparer les questions du jury',
      ],
      ['Depuis qu’on a Dext, la saisie des tickets nous prend 1 h de moins.', 'la saisie des tickets'],
      ['NotebookLM pour m’y retrouver dans les avenants, 1 h gagnée.', 'm’y retrouver dans les avenants'],
      ['On a un truc pour écrire les menus : Le Chat. 1 h gagnée.', 'écrire les menus'],
      [
        'Claude is brilliant at turning specs into checklists. Saved two hours.',
        'turning specs into checklists',
      ],
      ['With DeepL we translate the whole menu, saves an hour.', 'translate the whole menu'],
      [
        'I used Gemini for checking VAT numbers on invoices, saved an hour.',
        'checking VAT numbers on invoices',
      ],
      [
        'ElevenLabs → annonces du magasin (promo, fermeture). 1 h gagnée.',
        'annonces du magasin (promo, fermeture)',
      ],
    ];
    for (const [text, useCase] of told) assert.equal(read(text).fields.useCase, useCase, text);
  });

  it('is no announcement, no praise, no time', () => {
    for (const [text, useCase] of [
      ['Sauvé la mise : Claude, une heure gagnée sur le bail Dupont.', 'le bail Dupont'],
      ['Tuto vite fait : Gemini, une heure gagnée sur les convocations.', 'les convocations'],
      ['Saved my day: Claude, an hour less on the Dupont lease.', 'the Dupont lease'],
      ['mes newsletters avec Claude : entre 40 et 50 min gagnées sur chacune', 'mes newsletters'],
    ] as const)
      assert.equal(read(text).fields.useCase, useCase, text);
    assert.equal(read('Sauvé la mise\nOutil : Claude\nTemps gagné : 2 h').fields.useCase, 'Claude');
    const whose = 'L’outil de la compta c’est Dext';
    assert.equal(read(`${whose}, 2 h gagnées par semaine`).fields.useCase, whose);
  });

  it('names nobody whom a mail filter wrote into its link', () => {
    const link =
      'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fclaude.ai%2Fbail&data=05%7Cnora%40mairie.fr';
    const { fields, alerts } = read(`Claude et ${link} m’ont évité deux heures de tri.`);
    assert.equal(fields.useCase?.includes('nora'), false, fields.useCase);
    assert.deepEqual(alerts, []);
  });

  it('leaves out the clause that follows', () => {
    const told: Told = [
      ['Claude trie mes factures pendant que je déjeune, 1 h gagnée.', 'trie mes factures'],
      ['I asked Claude to sort the claims and it took five minutes, saving an hour.', 'sort the claims'],
    ];
    for (const [text, useCase] of told) assert.equal(read(text).fields.useCase, useCase, text);
  });

  it('is the author’s own sentence, marked as inferred, where no phrase states it', () => {
    for (const [text, useCase] of [
      ['Copilot et mes PV, une heure gagnée par réunion.', 'Copilot et mes PV'],
      ['Copilot, une heure gagnée par réunion.', 'Copilot, une heure gagnée par réunion'],
      [
        'Petit retour : sur les devis de plomberie ChatGPT c’est le jour et la nuit, je gagne deux heures par semaine.',
        'sur les devis de plomberie ChatGPT c’est le jour et la nuit',
      ],
      [
        'Bon, alors la note paysagère c’est du ChatGPT à 80 %, j’ai gagné une matinée.',
        'la note paysagère c’est du ChatGPT à 80 %',
      ],
      [
        'Quick share: for the rota it’s Copilot and me, saves an hour a week.',
        'for the rota it’s Copilot and me',
      ],
      ['Gros fail, ChatGPT et mes tickets.', 'Gros fail, ChatGPT et mes tickets'],
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

  it('are one clause, without the word that connects it', () => {
    const told: Told = [
      ['Claude trie mes factures, 1 h gagnée. Par contre il oublie les avoirs.', 'il oublie les avoirs'],
      ['Claude trie mes factures, 1 h gagnée, mais il oublie les avoirs.', 'il oublie les avoirs'],
      ['Claude trie mes factures, 1 h gagnée. Les avoirs sont à vérifier.', 'Les avoirs sont à vérifier'],
      [
        'Claude trie mes factures, 1 h gagnée. Si le scan est flou, c’est la catastrophe.',
        'Si le scan est flou, c’est la catastrophe',
      ],
      ['Claude sorts my invoices, saves an hour. It gets credit notes wrong.', 'It gets credit notes wrong'],
      [
        'Claude sorts my invoices, saves an hour. Still needs a human at month end.',
        'Still needs a human at month end',
      ],
      ['Claude sorts my invoices, saves an hour. Keep it away from payroll.', 'Keep it away from payroll'],
    ];
    for (const [text, limits] of told) assert.equal(read(text).fields.limits, limits, text);
  });

  it('are not what went well, nor the gain', () => {
    for (const text of [
      'Claude trie mes factures, 1 h gagnée, mais plus personne ne râle.',
      'Je ne passe plus 3 h le lundi à trier les mails, Claude le fait.',
      'Claude sorts my invoices and saves an hour. No errors so far.',
    ])
      assert.equal(read(text).fields.limits, undefined, text);
  });
});

describe('a share', () => {
  it('is published by one tap: its tool and its use case are always proposed', () => {
    for (const { text, format } of keptMessages()) {
      const { intent, fields } = read(text, format);
      if (intent === 'share') assert.ok(fields.tool && fields.useCase, text);
    }
  });
});

describe('a share told in prose', () => {
  it('is a note of a few words too', () => {
    for (const text of [
      'Notice traduite, DeepL, nickel.',
      'Gamma. Plaquette des portes ouvertes. Dix minutes.',
      'Photos de chantier → rapport d’avancement, merci Gemini.',
      '30 product sheets in an hour, and I have Claude to thank.',
    ])
      assert.equal(read(text).intent, 'share', text);
  });

  it('is never, in public, talk of a tool as a thing: its training, its price, its failures', () => {
    for (const text of [
      'La formation Copilot pour les managers est complète, reste trois places en mars.',
      'J’ai perdu mon accès à ChatGPT Team, quelqu’un de l’IT peut regarder',
      'J’ai demandé à la DSI d’ouvrir Claude pour les juristes',
      'We moved the Zapier account to the shared mailbox, ask Jo',
      'I asked IT to unblock Perplexity for the research team',
    ])
      assert.ok(read(text).intent !== 'share' || !read(text).sure, text);
  });

  it('is one of its author, not what they say of somebody else, hope or laugh at', () => {
    for (const text of [
      'Mon beau-frère a fait son devis avec ChatGPT, il est ravi.',
      'Copilot m’a suggéré de « capitaliser sur les synergies ».',
      'Sondage : plutôt Claude ou plutôt Mistral pour vos comptes rendus ?',
      'I use ChatGPT for tender letters already, are we allowed to?',
    ]) {
      const { intent, sure } = read(text);
      assert.ok(!(intent === 'share' && sure), text);
    }
  });
});

describe('a trial', () => {
  it('is known by a colleague’s name, whatever it is that they shared', () => {
    for (const text of [
      'J’ai fait comme Nora pour les devis avec Claude, ça marche.',
      'Essayé la trame de Bérengère sur mes fiches métiers, impeccable.',
      'Repris le GPT de Malika pour les relances, il oublie les avoirs.',
      'Tried the prompt Gareth posted on the tariff leaflet, works fine.',
      'Ravi’s NotebookLM trick works with our manuals too.',
      'Comme Nadia, j’ai testé la recherche contractuelle sur nos baux.',
      'Tried Nadia’s contract search on our UK leases',
      'Tried Ewelina’s Cursor rules on the billing repo, works nicely.',
    ])
      assert.equal(read(text).intent, 'trial', text);
    for (const text of [
      'Tried Adobe’s Firefly for our posters, saved two hours.',
      'I tried Perplexity’s new mode for supplier checks, 20 min saved.',
    ])
      assert.equal(read(text).intent, 'share', text);
  });
});

describe('a caution in prose', () => {
  it('is no share, however much it tells of a tool', () => {
    for (const text of [
      'Attention, Gemini donne des doses d’adulte pour les enfants.',
      'Prudence avec Copilot pour les actes, il mélange deux droits.',
      'Pas touche à cette extension ChatGPT, elle lit tout ce qui s’affiche.',
      'Please stop pasting salary data into ChatGPT.',
      'Word of caution: ChatGPT answers with last year’s rates.',
    ])
      assert.equal(read(text).intent, 'caution', text);
  });

  it('is what somebody found a tool to do wrong', () => {
    for (const text of [
      'J’ai mis le doigt sur un truc avec Copilot : il se trompe dans les totaux quand il y a des cellules fusionnées.',
      'J’ai mis le doigt sur un truc : ChatGPT se trompe sur les dates d’échéance des baux.',
      'On s’est rendu compte que NotebookLM mélange les deux avenants.',
      'On est tombés sur un bug de Copilot : il ignore les colonnes masquées.',
      'I put my finger on something: Copilot gets totals wrong when cells are merged.',
      'We found out that ChatGPT drops the last row of long tables.',
    ]) {
      const { intent, sure, kind } = read(text);
      assert.deepEqual([intent, sure, kind], ['caution', true, 'caution'], text);
    }
    for (const text of [
      'J’ai remarqué que Claude se trompe sur les dates. Du coup je l’utilise pour les brouillons.',
      'J’ai découvert Gamma pour les supports, mais il oublie parfois des images.',
      'J’ai découvert que ChatGPT traduit bien les notices, il oublie juste les unités.',
      'I noticed Claude is great for turning specs into checklists, it misses nothing.',
    ])
      assert.equal(read(text).intent, 'share', text);
    for (const text of [
      'J’ai remarqué que la machine à café oublie le sucre.',
      'Je viens de voir que Copilot ne répond plus, c’est en panne ?',
      'J’ai vu que ChatGPT ne marche pas ce matin.',
    ])
      assert.equal(read(text).intent, 'chatter', text);
  });

  it('is a limit of the share where it follows the use', () => {
    const { intent, fields } = read(
      'Cursor pour migrer nos macros, 2 h gagnées. Attention, il inverse les dates.',
    );
    assert.equal(intent, 'share');
    assert.equal(fields.limits, 'il inverse les dates');
  });
});

describe('habits of prose met later', () => {
  const useCaseOf = (text: string): string | undefined => read(text).fields.useCase;
  it('finds what a tool was put to, wherever it is told', () => {
    for (const [text, useCase] of [
      ['Synthesia ruined our recruitment clip: faces melt. We lost two hours on it.', 'our recruitment clip'],
      [
        'Claude has been doing the triage on our support inbox since May. We save an hour a day.',
        'doing the triage on our support inbox',
      ],
      [
        'We joined with ChatGPT last month. We use it to pull reference numbers out of old leases.',
        'pull reference numbers out of old leases',
      ],
      [
        'J’ai fait avec Claude une notice sur le tri des déchets, une heure au lieu de trois.',
        'une notice sur le tri des déchets',
      ],
      [
        'Relancer les familles me prenait la matinée, avec ChatGPT c’est vingt minutes.',
        'Relancer les familles',
      ],
      [
        'Quarante minutes gagnées chaque lundi sur le roulement des équipes, merci Copilot.',
        'le roulement des équipes',
      ],
    ] as const)
      assert.equal(useCaseOf(text), useCase, text);
  });
});
