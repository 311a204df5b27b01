import type { HandedFile } from '../../chat/files.ts';
import { ask, conversationWith, type Talk } from './say.ts';
import { escaped } from './text.ts';

const UPLOAD_MS = 60_000;

/** Hands files in the conversation with one person (docs.slack.dev/messaging/working-with-files). */
export async function upload(
  talk: Talk,
  user: string,
  { files, text }: { readonly files: readonly HandedFile[]; readonly text: string },
): Promise<void> {
  const channel = await conversationWith(talk, user);
  const [first, ...others] = await Promise.all(files.map((file) => send(talk, file)));
  if (first === undefined) return;
  await ask(talk, 'files.completeUploadExternal', () =>
    talk.line.client.files.completeUploadExternal({
      files: [first, ...others],
      channel_id: channel,
      initial_comment: escaped(text),
    }),
  );
}

/** Sends one file where Slack says; nobody sees it yet. */
async function send(
  talk: Talk,
  { name, title, bytes }: HandedFile,
): Promise<{ readonly id: string; readonly title: string }> {
  const place = await ask(talk, 'files.getUploadURLExternal', () =>
    talk.line.client.files.getUploadURLExternal({ filename: name, length: bytes.byteLength }),
  );
  if (place.file_id === undefined || place.upload_url === undefined) throw new Error('no place for a file');
  const { ok, status } = await fetch(place.upload_url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: Uint8Array.from(bytes).buffer,
    signal: AbortSignal.timeout(UPLOAD_MS),
  });
  if (!ok) throw new Error(`a file that Slack did not take: ${status}`);
  return { id: place.file_id, title };
}
