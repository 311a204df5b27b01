import type { You } from './you.ts';
import { frenchSpaces as say } from '../typography.ts';

export const slackWords = (you: You) => ({
  readMore: 'Lire la suite',
  close: 'Fermer',
  yes: 'Oui',
  tooLongHere: say(
    'Trop long pour une fenêtre de Slack : ce texte est gardé tel quel. Il se modifie dans la page du partage.',
  ),
  copy: {
    title: 'Copier le prompt',
    text: you(
      'Cliquez dans le cadre, tout sélectionner, copier. Rien n’y a été changé.',
      'Clique dans le cadre, tout sélectionner, copier. Rien n’y a été changé.',
    ),
  },
});
