/** What nodemailer says of a failure; each may be absent. */
interface SmtpError {
  readonly responseCode?: unknown;
  readonly command?: unknown;
  readonly response?: unknown;
}

/** The server could not be reached, or did not let us in: no mail of the round has anything to do with it. */
export function isUnreachable(error: unknown): boolean {
  const { command } = asSmtp(error);
  return command === 'CONN' || command === 'API' || String(command).startsWith('AUTH');
}

/**
 * The server says that there is no such address, or that it takes mail no more (RFC 3463 § 3.2 and 3.3): 5.1.1, 5.1.2,
 * 5.1.3, 5.1.6, 5.1.10, 5.2.1, or 550, 551 and 553 to the recipient with no finer word. Other refusals (5.7.1: relaying,
 * policy) are about us, and must not empty the list.
 */
export function refusesAddress(error: unknown): boolean {
  const { responseCode, command, response } = asSmtp(error);
  if (command !== 'RCPT TO' || typeof responseCode !== 'number') return false;
  const finer = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})/.exec(typeof response === 'string' ? response : '')?.[1];
  if (finer !== undefined) return /^5\.(?:1\.(?:1|2|3|6|10)|2\.1)$/.test(finer);
  return [550, 551, 553].includes(responseCode);
}

function asSmtp(error: unknown): SmtpError {
  return error instanceof Error ? (error as SmtpError) : {};
}
