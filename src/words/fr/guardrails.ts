import type { CautionKind } from '../../domain/guardrail/caution.ts';
import type { ToolRule } from '../../domain/guardrail/toolPolicy.ts';
import type { You } from './you.ts';

const kindNames: Readonly<Record<CautionKind, string>> = {
  security: 'Sécurité',
  legal: 'Juridique',
  ethical: 'Éthique',
  risk: 'Autre risque',
};

const ruleNames: Readonly<Record<ToolRule, string>> = {
  allowed: 'Autorisé',
  conditions: 'Autorisé sous conditions',
  avoid: 'À éviter',
  unknown: 'Pas encore de règle',
};

/** Cautions, policies, and trials that disagree. */
export const guardrailWords = (you: You) => ({
  kindNames,
  ruleNames,
  caution: (kind: CautionKind): string => `Alerte : ${kindNames[kind].toLowerCase()}`,
  /** « Sur Claude, le 12 novembre 2026 » */
  onTool: (tool: string, day: string): string => `Sur ${tool}, le ${day}`,
  onUse: (day: string): string => `Sur cet usage, le ${day}`,
  more: (n: number): string =>
    n < 2 ? 'Une autre alerte est sur la fiche.' : `${n} autres alertes sont sur la fiche.`,
  policyOf: (tool: string): string => `${tool} : règle de l’espace`,
  reason: (reason: string, day: string): string =>
    reason === '' ? `Depuis le ${day}.` : `${reason.replace(/(?<![.\s])[.\s]+$/, '')}. Depuis le ${day}.`,
  contradiction:
    'Les essais se contredisent : ça marche pour les uns, pas pour les autres. Les détails comptent.',
  pointOut: 'Signaler un risque',
  setPolicy: 'Fixer la règle de l’espace',
  withdraw: 'Retirer l’alerte',
  cautionForm: {
    title: 'Signaler un risque',
    intro: (subject: string): string => `« ${subject} »`,
    scope: 'Cela concerne',
    thisUse: 'Cet usage seulement',
    everywhere: (tool: string): string => `${tool}, partout où il apparaît`,
    kind: 'Quel genre de risque ?',
    text: 'Ce qu’il faut savoir',
    textHint: 'Le fait, et ce qu’il faut faire à la place. Chacun le verra avant d’essayer.',
    submit: 'Publier l’alerte',
  },
  policyForm: {
    title: (tool: string): string => `${tool} : la règle de l’espace`,
    rule: 'Dans cet espace',
    reason: 'Pourquoi',
    reasonHint: 'Une phrase que chacun comprend : données permises, contrat, personne à qui demander.',
    submit: 'Enregistrer la règle',
  },
  problems: {
    noKind: you`{Choisissez|Choisis} un genre de risque.`,
    noRule: you`{Choisissez|Choisis} une règle.`,
    noReason: you`{Dites|Dis} pourquoi, en une phrase : une règle sans raison n’est pas suivie.`,
  },
});
