export const CAUTION_KINDS = ['security', 'legal', 'ethical', 'risk'] as const;
export type CautionKind = (typeof CAUTION_KINDS)[number];

/** What a caution is about: a tool wherever it appears, or one use of it. `id` is the tool's or the share's. */
export interface CautionSubject {
  readonly is: 'tool' | 'share';
  readonly id: string;
}

/** A limit or a risk that anyone points out. It is taken back, never rewritten. */
export interface Caution {
  readonly id: string;
  readonly workspaceId: string;
  readonly about: CautionSubject;
  readonly kind: CautionKind;
  readonly text: string;
  /** Null when the person left. */
  readonly authorId: string | null;
  readonly at: string;
  readonly withdrawnAt: string | null;
}

/** `tool.claude`, `share.s1`: what a form or a button bears to say what it is about. */
export function subjectKey({ is, id }: CautionSubject): string {
  return `${is}.${id}`;
}

/** The subject that a key names; null for anything else. */
export function readSubjectKey(key: string): CautionSubject | null {
  const [, is, id] = /^(tool|share)\.(.+)$/s.exec(key) ?? [];
  return id === undefined ? null : { is: is === 'tool' ? 'tool' : 'share', id };
}
