import type { Address, Locale } from '../domain/workspace/workspace.ts';
import { english } from './en.ts';
import { french, type Words } from './fr.ts';

export type { Words };

const inFrench: Readonly<Record<Address, Words>> = { vous: french('vous'), tu: french('tu') };

/** Every sentence a person reads, in one language and one way of addressing them. */
export function wordsFor(locale: Locale, address: Address = 'vous'): Words {
  return locale === 'fr' ? inFrench[address] : english;
}
