import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A zip of these files: path within → text. */
export async function zipped(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), path);
  zip.end();
  return buffer(zip.outputStream);
}

/** A zip of a folder on the disk. */
export async function zipFolder(folder: string, file: string): Promise<void> {
  const zip = new ZipFile();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      zip.addBuffer(readFileSync(path), path.slice(folder.length + 1).replaceAll('\\', '/'));
    }
  zip.end();
  writeFileSync(file, await buffer(zip.outputStream));
}

/** The same bytes with one name in place of another of the same length, wherever it stands. */
export function renamed(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
}

const user = (id: string, over: object = {}): object => ({ id, real_name: `Nom ${id}`, ...over });

/** A small export: `U1` to `U4` work here, `UBOT` is a robot, `UOLD` left. */
export const SMALL: Readonly<Record<string, string>> = {
  'users.json': JSON.stringify([
    ...['U1', 'U2', 'U3', 'U4'].map((id) => user(id)),
    user('UBOT', { is_bot: true }),
    user('UOLD', { deleted: true }),
  ]),
  'channels.json': JSON.stringify([{ id: 'C1', name: 'general' }]),
  'general/2026-11-20.json': JSON.stringify([
    { user: 'U1', text: 'secret-mot bonjour <@U2|bea>', ts: '1', reactions: [{ name: '+1', users: ['U3'] }] },
    { user: 'U4', text: 'secret-mot réponse', ts: '2', thread_ts: '1', parent_user_id: 'U1' },
    { user: 'UBOT', bot_id: 'B1', text: '<@U4>' },
    { user: 'U2', subtype: 'channel_join', text: '<@U4> est là' },
    { user: 'U3', text: '<@UNKNOWN> <@UOLD> <@UBOT> <@U3>' },
    { text: null },
    'rien',
  ]),
};
