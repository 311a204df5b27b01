/** What one mail of ours is: the letter of a week, or a sentence that asks for a click. */
export interface SentMail {
  readonly workspaceId: string;
  readonly deliveryId: string;
}

/**
 * The Message-ID of a delivery: the same one whenever it is sent, so that a mail which comes twice is seen to be one.
 * Ids hold letters, digits, dashes and underscores, which RFC 5322 § 3.6.4 lets stand before the @.
 */
export function messageIdOf({ workspaceId, deliveryId }: SentMail, domain: string): string {
  return `<${deliveryId}.${workspaceId}@${domain}>`;
}

/** Which of our mails the ids in a header (`In-Reply-To`, `References`) name, in their order. */
export function sentMailsIn(header: string, domain: string): readonly SentMail[] {
  return [...header.slice(0, 8_000).matchAll(/<([\w-]{1,120})\.([\w-]{1,80})@([^<>\s]{1,253})>/g)].flatMap(
    ([, deliveryId = '', workspaceId = '', of = '']) =>
      of.toLowerCase() === domain.toLowerCase() ? [{ workspaceId, deliveryId }] : [],
  );
}
