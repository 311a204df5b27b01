import { findTools, toolFromName } from '../tool/tools.ts';
import { isUnnamed } from '../tool/unnamed.ts';
import { fold } from '../text/fold.ts';
import { readTimeSaved } from '../duration/readTimeSaved.ts';
import type { ReadingHabits } from './reading.ts';
import { FIELD_NAMES, textOf, textsOf, type Fields, type Texts } from './fields.ts';
import type { Share, ShareKind } from './share.ts';
import { proposeTitle, titleOf } from './title.ts';

/** The part of a share that its fields say. */
export type ShareContent = Texts & Pick<Share, 'toolIds' | 'timeSaved'>;

/**
 * Turns checked fields into a share's content: the tools named, the time saved as an interval. In a failure an amount of
 * time that nothing says was saved is time lost.
 */
export function composeShare(
  fields: Fields,
  habits: ReadingHabits,
  kind: ShareKind = 'success',
): ShareContent {
  const { tool = '', timeSaved } = fields;
  return {
    ...textsOf({ ...fields, title: titleOf(fields) }),
    toolIds: toolIdsOf(tool, habits),
    timeSaved:
      timeSaved === undefined
        ? null
        : readTimeSaved(timeSaved, { loss: kind === 'failure', minus: 'unsure' }),
  };
}

/** What an edit gives: a title that was proposed goes, so that one is proposed for the use case of today. */
export function editedFields({ useCase }: Share, { title, ...fields }: Fields): Fields {
  return title === undefined || title === proposeTitle(useCase) ? fields : { ...fields, title };
}

/**
 * The content of a share that was edited. While the words of its time saved stay as they were, so does the time: it may
 * have been read with what stood around them in a message, or with its label.
 */
export function composeEdit(
  before: Share,
  { fields, kind }: { readonly fields: Fields; readonly kind: ShareKind },
  habits: ReadingHabits,
): ShareContent {
  const content = composeShare(editedFields(before, fields), habits, kind);
  const isKept = kind === before.kind && sameWords(before.timeSavedText, content.timeSavedText);
  return isKept ? { ...content, timeSaved: before.timeSaved } : content;
}

/** A form of one line puts marks where there were lines. */
function sameWords(one: string | null, other: string | null): boolean {
  const [bare, otherBare] = [one, other].map((text) => (text ?? '').replace(/[\s;]+/g, ' ').trim());
  return bare === otherBare;
}

/** Back to fields, to fill the form again. */
export function fieldsOf(share: Share): Fields {
  const told = FIELD_NAMES.map((field) => [field, textOf(share, field)] as const);
  return Object.fromEntries(told.filter(([, text]) => text !== null && text !== ''));
}

/** Canonical ids; a name that the table does not know becomes the space's own tool, never its nearest neighbour; « l'IA » is no name. */
function toolIdsOf(tool: string, habits: ReadingHabits): readonly string[] {
  const known = findTools(tool, habits);
  const own = toolFromName(tool);
  return known.length > 0 || own === '' || isUnnamed(fold(tool)) ? known : [own];
}
