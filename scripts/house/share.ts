import type { List } from './lists.ts';
import { membersOf } from './registers.ts';
import { type Source, walk } from './source.ts';

/** The text fields of a share that need nothing of their own: what is said of one is true of the next that is added. */
export const PLAIN_FIELDS = ['limits', 'link', 'prompt', 'beforeAfter', 'cost'] as const;

/**
 * The places that a field of a share, such as `cost`, was written down in: a list that names it beside two others of the
 * fields at least. What reads that field alone (the costs of a comparison) is a use, and the shares of the example
 * company are content: a new field touches neither.
 */
export function placesOfField(
  sources: readonly Source[],
  lists: readonly List[],
  field: string,
): readonly List[] {
  const fields = new Set(membersOf(sources, ['FIELDS', 'Field']));
  return lists.filter(({ file, is, items }) => {
    const named = new Set(items.flatMap(({ names }) => names).filter((name) => fields.has(name)));
    return named.has(field) && named.size >= 3 && is !== 'statements' && !file.startsWith('src/example/');
  });
}

/** The places in the files that declare what a share is: where whoever adds a field begins. */
export function firstPlaces(sources: readonly Source[], places: readonly List[]): readonly List[] {
  const begun = sources.filter(({ file, program }) => {
    let declares = false;
    walk(program, (node) => {
      const id =
        node.type === 'TSInterfaceDeclaration' || node.type === 'TSTypeAliasDeclaration'
          ? node.id.name
          : node.type === 'VariableDeclarator' && node.id.type === 'Identifier'
            ? node.id.name
            : '';
      declares ||= ['Share', 'Field', 'FIELDS'].includes(id);
    });
    return declares && file.startsWith('src/domain/');
  });
  const files = new Set(begun.map(({ file }) => file));
  return places.filter(({ file }) => files.has(file));
}

export const isMigration = ({ file }: Pick<List, 'file'>): boolean => file.includes('/migrations/');
