import { NBSP } from '../typography.ts';
import { formats } from './formats.ts';
import type { You } from './you.ts';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

export const rhythmWords = (you: You) => ({
  /** `FR` → « France » */
  country: formats.country,
  /** 1 (Monday) to 7. */
  weekDay: (day: number): string => DAYS[day - 1] ?? '',
  hour: (hour: number): string => `${hour}${NBSP}h`,
  calm: {
    title: 'Au calme',
    mine: you`Passerelle peut {vous|te} signaler une chose que {vous|tu} n’{avez|as} pas demandée, une fois par semaine au plus et en dehors des heures calmes.`,
    minePaused: you`En pause : Passerelle ne {vous|te} signale plus rien sans que {vous le demandiez|tu le demandes}.`,
    pauseMine: 'Ne plus rien me signaler',
    resumeMine: 'Reprendre pour moi',
    space: (quietFrom: string, quietUntil: string): string =>
      `Rien n’est dit de ${quietFrom} à ${quietUntil}, ni les week-ends, ni les jours fériés. Le canal reçoit au plus un message par jour que personne n’a demandé.`,
    spacePaused: 'Tout l’espace est en pause : Passerelle ne dit rien sans qu’on le lui demande.',
    pauseSpace: 'Mettre tout l’espace en pause',
    resumeSpace: 'Reprendre pour tout l’espace',
    settings: 'Régler le rythme',
  },
  form: {
    title: 'Le rythme de l’espace',
    intro: (timeZone: string): string => `Les heures sont celles de ${timeZone}.`,
    recapDay: 'Jour du récap',
    recapHour: 'Heure du récap',
    recapHint: 'Un jour férié, il attend le jour ouvré suivant, à la même heure.',
    quietFrom: 'Heures calmes à partir de',
    quietUntil: '… et jusqu’au lendemain à',
    place: 'Jours fériés de',
    placeHint: 'Un pays enregistré, ses régions qui ont des jours à elles sont proposées ici.',
    noPlace: 'Aucun : les week-ends seulement',
    submit: 'Enregistrer',
    noAwakeHour: 'Il ne resterait aucune heure pour parler : choisir une heure plus tardive le soir.',
    recapInQuietHours: 'Le récap partirait pendant les heures calmes : choisir une heure où l’on travaille.',
  },
});
