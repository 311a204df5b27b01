/** One use case as the letter tells it; addresses are whole, for a reader who is on no page of ours. */
export interface LetterUse {
  readonly title: string;
  /** « Claude · Juridique · 4 h par semaine » */
  readonly byline: string;
  readonly limits: string | null;
  /** Why it was chosen, in a sentence. */
  readonly why: string;
  readonly address: string;
  /** Where this reader says what came of a try. */
  readonly tryAddress: string;
}

/** A week's recap, written to one reader. */
export interface Letter {
  readonly spaceName: string;
  /** « Le récap du 16 au 22 novembre 2026 » */
  readonly title: string;
  readonly uses: readonly LetterUse[];
  /** A question that still waits, and where to answer it. */
  readonly question: { readonly text: string; readonly address: string } | null;
  /** Sentences before the use cases: of who facilitates, or about a silent week. */
  readonly opening: readonly string[];
  /** Sentences after them: a question to all, a welcome. */
  readonly closing: readonly string[];
  /** The same recap on a page. */
  readonly onlineAddress: string;
  /** Where this reader shares something. */
  readonly shareAddress: string;
  /** Whether an answer to the letter is read. */
  readonly takesAnswers: boolean;
  /** Whether its reader asked for it, or was put on a list. */
  readonly origin: 'asked' | 'listed';
  readonly leaveAddress: string;
}
