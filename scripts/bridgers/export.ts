import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Random } from '../../src/domain/bridger/random.ts';

const PEOPLE = 5_000;
const CHANNELS = 60;
const DAYS = 90;
const LAST_DAY = Temporal.PlainDate.from('2026-11-20');

const WORDS =
  'bonjour merci projet dossier réunion client contrat facture tableau outil essai prompt modèle équipe question réponse lundi mardi document lien version avis retour idée planning relire résumé données'.split(
    ' ',
  );

/** Writes an export of about so many megabytes of JSON, all of it within 90 days; gives how many there are. */
export async function writeExport(file: string, megabytes: number, random: Random): Promise<number> {
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(file));
  let bytes = 0;
  const add = (path: string, list: readonly unknown[]): void => {
    const text = Buffer.from(JSON.stringify(list));
    bytes += text.length;
    zip.addBuffer(text, path, { compressionLevel: 1 });
  };
  add(
    'users.json',
    Array.from({ length: PEOPLE }, (_, at) => ({ id: idOf(at), real_name: `Personne ${at}` })),
  );
  add(
    'channels.json',
    Array.from({ length: CHANNELS }, (_, at) => ({ id: `C${at}`, name: `canal-${at}` })),
  );
  const each = (megabytes * 1_048_576) / (CHANNELS * DAYS);
  for (let day = 0; day < DAYS; day++)
    for (let channel = 0; channel < CHANNELS; channel++) {
      const messages: unknown[] = [];
      for (let size = 0; size < each; size += 1_000) messages.push(messageOf(random));
      add(`canal-${channel}/${LAST_DAY.subtract({ days: day }).toString()}.json`, messages);
      // What is written leaves the memory before more comes.
      await new Promise((resolve) => setImmediate(resolve));
    }
  zip.end();
  await written;
  return bytes / 1_048_576;
}

const idOf = (at: number): string => `U${String(at).padStart(8, '0')}`;

/** A message as exports hold them: its words twice, once in blocks, and who reacted. */
function messageOf(random: Random): unknown {
  const someone = (): string => idOf(Math.floor(PEOPLE * random() ** 2));
  const words = Array.from({ length: 30 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  const text = random() < 0.3 ? `<@${someone()}> ${words}` : words;
  const user = someone();
  return {
    client_msg_id: `${random()}-${random()}`,
    type: 'message',
    text,
    user,
    ts: String(1_790_000_000 + random() * 1e6),
    team: 'T00000001',
    user_team: 'T00000001',
    user_profile: { avatar_hash: 'x', real_name: user, name: user, is_restricted: false },
    blocks: [
      {
        type: 'rich_text',
        block_id: 'b',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
      },
    ],
    ...(random() < 0.4 ? { thread_ts: '1', parent_user_id: someone() } : {}),
    ...(random() < 0.3 ? { reactions: [{ name: '+1', users: [someone(), someone()], count: 2 }] } : {}),
  };
}
