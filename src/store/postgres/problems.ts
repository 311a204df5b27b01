import { StoreError, type StoreProblem } from '../errors.ts';

/** SQLSTATE by its beginning (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const BY_STATE: readonly (readonly [start: string, problem: StoreProblem])[] = [
  ['08', 'database-unreachable'],
  ['57P0', 'database-unreachable'],
  ['53300', 'database-unreachable'],
  ['28', 'database-forbidden'],
  ['42501', 'database-forbidden'],
  ['3D000', 'database-missing'],
  ['25006', 'database-readonly'],
  ['53100', 'database-full'],
];

/** What the system or the network says of a server that cannot be spoken to. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EPIPE',
  'ENOENT',
]);

/** Certificates, by Node's names for what OpenSSL finds wrong with them (https://nodejs.org/api/tls.html). */
const UNTRUSTED =
  /^(ERR_(TLS|SSL)_|CERT_|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER))/;

/** Encryption was asked for: of a server that has none, or with a file of certificates that is not there. */
function cannotEncrypt(error: Error): boolean {
  return (
    error.message === 'The server does not support SSL connections' ||
    ('syscall' in error && error.syscall === 'open')
  );
}

/** The client's own errors have no code: these are of a connection that is no more, or could not be made in time. */
const LOST =
  /^(Connection terminated|timeout expired|timeout exceeded|Client has encountered|Client was closed)/;

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function problemOf(error: unknown): StoreProblem | null {
  if (!(error instanceof Error)) return null;
  const code = codeOf(error);
  if (UNTRUSTED.test(code) || cannotEncrypt(error)) return 'database-untrusted';
  if (UNREACHABLE.has(code) || (code === '' && LOST.test(error.message))) return 'database-unreachable';
  return BY_STATE.find(([start]) => code.startsWith(start))?.[1] ?? null;
}

/** The error as a `StoreError` when whoever runs the product can solve it; as it is otherwise. */
export function told(error: unknown, place: string): unknown {
  const problem = problemOf(error);
  return problem === null ? error : new StoreError(problem, place, error);
}

/** Two transactions that waited for each other, or could not be put one after the other: one is undone, to be run again. */
export function mayRepeat(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error));
}
