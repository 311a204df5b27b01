/** There is no such address, or it takes mail no more (RFC 3463 § 3.2 and 3.3). */
const OF_ADDRESS = /^5\.(?:1\.(?:1|2|3|6|10)|2\.1)$/;
/** Says nothing by itself: the words beside it have to. */
const VAGUE = /^5\.(?:0\.0|1\.0|4\.1|5\.0)$/;
/** Three numbers after a 5, and not a part of a network address. */
const STATUS = /(?<![\d.])5\.\d{1,3}\.\d{1,3}(?!\.?\d)/;

const UNKNOWN = new RegExp(
  [
    String.raw`no such (?:user|recipient|mailbox|address|account|person)`,
    String.raw`(?:unknown|invalid|non-?existent) (?:user|recipient|mailbox|address|account)`,
    String.raw`(?:user|recipient|mailbox|address|account)\b[^.;:]{0,40}\b(?:unknown|not found|unavailable|disabled|inactive|does(?:n['’]t| not) exist)`,
    String.raw`adresse? inconnue?|utilisateur inconnu|destinataire inconnu|n['’]existe pas`,
  ].join('|'),
  'i',
);

/** The sender, what was sent, or how much of it, is refused; so would be the mail to anyone else. */
const ABOUT_US = new RegExp(
  [
    String.raw`\b(?:spam|unsolicited|junk|virus|malware|spf|dkim|dmarc|rbl|dnsbl|spamhaus|reputation|blocked)\b`,
    String.raw`\b(?:block|black|deny) ?-?list`,
    String.raw`\bpolic(?:y|ies)\b|\bunauthenticated\b|\bbanned\b`,
    String.raw`\brelay(?:ing)?\b[^.;]{0,20}\b(?:denied|prohibited|not permitted)|\bunable to relay\b`,
    String.raw`\bsender\b[^.;]{0,20}\b(?:rejected|denied|refused|blocked)`,
    String.raw`\b(?:at a rate|rate limit|too (?:many|quickly|fast|large|big))`,
    String.raw`\bquota\b|\b(?:mailbox|inbox)\b[^.;]{0,20}\bfull\b|\bsize\b[^.;]{0,20}\bexceed`,
  ].join('|'),
  'i',
);

/**
 * Whether a mail server refuses an address for good, so that nothing more is to be sent there. Every other refusal
 * (policy, a wrong record of our domain, a full mailbox, a size) is about us or will pass: it must not empty a list of
 * readers. What is not understood counts as such. `words` is the answer as it came (`550 5.1.1 no such user`);
 * `status` is what a report says beside it, null when there is none.
 */
export function refusesAddress(words: string, status: string | null): boolean {
  // Addresses of mails and pages hold words that say nothing of the refusal.
  const said = words.slice(0, 2_000).replace(/(?<!\S)\S+@\S+|https?:\S+/g, ' ');
  const finer = STATUS.exec(said)?.[0] ?? status ?? null;
  const isUnknown = UNKNOWN.test(said);
  if (ABOUT_US.test(said) && !(isUnknown && OF_ADDRESS.test(finer ?? ''))) return false;
  if (finer !== null && !VAGUE.test(finer)) return OF_ADDRESS.test(finer);
  return isUnknown;
}
