import { createReadStream } from 'node:fs';

/**
 * The lines of a text in UTF-8, one at a time, ended by LF or CRLF, without its byte order mark. Nothing else ends a
 * line: U+2028, which `node:readline` takes for an end, may stand in a JSON text. Throws at bytes that are no UTF-8
 * when `strict`, else replaces them.
 */
export async function* linesIn(bytes: AsyncIterable<Uint8Array>, strict = false): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: strict });
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest.replace(/\r$/, '');
}

/** The lines of a file; throws when it is not in UTF-8. */
export function linesOf(file: string): AsyncGenerator<string> {
  return linesIn(createReadStream(file), true);
}

/** Whether an error says that bytes are no UTF-8. */
export function isNotUtf8(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}
