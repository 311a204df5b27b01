import { findSensitive, isSecret } from '../../domain/privacy/findSensitive.ts';
import { maskSensitive } from '../../domain/privacy/maskSensitive.ts';
import { SECRET_TYPES, type SecretType, type SensitiveType } from '../../domain/privacy/sensitive.ts';
import { FIRST_LOCALE, inEveryLanguage, wordsFor } from '../../words/words.ts';
import type { Store } from '../ports/store.ts';

/**
 * A text as the store may keep it: a mask stands for each password and each access key, in the language of the space.
 * Whatever keeps what someone typed goes through here first, the inbox too.
 */
export async function withoutSecrets(store: Store, workspaceId: string, text: string): Promise<string> {
  const secrets = findSensitive(text).filter(isSecret);
  if (secrets.length === 0) return text;
  const workspace = await store.workspaces.get(workspaceId);
  const { mask } = wordsFor(workspace?.locale ?? FIRST_LOCALE).cards.sensitive;
  return maskSensitive(text, secrets, (type) => mask[type]);
}

/** What is sensitive in a text that was kept, in the order of its kinds: what is there, and what a mask stands for. */
export function sensitiveIn(text: string): readonly SensitiveType[] {
  const there = findSensitive(text).map(({ type }) => type);
  return [...new Set([...maskedIn(text), ...there])];
}

/** The kinds of secrets whose masks stand in a text. */
export function maskedIn(text: string): readonly SecretType[] {
  return SECRET_TYPES.filter((type) => MASKS[type].some((mask) => text.includes(mask)));
}

const masksOf = (type: SecretType): readonly string[] =>
  Object.values(inEveryLanguage((words) => words.cards.sensitive.mask[type]));
const MASKS: Readonly<Record<SecretType, readonly string[]>> = {
  api_key: masksOf('api_key'),
  password: masksOf('password'),
};
