import type { Brief } from '../../src/domain/brief/brief.ts';
import type { TimeSaved } from '../../src/domain/duration/timeSaved.ts';

const url = (path: string): string => `https://veille.example/${path}`;
const weekly = (low: number, high: number | null): TimeSaved => ({
  savedMin: [low, high],
  per: 'week',
  quote: '',
});

/** A month as an example company lives it. */
export const october: Brief = {
  workspaceName: 'Atelier Vauquelin',
  isExample: true,
  month: '2026-10',
  activity: { shares: 42, failuresAndCautions: 7, trials: 57, questions: 9, jobFamilies: 12 },
  sharesByKind: { success: 35, failure: 5, caution: 2 },
  tools: [
    tool('ChatGPT', 12, ['Juridique', 'RH', 'Achats', 'Marketing', 'Communication'], [14, 6, 3]),
    tool('Microsoft Copilot', 9, ['Comptabilité', 'Contrôle de gestion'], [7, 4, 2]),
    tool('Claude', 8, ['Juridique', 'Développement'], [9, 1, 0]),
    tool('Midjourney', 4, ['Marketing', 'Design'], [2, 3, 4]),
    tool('NotebookLM', 3, ['Formation'], [0, 0, 0]),
  ],
  gains: [
    {
      shareId: 's1',
      title: 'Relire les NDA avant la relecture humaine',
      tool: 'Claude',
      jobFamily: 'Juridique',
      declared: weekly(240, 240),
      observed: { timeSaved: weekly(120, 210), by: 3 },
      limits: 'Jamais sur un contrat qui contient des données de santé.',
      url: url('partages/s1'),
    },
    {
      shareId: 's2',
      title: 'Préparer une landing page',
      tool: 'ChatGPT',
      jobFamily: 'Marketing',
      declared: {
        savedMin: [1140, 1140],
        per: 'item',
        item: 'landing page',
        freq: { n: 2, per: 'month' },
        quote: '',
      },
      observed: { timeSaved: { savedMin: [-30, 60], per: 'item', item: 'landing page', quote: '' }, by: 1 },
      limits: null,
      url: url('partages/s2'),
    },
    {
      shareId: 's3',
      title: 'Rapprocher les factures et les bons de commande',
      tool: 'Microsoft Copilot',
      jobFamily: null,
      declared: weekly(120, null),
      observed: null,
      limits: null,
      url: url('partages/s3'),
    },
  ],
  needs: [
    ...['transcrire un entretien', 'comparer deux versions', 'résumer un PDF', 'traduire un contrat'].map(
      (text, at) => ({
        is: 'openQuestion' as const,
        text: `Qui a déjà su ${text} ?`,
        jobFamily: at === 0 ? 'RH' : null,
        url: url(`questions/q${at}`),
      }),
    ),
    {
      is: 'failedTrials',
      title: 'Générer des mains',
      tool: 'Midjourney',
      failed: 4,
      url: url('partages/s9'),
    },
    { is: 'closedDoors', jobFamilies: ['Achats', 'Logistique', 'Maintenance', 'Qualité'] },
  ],
  decision: 'Ouvrir l’accès à un assistant validé.\n\nRéserver deux demi-journées de formation.',
  url: url('briefs/2026-10'),
};

export const emptyMonth: Brief = {
  ...october,
  isExample: false,
  activity: { shares: 0, failuresAndCautions: 0, trials: 0, questions: 0, jobFamilies: 0 },
  sharesByKind: { success: 0, failure: 0, caution: 0 },
  tools: [],
  gains: [],
  needs: [],
  decision: null,
};

/** October with `texts`, in turn, wherever a person writes. */
export function saying(...texts: readonly string[]): Brief {
  let turn = 0;
  const next = (): string => texts[turn++ % texts.length] ?? '';
  const timeSaved = (told: TimeSaved): TimeSaved => ({ ...told, per: 'item', item: next() });
  return {
    ...october,
    workspaceName: next(),
    tools: october.tools.map((one) => ({
      ...one,
      name: next(),
      jobFamilies: Array.from({ length: 9 }, next),
    })),
    gains: october.gains.map((gain) => ({
      ...gain,
      title: next(),
      tool: next(),
      jobFamily: next(),
      limits: next(),
      declared: timeSaved(gain.declared),
      observed: { timeSaved: timeSaved(gain.declared), by: 12 },
    })),
    needs: [
      { is: 'openQuestion', text: next(), jobFamily: next(), url: next() },
      { is: 'failedTrials', title: next(), tool: next(), failed: 2, url: `javascript:${next()}` },
      { is: 'closedDoors', jobFamilies: Array.from({ length: 28 }, next) },
    ],
    decision: next(),
  };
}

/** Texts that break documents. */
export const TROUBLE: Readonly<Record<string, string>> = {
  'very long': 'Préparer une synthèse des comptes rendus de réunion du comité. '.repeat(80),
  'one long word': 'W'.repeat(5000),
  HTML: '<script>alert(1)</script> <b>"gras"</b> & \' ]]>',
  Typst: '#let x = 1 #panic("non") $x$ *gras* _a_ @label \\ = titre `code`',
  'right-to-left': 'مرحبا بالعالم \u202eabc שלום',
  emoji: '🎉👩‍👩‍👧‍👦🇫🇷 bravo 👍🏽',
  'control characters': 'a\u0000b\u0001c\u000bd\u001fe\u007ff\u009fg\ufffeh\ud800i',
  'piled-up marks': `Z${'\u0301'.repeat(90)}algo`,
  ideograms: '你好世界'.repeat(60),
  empty: '',
  blank: ' \n\t ',
};

function tool(
  name: string,
  shares: number,
  jobFamilies: string[],
  [works, changes, fails]: [number, number, number],
) {
  const outcomes = { works, worksWithChanges: changes, doesNotWork: fails };
  return { id: name.toLowerCase(), name, shares, jobFamilies, outcomes, url: url(`outils/${name}`) };
}
