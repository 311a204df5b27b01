import { foldInPlace } from '../../text/fold.ts';
import { NO_VALUE } from './labels.ts';

const EMPTY = new RegExp(String.raw`^(?:n ?\/ ?a|na|n\.a\.?|todo|null|x+|${NO_VALUE})$`);

/** « - », « [Nom] », N/A, « à compléter », "TBD": the place of a value rather than a value. */
export function isPlaceholderValue(value: string): boolean {
  const folded = foldInPlace(value)
    .trim()
    .replace(/(?<![.!])[.!]+$/, '');
  if (!/[\p{L}\p{N}]/u.test(folded)) return true;
  const inner = /^[[({<](.{0,120})[\])}>]$/.exec(folded);
  if (inner)
    return (
      folded.startsWith('[') || folded.startsWith('<') || folded.startsWith('{') || EMPTY.test(inner[1] ?? '')
    );
  return EMPTY.test(folded);
}
