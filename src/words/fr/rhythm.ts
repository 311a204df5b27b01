import { frenchSpaces as say, NBSP } from '../typography.ts';
import type { You } from './you.ts';

const regions = new Intl.DisplayNames('fr', { type: 'region' });
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

export const rhythmWords = (you: You) => ({
  /** `FR` → « France » */
  country: (code: string): string => regions.of(code) ?? code,
  /** 1 (Monday) to 7. */
  weekDay: (day: number): string => DAYS[day - 1] ?? '',
  hour: (hour: number): string => `${hour}${NBSP}h`,
  calm: {
    title: say('Au calme'),
    mine: you(
      'Passerelle peut vous signaler une chose que vous n’avez pas demandée, une fois par semaine au plus et en dehors des heures calmes.',
      'Passerelle peut te signaler une chose que tu n’as pas demandée, une fois par semaine au plus et en dehors des heures calmes.',
    ),
    minePaused: you(
      'En pause : Passerelle ne vous signale plus rien sans que vous le demandiez.',
      'En pause : Passerelle ne te signale plus rien sans que tu le demandes.',
    ),
    pauseMine: say('Ne plus rien me signaler'),
    resumeMine: say('Reprendre pour moi'),
    space: (quietFrom: string, quietUntil: string): string =>
      say(
        `Rien n’est dit de ${quietFrom} à ${quietUntil}, ni les week-ends, ni les jours fériés. Le canal reçoit au plus un message par jour que personne n’a demandé.`,
      ),
    spacePaused: say('Tout l’espace est en pause : Passerelle ne dit rien sans qu’on le lui demande.'),
    pauseSpace: say('Mettre tout l’espace en pause'),
    resumeSpace: say('Reprendre pour tout l’espace'),
    settings: say('Régler le rythme'),
  },
  form: {
    title: say('Le rythme de l’espace'),
    intro: (timeZone: string): string => say(`Les heures sont celles de ${timeZone}.`),
    recapDay: say('Jour du récap'),
    recapHour: say('Heure du récap'),
    recapHint: say('Un jour férié, il attend le jour ouvré suivant, à la même heure.'),
    quietFrom: say('Heures calmes à partir de'),
    quietUntil: say('… et jusqu’au lendemain à'),
    place: say('Jours fériés de'),
    placeHint: say('Un pays enregistré, ses régions qui ont des jours à elles sont proposées ici.'),
    noPlace: say('Aucun : les week-ends seulement'),
    submit: 'Enregistrer',
    noAwakeHour: say('Il ne resterait aucune heure pour parler : choisir une heure plus tardive le soir.'),
    recapInQuietHours: say(
      'Le récap partirait pendant les heures calmes : choisir une heure où l’on travaille.',
    ),
  },
});
