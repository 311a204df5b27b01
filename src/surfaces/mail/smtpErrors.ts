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

/** What the server said of the recipient, whom it refuses for good (5xx); null for any other failure. */
export function recipientRefusal(error: unknown): string | null {
  const { responseCode, command, response } = asSmtp(error);
  if (command !== 'RCPT TO' || typeof responseCode !== 'number' || responseCode < 500) return null;
  return typeof response === 'string' ? response : '';
}

function asSmtp(error: unknown): SmtpError {
  return error instanceof Error ? (error as SmtpError) : {};
}
