import { fold } from '../../text/fold.ts';

const EMPTY =
  /^(?:n ?\/ ?a|na|n\.a\.?|nc|n\.c\.?|tbd|tbc|todo|null|vide|a completer|a venir|a definir|a renseigner|a preciser|a remplir|to be (?:completed|defined|confirmed|filled in)|to do|idem|x+|pas encore mesuree?|a mesurer|not measured yet|not yet measured|pas encore (?:chiffree?|evaluee?))$/;

/** « - », « [Nom] », N/A, « à compléter », "TBD": the place of a value rather than a value. */
export function isPlaceholderValue(value: string): boolean {
  const folded = fold(value)
    .trim()
    .replace(/[.!]+$/, '');
  if (!/[a-z0-9]/.test(folded)) return true;
  const inner = /^[[({<](.{0,120})[\])}>]$/.exec(folded);
  if (inner)
    return (
      folded.startsWith('[') || folded.startsWith('<') || folded.startsWith('{') || EMPTY.test(inner[1] ?? '')
    );
  return EMPTY.test(folded);
}
