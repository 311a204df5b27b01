/** Commands that a button gives; each is a verb of the app. */
export type Command =
  | 'confirmDraft'
  | 'dismissDraft'
  | 'deleteShare'
  | 'readAsShare'
  | 'declineShare'
  | 'deleteMessage'
  | 'closeQuestion'
  | 'linkVariation'
  | 'declineVariation'
  | 'routeQuestion'
  | 'answerWithShare'
  | 'answerRequest'
  | 'declineRequest'
  | 'stillTrue'
  | 'hasChanged'
  | 'acceptBridger'
  | 'declineBridger'
  | 'forgetBridger'
  | 'rejoinBridger'
  | 'startNomination'
  | 'closeNomination'
  | 'networkOff'
  | 'compareShare'
  | 'pause'
  | 'resume'
  | 'withdrawCaution'
  | 'postOfferedCaution'
  | 'trialWorks'
  | 'trialWorksWithChanges'
  | 'trialDoesNotWork'
  | 'addOfferedLimits'
  | 'declineOffer';

/** Forms that a button opens. */
export type FormName =
  | 'share'
  | 'answer'
  | 'trial'
  | 'variation'
  | 'modelChange'
  | 'mergeTool'
  | 'comparison'
  | 'finding'
  | 'limits'
  | 'question'
  | 'decision'
  | 'caution'
  | 'policy'
  | 'profile'
  | 'rhythm'
  | 'ownWords'
  | 'recapNote'
  | 'letter'
  | 'readers'
  | 'launchPost'
  | 'nomination'
  | 'network'
  | 'space'
  | 'member';

/** What a button does; a surface turns it into its own gesture. */
export type Deed =
  | { readonly is: 'form'; readonly form: FormName; readonly id: string }
  | { readonly is: 'command'; readonly command: Command; readonly id: string }
  /** `id` is the share whose prompt it is, for surfaces that cannot copy by themselves. */
  | { readonly is: 'copy'; readonly text: string; readonly id: string }
  | { readonly is: 'open'; readonly path: string };

export interface Action {
  readonly label: string;
  readonly tone: 'primary' | 'plain' | 'danger';
  readonly deed: Deed;
}

export interface CardField {
  readonly label: string;
  readonly value: string;
  /** A sentence under the value, said more softly. */
  readonly note: string | null;
  /** Inferred from prose and not confirmed yet. */
  readonly inferred: boolean;
  /** How the value reads: a line, a web address, a prompt kept to the letter, or what to know before trying. */
  readonly as: 'text' | 'link' | 'prompt' | 'warning';
  /** Where a link leads: http or https only, null for anything else. */
  readonly address: string | null;
}

/** What was told or asked already, in a line or two, with what one may do about it. */
export interface MemoryRow {
  /** The share that answers by it; null where none does. */
  readonly shareId: string | null;
  readonly title: string;
  readonly line: string;
  readonly actions: readonly Action[];
}

/** What the library holds on what someone asks: « Déjà raconté : … » */
export interface Memory {
  readonly title: string;
  /** Where a colleague asks the very same, and waits for an answer; null when that does not come first. */
  readonly askedAt: string | null;
  readonly rows: readonly MemoryRow[];
}

export type Tone = 'plain' | 'success' | 'failure' | 'caution';

/** A neutral picture of what people see in the channel; each surface renders it its own way. */
export interface Card {
  readonly tone: Tone;
  /** One word or two above the title: « Échec utile ». */
  readonly badge: string | null;
  readonly title: string;
  /** Who and from where: « Nadia Benali, Juridique ». */
  readonly byline: string | null;
  readonly fields: readonly CardField[];
  /** Sentences under the fields: what colleagues who tried it say. */
  readonly notes: readonly string[];
  /** Shown under the notes. */
  readonly memory?: Memory;
  readonly actions: readonly Action[];
}
