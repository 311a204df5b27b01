const ONE_BYTE = new TextDecoder('windows-1252');
/** The byte of each sign of windows-1252, which programs decode with when the charset told is none, or wrong. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [ONE_BYTE.decode(Uint8Array.of(byte)), byte]),
);
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The words of a mail in UTF-8 that was said to be in another charset (« responsabilitÃ© »). A text that was rightly
 * decoded comes back as it is: its accents are no sequences of UTF-8.
 */
export function asUtf8(decoded: string): string {
  const bytes = new Uint8Array(decoded.length);
  for (let at = 0; at < decoded.length; at++) {
    const byte = BYTES.get(decoded.charAt(at));
    if (byte === undefined) return decoded;
    bytes[at] = byte;
  }
  try {
    return UTF_8.decode(bytes);
  } catch {
    return decoded;
  }
}
