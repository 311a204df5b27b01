import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fields } from '../../../src/domain/share/fields.ts';
import { readMessage } from '../../../src/domain/share/read.ts';
import type { MessageFormat } from '../../../src/domain/share/reading.ts';

const LABELS = 'Outil : Claude\nUsage : comparer deux devis de peinture\nGain : 40 min par devis\n';

const fields = (text: string, format: MessageFormat = 'plain'): Fields =>
  readMessage({ format, locale: 'fr', text }).fields;
const promptOf = (text: string, format: MessageFormat = 'plain'): string | undefined =>
  fields(`${LABELS}Prompt :\n${text}`, format).prompt;

describe('a prompt', () => {
  const PROMPTS = {
    'of several paragraphs': 'Tu es acheteuse.\n\nCompare ces deux devis.\n\nNe devine aucun prix.',
    'with headings': '# Rôle\nTu es acheteuse.\n\n## Limites\nDeux pages.',
    'with lines that look like labels':
      'Compare.\nContexte : un chantier.\nFormat : un tableau.\nTon : sobre.',
    'with a field told above': 'Compare.\nOutil : un tableur\nUsage : aucun autre',
    'with keys': '{\n  "limites": "aucune",\n  "prix": "en euros"\n}',
    'with marks': 'Garde **gras**, _italique_, ~barré~, `code`, __init__, {{nom}}, :id: et /_notes_/.',
    'with code in its first line': '`devis.csv` contient les lignes.\nAdditionne-les.',
    'with a quotation in its first line': '"Cher" veut dire plus de 500 €.\nListe ce qui est cher.',
    'with an entity': 'Remplace &amp; par « et », et &eacute; par « é ».',
    'with a quoted line': 'Réponds à ce mail :\n> Bonjour,\n> où en est le devis ?',
    'with emoji at its ends': '📐 Mesure tout 🎯',
    'in another alphabet': 'Роль: закупщик [компания]',
    'with a mail to write':
      'Écris ce mail.\nDe : {{nom}}\nÀ : {{client}}\nObjet : votre devis\n\nMerci de relire.',
  };
  for (const [what, prompt] of Object.entries(PROMPTS)) {
    it(`${what} is kept to the letter in a text and a mail`, () => {
      assert.equal(promptOf(prompt), prompt);
      assert.equal(promptOf(prompt, 'email'), prompt);
      assert.equal(promptOf(`${prompt}\n\nCordialement,\nNora Petit`, 'email'), prompt);
    });
    it(`${what} is kept to the letter in Slack and Teams, whatever they write for it`, () => {
      const escaped = prompt.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const teams = `${LABELS}Prompt :\n${escaped}`
        .split('\n')
        .map((line) =>
          line === ''
            ? '<p>&nbsp;</p>'
            : `<p>${line.replace(/^ +/, (one) => '&nbsp;'.repeat(one.length))}</p>`,
        );
      assert.equal(promptOf(escaped, 'slack'), prompt);
      assert.equal(fields(teams.join(''), 'teams').prompt, prompt);
    });
  }

  it('ends at a label of the share’s own', () => {
    const got = fields(
      `${LABELS}Prompt :\nTu es acheteuse.\n\nCompare.\nLimites : pas les avenants\nLien : exemple.fr`,
    );
    assert.equal(got.prompt, 'Tu es acheteuse.\n\nCompare.');
    assert.equal(got.limits, 'pas les avenants');
    assert.equal(got.link, 'exemple.fr');
  });

  it('goes on below a heading, and at a line that is no value of a label', () => {
    for (const prompt of [
      'Tu relances.\n\n# Sources\nLien : aucun\nLimites : deux pages',
      'Tu relances.\nLien : aucun\nCoût : n’en parle jamais\nFin.',
    ])
      assert.equal(promptOf(prompt), prompt);
    assert.equal(promptOf('Tu relances.\nCoût : gratuit\nLien : exemple.fr'), 'Tu relances.');
  });

  it('ends with its paragraph where it stands in the middle of a line', () => {
    const got = fields('Outil : Claude | Usage : devis | Prompt : compare-les\n\nBonne journée');
    assert.equal(got.prompt, 'compare-les');
  });

  it('ends with its fence, the fences it holds included', () => {
    assert.equal(promptOf('```\nCompare.\n```\nÀ adapter.', 'slack'), 'Compare.');
    const nested = 'Réponds ainsi :\n```\nprix ; délai\n```\nRien d’autre.';
    assert.equal(promptOf(`\`\`\`\n${nested}\n\`\`\``, 'slack'), nested);
    assert.equal(promptOf('```\nCompare.\n```\nExemple de réponse :\n```\n12 €\n```'), 'Compare.');
  });

  it('loses the marks of the quote that it stands in, on each of its lines', () => {
    const prompt = 'Tu es acheteuse.\nCompare.\n\nListe les prix.';
    const quoted = prompt.replace(/^(?=.)/gm, '> ');
    for (const format of ['plain', 'email', 'slack'] as const) {
      assert.equal(promptOf(quoted, format), prompt);
      assert.equal(promptOf(`\n${quoted}`, format), prompt);
    }
    assert.equal(promptOf(quoted.replaceAll('>', '&gt;'), 'slack'), prompt);
  });

  it('is kept whole, however long', () => {
    const long = 'Compare chaque ligne de ces devis.\n'.repeat(1_200).trim();
    assert.equal(promptOf(long), long);
  });

  it('has no part in what tells the intent, the tools and the other fields', () => {
    const reading = readMessage({
      format: 'plain',
      locale: 'fr',
      text: `${LABELS}Prompt :\nCompare comme Gemini.\nRésultat : un tableau.\nTesté par : personne`,
    });
    assert.equal(reading.intent, 'share');
    assert.deepEqual(reading.tools, ['claude']);
    assert.deepEqual(reading.extras, []);
    const table = 'Outil\tUsage\tPrompt\nClaude\tdevis\tCompare comme Gemini';
    assert.deepEqual(readMessage({ format: 'plain', locale: 'fr', text: table }).tools, ['claude']);
  });
});

