/** A number that tells texts apart: FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). Not for secrets. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
