import { composeShare } from '../src/domain/share/compose.ts';
import type { Share } from '../src/domain/share/share.ts';
import { fold } from '../src/domain/text/fold.ts';
import { stemsOf } from '../src/domain/text/words.ts';
import { readAsked } from '../src/domain/search/ask.ts';
import { DEFAULT_JOB_FAMILIES } from '../src/domain/workspace/jobFamilies.ts';
import { publishedShare } from './benchData.ts';

type Random = () => number;

const listed = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

const DEEDS = listed(`
  Relire
  Résumer
  Comparer
  Rédiger
  Traduire
  Trier
  Vérifier
  Préparer
  Reformuler
  Classer
  Anonymiser
  Mettre en forme
  Extraire les dates de
  Extraire les montants de
  Faire une première version de
  Chercher les contradictions dans
  Expliquer simplement
  Raccourcir
  Illustrer
  Mettre à jour
  Contrôler
  Synthétiser
  Répondre à
  Relancer au sujet de
  Transcrire
  Numériser
  Corriger
  Présenter
  Structurer
  Négocier`);
const THINGS = listed(`
  les contrats de sous-traitance
  les contrats de bail commercial
  les contrats fournisseurs
  les avenants au contrat de travail
  les accords de confidentialité
  les clauses de responsabilité
  les fiches de poste
  les comptes rendus de réunion
  les comptes rendus de chantier
  les entretiens annuels
  les CV reçus pour un poste
  les notes de frais
  les factures scannées
  les factures fournisseurs
  les relances de factures impayées
  les rapprochements bancaires
  les prévisions de trésorerie
  les budgets de service
  les écarts d’inventaire
  les bons de livraison
  les plannings d’équipe
  les plannings de maintenance
  les procédures de sécurité
  les fiches de données de sécurité
  les notices d’utilisation
  les documentations techniques
  les cahiers des charges
  les réponses aux appels d’offres
  les devis des artisans
  les propositions commerciales
  les argumentaires de vente
  les courriers de réclamation
  les avis des clients
  les verbatims d’une enquête
  les questionnaires de satisfaction
  les tickets de support
  les mails en retard
  les newsletters internes
  les communiqués de presse
  les publications sur les réseaux sociaux
  les fiches produits
  les photos de produits
  les supports de formation
  les quiz de fin de formation
  les modes opératoires
  les rapports d’audit
  les rapports d’accident
  les plans d’action qualité
  les indicateurs de production
  les tableaux de bord
  les requêtes SQL
  les macros Excel
  les scripts de sauvegarde
  les tests unitaires
  les spécifications fonctionnelles
  les maquettes d’écran
  les présentations au comité de direction
  les discours de la direction
  les lettres de motivation
  les bilans carbone
  les rapports RSE
  les dossiers de subvention
  les délibérations du conseil
  les mentions légales
  les politiques de confidentialité
  les registres de traitements
  les vidéos de présentation
  les enregistrements d’entretien
  les ordres du jour
  les notes de synthèse`);
const ASIDES = listed(`
  pour le comité de direction
  pour une équipe qui ne parle pas français
  avant la réunion du lundi
  à partir de notes manuscrites
  en gardant le ton de la maison
  sans données personnelles
  pour les nouveaux arrivants
  en deux langues
  à la fin du mois
  pour un client pressé
  avec un tableau récapitulatif
  à partir d’un PDF de cent pages
  pour les agences
  en une page
  avec les points à trancher
  quand un collègue est absent`);
const LIMITS = listed(`
  Il invente des références, tout est à vérifier
  Jamais avec des données personnelles
  Il confond les noms des parties
  Les tableaux sont mal lus
  Trop long au-delà de vingt pages
  Le ton reste trop commercial
  Les chiffres sont à reprendre un par un
  Ne marche pas sur les documents scannés
  À éviter pour un document signé
  Il oublie les annexes`);
const TOOLS = listed(`
  ChatGPT
  Claude
  Microsoft Copilot
  Le Chat
  Gemini
  NotebookLM
  DeepL
  Perplexity
  Noota
  Gamma
  Canva
  Make`);

/** So many shares in the French of an office, each put together from a deed, a thing and an aside; always the same. */
export function officeShares(count: number, random: Random, workspaceId: string): readonly Share[] {
  const one = (all: readonly string[]): string => all[Math.floor(random() * all.length)] ?? '';
  return Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();
    const deed = one(DEEDS);
    const also = random() < 0.5 ? `, puis ${one(DEEDS).toLowerCase()} ${one(THINGS)}` : '';
    const useCase = `${deed} ${one(THINGS)} ${one(ASIDES)}${also}.`;
    const fields = { tool: one(TOOLS), useCase, ...(random() < 0.7 ? { limits: `${one(LIMITS)}.` } : {}) };
    return publishedShare(day, {
      ...composeShare(fields, { labels: new Map(), tools: [] }),
      id: `s${String(at).padStart(7, '0')}`,
      workspaceId,
      jobFamilyId: DEFAULT_JOB_FAMILIES[Math.floor(random() * DEFAULT_JOB_FAMILIES.length)] ?? null,
      kind: random() < 0.15 ? 'failure' : 'success',
      origin: 'import',
    });
  });
}

/** Said by fewer, words may be a slip of one hand. */
const SAID_BY = 3;
const LONGEST = 4;

const plainWords = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const plain = (text: string): string => ` ${plainWords(text).join(' ')} `;

/** Words that several shares say word for word, one after another: so many runs of them, from a word that tells to another. */
export function runsSaid(shares: readonly Share[], random: Random, count: number): readonly string[] {
  const texts = shares.map(({ useCase }) => plain(useCase));
  const runs = new Set<string>();
  for (let tried = 0; runs.size < count && tried < count * 20; tried++) {
    const words = plainWords(shares[Math.floor(random() * shares.length)]?.useCase ?? '');
    const at = Math.floor(random() * words.length);
    const run = words.slice(at, at + 2 + Math.floor(random() * (LONGEST - 1)));
    const tells = [run[0], run.at(-1)].every((word) => word !== undefined && isTelling(word));
    if (tells && run.length > 1 && isSaid(` ${run.join(' ')} `, texts)) runs.add(run.join(' '));
  }
  return [...runs];
}

/** A figure or a word that only joins others is no end of what is looked for. */
function isTelling(word: string): boolean {
  const { stems, joining } = readAsked(word);
  return stems.length > 0 && joining.size === 0 && !/^\p{N}/u.test(word);
}

function isSaid(run: string, texts: readonly string[]): boolean {
  let said = 0;
  for (const text of texts) if (text.includes(run) && (said += 1) >= SAID_BY) return true;
  return false;
}

/** Whether a share says these words one after another, in whatever form: « les contrats » says « des contrats ». */
export function says(share: Share, run: string): boolean {
  const stems = ` ${stemsOf(run).join(' ')} `;
  return [share.tool, share.title, share.useCase, share.limits ?? '', share.prompt ?? ''].some((text) =>
    ` ${stemsOf(text).join(' ')} `.includes(stems),
  );
}
