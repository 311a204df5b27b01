import type { Freshness } from '../../domain/tool/freshness.ts';
import type { ToolNote, Verdict } from '../../domain/tool/upkeep.ts';
import { NBSP } from '../typography.ts';
import type { You } from './you.ts';

/** The living sheet of a tool. */
export const sheetWords = (you: You) => ({
  title: (tool: string): string => `${tool} : la fiche de l’outil`,
  badge: 'Fiche d’outil',
  open: (tool: string): string => `Fiche de ${tool}`,
  none: 'Personne n’a encore raconté ce qu’il fait avec. Le premier usage, même simple, ouvre cette fiche.',
  mergedFrom: (names: string): string => `Connu aussi sous : ${names}.`,
  state: (n: number, day: string): string => `${n}${NBSP}cas d’usage. Dernière confirmation : ${day}.`,
  toConfirm: (n: number): string =>
    n < 2
      ? 'Un usage attend qu’on dise s’il est toujours vrai.'
      : `${n} usages attendent qu’on dise s’ils sont toujours vrais.`,
  groups: 'Cas d’usage par métier',
  otherFamilies: 'Sans métier précisé',
  more: (n: number): string => (n < 2 ? 'Voir un usage de plus' : `Voir ${n} usages de plus`),
  andMore: (n: number): string => (n < 2 ? 'et un autre usage' : `et ${n} autres usages`),
  all: 'Revenir à toute la fiche',
  limits: 'Quand NE PAS l’utiliser ?',
  costs: 'Coûts réels',
  comparisons: 'Bancs d’essai',
  history: 'Ce qui a été dit de cette fiche',
  stillTrue: 'Toujours vrai',
  hasChanged: 'A changé',
  confirms: (verdict: Verdict, title: string): string =>
    `${verdict === 'stillTrue' ? 'Toujours vrai' : 'A changé'} : ${title}`,
  freshness: (is: Freshness['is'], day: string): string =>
    ({
      confirmed: `Confirmé le ${day}.`,
      changed: `Quelqu’un dit que cela a changé. Confirmé avant cela le ${day}.`,
      contested: `Avis partagés : toujours vrai pour les uns, changé pour les autres. Confirmé le ${day}.`,
      old: `À confirmer : personne ne l’a confirmé depuis le ${day}.`,
      modelChanged: `À confirmer : l’outil a changé depuis la dernière confirmation, le ${day}.`,
    })[is],
  event: (is: Verdict | ToolNote['is'], told: string): string =>
    ({
      stillTrue: `Toujours vrai : ${told}`,
      hasChanged: `A changé : ${told}`,
      modelChanged: `Le modèle de l’outil a changé : ${told}`,
      mergedInto: `Réuni avec un autre outil : ${told}`,
    })[is],
  offer: {
    title: 'Toujours vrai ?',
    text: you`{Vous vous en servez|Tu t’en sers}, et personne ne l’a confirmé depuis un moment. Un clic suffit, et l’oublier ne gêne personne.`,
  },
  modelChange: {
    open: 'Le modèle a changé',
    title: (tool: string): string => `${tool} : le modèle a changé`,
    intro: 'Ce qui a été dit avant ce jour sera marqué « à confirmer », jamais effacé.',
    day: 'Depuis quel jour',
    dayHint: 'Année, mois, jour. Exemple : 2026-11-02.',
    text: 'Ce qui change, en une ligne',
    submit: 'Noter le changement',
  },
  mergeTool: {
    open: 'Réunir avec un autre outil',
    title: (tool: string): string => `Réunir ${tool} avec un autre outil`,
    intro: 'Ses usages iront sur l’autre fiche, et son ancienne adresse y mènera. Rien n’est effacé.',
    into: 'Nom de l’outil qui reste',
    submit: 'Réunir les deux fiches',
  },
  problems: {
    badDay: 'Ce n’est pas un jour. Exemple : 2026-11-02.',
    dayToCome: 'Ce jour n’est pas encore venu : il suffira de le noter quand ce sera fait.',
    noSuchTool: 'Aucun partage ne nomme cet outil. Son nom exact, comme sur une carte, suffit.',
    sameTool: 'C’est déjà le même outil.',
  },
});
