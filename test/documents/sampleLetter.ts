import type { Letter } from '../../src/domain/mail/letter.ts';

const PAGE = 'https://veille.exemple.fr/menuiserie';
const PASS =
  'WyJtZW51aXNlcmllIiwibmFkaWEiLCIvbWVudWlzZXJpZS9mb3Jtcy90cmlhbC9zMSIsIjIwMjYtMTItMDEiXQ.c2lnbmF0dXJl';

const USES = [
  [
    'Relire les clauses de responsabilité des contrats fournisseurs',
    'Claude · Juridique · 4 h par semaine',
    'Limites : jamais pour un contrat signé, ni avec un nom de client.',
    'Pourquoi ce choix : déjà testé 3 fois, testé dans 2 métiers.',
  ],
  [
    'Préparer les lettres de relance des factures',
    'ChatGPT · Comptabilité · 2 h par semaine',
    null,
    'Pourquoi ce choix : son prompt est prêt à copier.',
  ],
  [
    'Générer des visuels produit : les mains étaient fausses une fois sur deux',
    'Midjourney · Marketing',
    'Limites : à garder pour les ambiances, pas pour les gestes.',
    'Pourquoi ce choix : un échec qui fera gagner du temps à d’autres.',
  ],
  [
    'Résumer les appels d’offres de plus de 80 pages',
    'Gemini · Commercial · de 3 h à 40 min par appel d’offres',
    'Limites : vérifier chaque montant.',
    'Pourquoi ce choix : premier partage sur Gemini.',
  ],
  [
    'Trier les alertes de sécurité de la nuit',
    'Mistral · Cybersécurité · 30 min par jour',
    null,
    'Pourquoi ce choix : le seul de la semaine côté Cybersécurité.',
  ],
] as const;

/** A letter of five use cases, in the words of a real one. */
export function sampleLetter(over: Partial<Letter> = {}): Letter {
  return {
    spaceName: 'Menuiserie Lumière',
    title: 'Le récap du 16 au 22 novembre 2026',
    uses: USES.map(([title, byline, limits, why], at) => ({
      title,
      byline,
      limits,
      why,
      address: `${PAGE}/shares/s${at}?pass=${PASS}`,
      tryAddress: `${PAGE}/forms/trial/s${at}?pass=${PASS}`,
    })),
    question: {
      text: 'Qui a déjà fait transcrire une réunion avec des termes de menuiserie ?',
      address: `${PAGE}/posts/q1?pass=${PASS}`,
    },
    opening: ['Semaine dense : merci à celles et ceux qui racontent aussi ce qui n’a pas marché.'],
    closing: ['Bienvenue à Léo et Inès.'],
    onlineAddress: `${PAGE}/recaps/2026-W47?pass=${PASS}`,
    shareAddress: `${PAGE}/forms/share?pass=${PASS}`,
    takesAnswers: true,
    origin: 'asked',
    leaveAddress: `https://veille.exemple.fr/letter/leave/${PASS}`,
    ...over,
  };
}