describe('a prompt pasted below a sentence that speaks of it', () => {
  const PROMPT =
    '# Rôle\nTu relances.\n\n# Contexte\nLimites : ne menace jamais\n\n# Étapes\n1. Lis __init__\nOutil : tableur';

  it('is all that follows, to the letter; the sentence tells the tool and the use', () => {
    const got = fields(
      `Coucou, je partage mon prompt pour les relances clients, je l'utilise tous les jours dans Le Chat :\n\n${PROMPT}`,
    );
    assert.equal(got.prompt, PROMPT);
    assert.equal(got.tool, 'Le Chat');
    assert.equal(got.limits, undefined);
    const english = 'You are a recruiter.\nLimits: two pages.\nTool: none';
    assert.equal(fields(`Here's the prompt I use every day in Claude:\n${english}`).prompt, english);
  });

  it('is none where labels of a share follow', () => {
    const got = fields('Voici mon prompt du mois :\nOutil : Claude\nUsage : relire les baux\nGain : 1 h');
    assert.deepEqual(got, { tool: 'Claude', useCase: 'relire les baux', timeSaved: '1 h' });
  });
});

describe('a link', () => {
  const linkOf = (link: string, format: MessageFormat = 'plain'): string | undefined =>
    fields(`${LABELS}Lien : ${link}`, format).link;

  it('is kept to the letter', () => {
    for (const link of [
      'https://exemple.fr/_devis_/fiche',
      'https://exemple.fr/~nora/~devis',
      'https://exemple.fr/*devis*/x',
      'https://exemple.fr/a__b__c',
      'https://exemple.fr/:id:/devis?x=1&amp=2',
    ])
      for (const format of ['plain', 'email'] as const) assert.equal(linkOf(link, format), link);
    assert.equal(linkOf('_https://exemple.fr/devis_'), 'https://exemple.fr/devis');
  });

  it('is taken out of what mail filters and chats wrap around it', () => {
    const inner = 'https://exemple.fr/devis?lot=2';
    const coded = encodeURIComponent(inner);
    const safe = `https://eur03.safelinks.protection.outlook.com/?url=${coded}&data=05%7Cnora.petit%40exemple.fr`;
    for (const link of [
      safe,
      `https://www.google.com/url?q=${coded}&sa=D`,
      `https://www.google.fr/url?sa=t&url=${coded}`,
      `https://slack-redir.net/link?url=${coded}`,
      `https://urldefense.com/v3/__https://exemple.fr/devis*lot=2__;Pw!!abc$`,
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__exemple.fr_devis-3Flot-3D2&d=x',
      `https://www.google.com/url?q=${encodeURIComponent(safe)}`,
    ])
      assert.equal(linkOf(link), inner, link);
    assert.equal(linkOf(`<${safe.replace('&', '&amp;')}>`, 'slack'), inner);
    assert.equal(linkOf('https://www.google.com/search?q=devis'), 'https://www.google.com/search?q=devis');
    assert.equal(
      linkOf('https://autre.example/?url=https://exemple.fr'),
      'https://autre.example/?url=https://exemple.fr',
    );
  });
});

