import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/*
 * Tokens at rest: AES-256-GCM (NIST SP 800-38D), a nonce of 96 random bits each, bound to the space they are of, so
 * that a row copied into another space opens nothing there. The first key seals; the others still open what they
 * sealed, which is how a key is changed.
 */

const VERSION = 'v1';

/** A key of 32 bytes out of any text of the environment. */
export function keyOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Names a key without telling it. */
function nameOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}

export function sealToken(keys: readonly Buffer[], token: string, workspaceId: string): string {
  const [key] = keys;
  if (key === undefined) throw new Error('no key to seal with');
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(workspaceId));
  const sealed = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
  const parts = [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'));
  return [VERSION, nameOf(key), ...parts].join('.');
}

/** Null when no key of these sealed it, or when it was changed since. */
export function openToken(keys: readonly Buffer[], sealed: string, workspaceId: string): string | null {
  const [version, name, ...parts] = sealed.split('.');
  const [nonce, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'));
  const key = keys.find((one) => nameOf(one) === name);
  if (version !== VERSION || key === undefined || nonce === undefined || tag?.length !== 16) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
    decipher.setAAD(Buffer.from(workspaceId)).setAuthTag(tag);
    return Buffer.concat([decipher.update(body ?? Buffer.alloc(0)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** Whether it was sealed by a key that is being left, and should be sealed again. */
export function isOfOldKey(keys: readonly Buffer[], sealed: string): boolean {
  return keys[0] !== undefined && sealed.split('.')[1] !== nameOf(keys[0]);
}
