import type { ComparedShare, Comparison, Finding } from '../../domain/comparison/comparison.ts';
import { TOOL_NOTES, VERDICTS, type Confirmation, type ToolNote } from '../../domain/tool/upkeep.ts';
import { VARIATION_STATES, type Variation } from '../../domain/variation/variation.ts';
import { folded, table } from '../table.ts';
import { day, id, instant, isObject, oneOf, orNull, text } from '../values.ts';

const LIFE_OF_SPACE = 'as long as the space';

type ToolNoteColumns = Omit<ToolNote, 'is'> & { readonly kind: ToolNote['is'] };

/** What keeps the library alive. */
export const libraryTables = {
  variations: table<Variation>('variations', {
    line: 'variation',
    rule: {
      purpose: 'which prompt was made from which',
      seenBy: 'everyone',
      kept: LIFE_OF_SPACE,
      erasing: 'followsItsThing',
    },
    key: ['shareId'],
    columns: ({ fact }) => ({
      workspaceId: fact(id),
      shareId: fact(id),
      parentId: fact(id),
      rootId: fact(id),
      state: fact(oneOf(...VARIATION_STATES)),
      at: fact(instant),
    }),
  }),
  comparisons: table<Comparison>('comparisons', {
    line: 'comparison',
    rule: { purpose: 'a comparison of tools', seenBy: 'everyone', kept: LIFE_OF_SPACE, erasing: 'detached' },
    key: ['id'],
    order: ['at', 'id'],
    newestFirst: true,
    columns: ({ fact, person, words }) => ({
      workspaceId: fact(id),
      id: fact(id),
      authorId: person(orNull(text)),
      task: words(text),
      at: fact(instant),
    }),
  }),
  comparison_shares: table<ComparedShare>('comparison_shares', {
    line: 'comparedShare',
    rule: {
      purpose: 'a comparison of tools',
      seenBy: 'everyone',
      kept: LIFE_OF_SPACE,
      erasing: 'followsItsThing',
    },
    key: ['comparisonId', 'shareId'],
    columns: ({ fact }) => ({
      workspaceId: fact(id),
      comparisonId: fact(id),
      shareId: fact(id),
      at: fact(instant),
    }),
  }),
  findings: table<Finding>('findings', {
    line: 'finding',
    rule: {
      purpose: 'what was found of a tool',
      seenBy: 'everyone',
      kept: LIFE_OF_SPACE,
      erasing: 'emptied',
    },
    key: ['id'],
    order: ['comparisonId', 'id'],
    columns: ({ fact, person, words }) => ({
      workspaceId: fact(id),
      id: fact(id),
      comparisonId: fact(id),
      authorId: person(orNull(text)),
      tool: words(text),
      toolId: fact(id),
      works: words(orNull(text)),
      fails: words(orNull(text)),
      cost: words(orNull(text)),
      at: fact(instant),
    }),
  }),
  confirmations: table<Confirmation>('confirmations', {
    line: 'confirmation',
    rule: {
      purpose: 'whether a use case is still true',
      seenBy: 'everyone, without a name',
      kept: LIFE_OF_SPACE,
      erasing: 'detached',
    },
    key: ['id'],
    columns: ({ fact, person }) => ({
      workspaceId: fact(id),
      id: fact(id),
      shareId: fact(id),
      memberId: person(orNull(text)),
      verdict: fact(oneOf(...VERDICTS)),
      at: fact(instant),
    }),
  }),
  tool_notes: folded<ToolNote, ToolNoteColumns>(
    'tool_notes',
    {
      is: (said): said is ToolNote => isObject(said),
      flat: ({ is, ...note }) => ({ ...note, kind: is }),
      whole: ({ kind, ...note }) => ({ ...note, is: kind }),
      said: ({ workspaceId, id, toolId, authorId, is, ...note }) => ({
        workspaceId,
        id,
        toolId,
        authorId,
        is,
        ...note,
      }),
    },
    {
      line: 'toolNote',
      rule: {
        purpose: 'what happened to a tool',
        seenBy: 'everyone',
        kept: LIFE_OF_SPACE,
        erasing: 'detached',
      },
      key: ['id'],
      order: ['at', 'id'],
      columns: ({ fact, person, words }) => ({
        workspaceId: fact(id),
        id: fact(id),
        toolId: fact(id),
        authorId: person(orNull(text)),
        kind: fact(oneOf(...TOOL_NOTES)),
        day: fact(day),
        intoId: fact(orNull(id)),
        text: words(text),
        at: fact(instant),
      }),
    },
  ),
};
