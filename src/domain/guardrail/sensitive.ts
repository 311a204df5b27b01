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
