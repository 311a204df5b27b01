import { foldInPlace } from '../text/fold.ts';
import { wrappedLinksIn } from '../text/wrappedLinks.ts';
import { findEmails, findIbans, findLongNumbers, findPhones } from './identifiers.ts';
import { findIntroduced } from './introduced.ts';
import { findKeys } from './secrets.ts';
import { SECRET_TYPES, type Finding, type SecretType } from './sensitive.ts';

/** Whether what was found opens something, to whoever reads it. */
export function isSecret(finding: Finding): finding is Finding<SecretType> {
  return SECRET_TYPES.some((type) => type === finding.type);
}

/** Keeps, of findings that overlap, the one that was found first: the finders that know more are asked first. */
function withoutOverlaps(findings: readonly Finding[], length: number): readonly Finding[] {
  if (findings.length === 0) return findings;
  const taken = new Uint8Array(length);
  const kept = findings.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.toSorted((a, b) => a.start - b.start);
}

/**
 * Sensitive values of a text, in order, without overlap; positions are UTF-16 units.
 * Check digits are verified where a standard gives some; placeholders are no findings.
 */
export function findSensitive(text: string): readonly Finding[] {
  const folded = foldInPlace(text);
  const found = [
    ...findKeys(text),
    ...findIntroduced(text, folded),
    ...findEmails(folded),
    ...findIbans(text),
    ...findLongNumbers(text, folded),
    ...findPhones(text, folded),
  ];
  return outOfWrappers(withoutOverlaps(found, text.length), text);
}

/** What a mail filter writes around a link names who received it: only what the link itself holds was told. */
function outOfWrappers(findings: readonly Finding[], text: string): readonly Finding[] {
  if (findings.length === 0 || !text.includes('://')) return findings;
  const links = wrappedLinksIn(text);
  return findings.filter(({ type, start, end }) => {
    const link = links.find((one) => one.start <= start && end <= one.end);
    return link === undefined || findSensitive(link.within).some((held) => held.type === type);
  });
}
