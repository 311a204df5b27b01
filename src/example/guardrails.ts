import { at, eventsOf, type ExampleEvent } from './story.ts';

/** What to know before trying: the rules that Claire set, and the risks that colleagues pointed out. */
export const guardrails: readonly ExampleEvent[] = [
  ...eventsOf(1, {
    5: [
      at('11:40', 'simon').warns(
        'chatgpt',
        'security',
        "Sur un compte personnel, ce qu'on colle sort de la maison : ni contrat, ni nom de client, ni plan. Le compte entreprise est là pour ça.",
      ),
    ],
  }),
  ...eventsOf(2, {
    1: [
      at('09:20', 'claire').rules(
        'chatgpt',
        'conditions',
        'Compte entreprise seulement, sans donnée de client. Dans le doute, demander au canal.',
      ),
      at('09:25', 'claire').rules(
        'microsoft-copilot',
        'allowed',
        'Compris dans notre licence, documents internes permis.',
      ),
    ],
  }),
  ...eventsOf(3, {
    5: [
      at('10:05', 'nadia').warns(
        'midjourney',
        'legal',
        'Aucune image qui imite un designer vivant ou le modèle d’un concurrent : je relis avant toute publication.',
      ),
    ],
  }),
  ...eventsOf(4, {
    5: [
      at('11:15', 'fatou').warns(
        'otter',
        'ethical',
        'Prévenir tout le monde avant d’enregistrer une réunion, et accepter un non. Jamais pour un entretien annuel.',
      ),
      at('11:30', 'claire').rules(
        'otter',
        'avoid',
        'Pas de contrat avec l’éditeur pour l’instant. Copilot dans Teams fait le compte rendu, chez nous.',
      ),
    ],
  }),
];
