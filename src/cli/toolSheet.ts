import { toolNamed } from '../app/tool/noteTool.ts';
import { viewSheet, type SheetView } from '../app/tool/viewSheet.ts';
import type { Workspace } from '../domain/workspace/workspace.ts';
import type { Words } from '../words/words.ts';
import type { OpenDesk } from '../app/desk.ts';
import { fail, type Command } from './command.ts';
import { oneLine } from './oneLine.ts';
import { inSpace } from './space.ts';

/** The living sheet of a tool, by its name or its id. */
export const toolSheet: Command = {
  name: 'sheet',
  takes: 'words',
  options: { space: { type: 'string' }, json: { type: 'boolean' } },
  run: (typed, office) =>
    inSpace(typed, office, async (desk, space) => {
      const { terminal, words } = office;
      const name = typed.words.join(' ');
      const sheet = await sheetNamed(desk, { workspace: space, words }, name);
      if (sheet === null) return fail(office, words.commands.sheet.none(name));
      if (typed.options['json'] === true) terminal.out(JSON.stringify(sheet));
      else for (const line of linesOf(sheet, space, words)) terminal.out(line);
      return 0;
    }),
};

/** Follows a tool to the one it was merged into. */
async function sheetNamed(
  desk: OpenDesk,
  { workspace, words }: { readonly workspace: Workspace; readonly words: Words },
  name: string,
): Promise<SheetView | null> {
  const toolId = await toolNamed(desk.store, workspace.id, name);
  if (toolId === null) return null;
  const viewer = { workspace, member: null, words };
  const found = await viewSheet(desk, viewer, { toolId });
  const there = found.is === 'moved' ? await viewSheet(desk, viewer, { toolId: found.toolId }) : found;
  return there.is === 'sheet' ? there.sheet : null;
}

function* linesOf(sheet: SheetView, { timeZone }: Workspace, words: Words): Generator<string> {
  const texts = words.sheet;
  const date = (instant: string): string => words.time.date(instant, timeZone);
  yield texts.title(sheet.name);
  if (sheet.lastConfirmedAt !== null) yield texts.state(sheet.useCases, date(sheet.lastConfirmedAt));
  if (sheet.useCases === 0) yield texts.none;
  for (const { label, value } of sheet.guardrails) yield `${label}${words.channel.colon} ${oneLine(value)}`;
  for (const { family, useCases, more } of sheet.groups) {
    yield `\n${family ?? texts.otherFamilies}`;
    for (const { title, freshness } of useCases) {
      yield `  ${oneLine(title)}`;
      yield `    ${texts.freshness(freshness.is, date(freshness.lastConfirmedAt))}`;
    }
    if (more > 0) yield `  ${texts.andMore(more)}`;
  }
  const { limits, costs, comparisons } = sheet;
  yield* listOf(texts.limits, limits, (one) => one.limits);
  yield* listOf(texts.costs, costs, (one) => one.text);
  yield* listOf(texts.comparisons, comparisons, (one) => one.task);
}

function* listOf<T>(title: string, items: readonly T[], tell: (item: T) => string): Generator<string> {
  if (items.length > 0) yield `\n${title}`;
  for (const item of items) yield `  ${oneLine(tell(item))}`;
}
