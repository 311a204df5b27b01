import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pass, Seal } from '../app/ports/program.ts';

const KEY_FILE = 'link.key';

/**
 * The key that signs links: the one given, else that of the data folder, made at the first start. Throws the
 * system's error when the folder cannot be written in.
 */
export function linkKey(given: string | null, dataDir: string): string {
  if (given !== null) return given;
  const file = join(dataDir, KEY_FILE);
  mkdirSync(dataDir, { recursive: true });
  try {
    // Two programs that start together keep the key of the one that came first.
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

/** Signs by HMAC-SHA256 (RFC 2104): what is signed may be read by anyone, and made by nobody else. */
export function sealWith(key: string): Seal {
  const signatureOf = (body: string): Buffer => createHmac('sha256', key).update(body).digest();
  return {
    sign: ({ workspaceId, memberId, path, expiresAt }) => {
      const body = Buffer.from(JSON.stringify([workspaceId, memberId, path, expiresAt])).toString(
        'base64url',
      );
      return `${body}.${signatureOf(body).toString('base64url')}`;
    },
    read: (signed) => {
      const [body = '', signature = ''] = signed.split('.');
      const [given, right] = [Buffer.from(signature, 'base64url'), signatureOf(body)];
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
      return passIn(body);
    },
  };
}

function passIn(body: string): Pass | null {
  const parts: unknown = JSON.parse(Buffer.from(body, 'base64url').toString());
  if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return null;
  const [workspaceId, memberId, path, expiresAt] = parts;
  if (workspaceId === undefined || memberId === undefined || path === undefined || expiresAt === undefined)
    return null;
  return { workspaceId, memberId, path, expiresAt };
}
