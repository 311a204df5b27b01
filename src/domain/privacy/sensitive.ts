export const SENSITIVE_TYPES = [
  'email',
  'phone',
  'iban',
  'card',
  'nir',
  'siret',
  'api_key',
  'password',
] as const;
export type SensitiveType = (typeof SENSITIVE_TYPES)[number];

/** Where a sensitive value stands, in UTF-16 units; the value itself is never carried. */
export interface Finding {
  readonly type: SensitiveType;
  readonly start: number;
  readonly end: number;
}
