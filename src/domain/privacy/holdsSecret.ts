import { findSensitive, isSecret } from './findSensitive.ts';

/** What no share, trial or question is published with: a password, an access key. */
export function holdsSecret(text: string): boolean {
  return findSensitive(text).some(isSecret);
}
