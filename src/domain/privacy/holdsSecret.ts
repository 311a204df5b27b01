import { findSensitive, SECRET_TYPES } from './findSensitive.ts';

/** What no share, trial or question is published with: a password, an access key. */
export function holdsSecret(text: string): boolean {
  return findSensitive(text).some((finding) => SECRET_TYPES.has(finding.type));
}
