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

/** What is masked unless the author insists; the rest is personal data, pointed out to them alone. */
export const SECRET_TYPES = ['api_key', 'password'] as const satisfies readonly SensitiveType[];
export type SecretType = (typeof SECRET_TYPES)[number];

/** Where a sensitive value stands, in UTF-16 units; the value itself is never carried. */
export interface Finding<Type extends SensitiveType = SensitiveType> {
  readonly type: Type;
  readonly start: number;
  readonly end: number;
}