describe('someone else’s words', () => {
  it('are left out of Teams with what they quote themselves', () => {
    const text =
      '<blockquote><p>vu</p><blockquote><p>Outil : Gemini</p></blockquote><p>Gain : 9 h</p></blockquote>' +
      '<p>Outil : Claude</p><p>Usage : devis</p><p>Gain : 1 h</p>';
    assert.deepEqual(fields(text, 'teams'), { tool: 'Claude', useCase: 'devis', timeSaved: '1 h' });
  });
});

/** Processor time in ms of reading a text, the best of a few: a shared machine only adds to it. */
function timeOf(text: string, format: MessageFormat): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    for (let again = 0; again < 4; again++) readMessage({ format, locale: 'fr', text });
    best = Math.min(best, process.cpuUsage(start).user / 1_000);
  }
  return best;
}

/** How much longer a run takes than one of half its length; measured again when a busy machine seems to be the reason. */
function growthOf(frame: (run: string) => string, unit: string, format: MessageFormat): number {
  const text = (times: number): string => frame(unit.repeat(times));
  let least = Infinity;
  for (let attempt = 0; attempt < 6 && least > 2.5; attempt++) {
    const [short, middle, long] = [200, 400, 800].map((times) => timeOf(text(times), format));
    // Below a millisecond there is nothing to measure.
    const growth = (more = 0, less = 0): number => more / Math.max(less, 1);
    least = Math.min(least, Math.max(growth(middle, short), growth(long, middle)));
  }
  return least;
}

describe('a run of one sign, wherever it stands', () => {
  const FRAMES: Readonly<Record<string, (run: string) => string>> = {
    'in a prompt': (run) => `${LABELS}Prompt :\nCompare.${run}x\nFin`,
    'at the end of a prompt': (run) => `${LABELS}Prompt : ${run}`,
    'in a link': (run) => `${LABELS}Lien : https://exemple.fr/${run}x`,
    'in a label': (run) => `Outil${run} : Claude\nUsage : devis\nPrompt${run} : x`,
    'ahead of a label': (run) => `${run}Outil : Claude\nUsage : devis${run}\nGain : 1 h`,
    'in prose': (run) => `J’utilise Claude pour relire les baux${run}. Je gagne 1 h, mais${run} il invente.`,
    'at the end of a mail': (run) => `J’utilise Claude pour les baux.\n\nMerci${run}\nNora${run}x`,
  };
  for (const [where, frame] of Object.entries(FRAMES)) {
    it(`${where} takes a time that grows with it`, () => {
      for (const unit of [
        ' ',
        '\t',
        '\u00a0',
        '\n',
        '"',
        '«',
        "'",
        '*',
        '_',
        '`',
        '>',
        '&nbsp;',
        ':',
        '.',
        '- ',
        '<p>',
        '```\n',
      ])
        for (const format of ['plain', 'slack', 'teams', 'email'] as const) {
          const growth = growthOf(frame, unit, format);
          assert.ok(growth <= 2.5, `${JSON.stringify(unit)} in ${format}: × ${growth.toFixed(1)}`);
        }
    });
  }
});
