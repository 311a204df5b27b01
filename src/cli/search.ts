import { familyNames } from '../app/names.ts';
import type { FilterName } from '../domain/search/filter.ts';
import { filterLists, readFilter } from '../app/search/filter.ts';
import { offerMemory, type Hit } from '../app/search/offerMemory.ts';
import { jobFamilyIdOf, outsideId, searchLine } from '../app/search/searchLine.ts';
import type { Offered } from '../app/search/searchShares.ts';
import type { Step } from '../domain/search/rank.ts';
import { answerLines } from './answerLines.ts';
import type { Words } from '../words/words.ts';
import { fail, type Command, type Office } from './command.ts';
import { oneLine } from './oneLine.ts';
import { inSpace } from './space.ts';
import { optionOf } from './typed.ts';

const FOUND = 10;

const FILTER_OPTIONS = {
  tool: { type: 'string' },
  job: { type: 'string' },
  kind: { type: 'string' },
  trial: { type: 'string' },
} as const satisfies Record<FilterName, { readonly type: 'string' }>;

/** What the library holds on some words; `--lines` answers many searches, one a line. */
export const search: Command = {
  name: 'search',
  takes: 'words',
  options: {
    space: { type: 'string' },
    'job-family': { type: 'string' },
    json: { type: 'boolean' },
    lines: { type: 'boolean' },
    ...FILTER_OPTIONS,
  },
  run: (typed, office) =>
    inSpace(typed, office, async (desk, space) => {
      const families = await desk.store.jobFamilies.list(space.id);
      if (typed.options['lines'] === true) {
        const answer = (line: string) => searchLine(desk, { workspaceId: space.id, families }, line);
        return answerLines(office, answer, '{"id", "text"}');
      }
      const named = optionOf(typed, 'job-family');
      const jobFamilyId = named === null ? null : jobFamilyIdOf(named, families);
      if (named !== null && jobFamilyId === null) {
        const names = await familyNames(desk.store, space.id, office.words.locale);
        return fail(office, office.words.commands.noJobFamily(named, [...names.values()]));
      }
      const lists = await filterLists(desk, { workspace: space, member: null, words: office.words });
      const { filter, unknown } = readFilter((name) => optionOf(typed, name), lists);
      if (unknown !== null) {
        const { list, typed: value } = unknown;
        const labels = list.choices.map(({ label }) => label);
        return fail(office, office.words.commands.noChoice({ name: list.name, typed: value }, labels));
      }
      const text = typed.words.join(' ');
      const asked = { workspaceId: space.id, typed: text, limit: FOUND, jobFamilyId, filter };
      const offer = await offerMemory(desk, asked);
      if (typed.options['json'] !== true) tell(offer, text, office);
      else for (const hit of offer.hits) office.terminal.out(JSON.stringify(toJson(hit, offer.step)));
      return 0;
    }),
};

function tell({ step, hits, meant }: Offered<Hit>, text: string, { terminal, words }: Office): void {
  if (step !== 'found') terminal.out(words.search.offered[step](text, hits));
  if (meant.length > 0) terminal.out(words.search.meant(meant));
  for (const hit of hits) for (const line of linesOf(hit, words)) terminal.out(line);
}

/** What it is, by its id, then what it says. */
function linesOf(hit: Hit, words: Words): readonly string[] {
  const titled = (kind: string, ...said: readonly string[]): readonly string[] => [
    `${outsideId(hit)}  ${kind}`,
    ...said.map((one) => `  ${oneLine(one)}`),
  ];
  switch (hit.subject) {
    case 'share': {
      const { tool, title, limits } = hit.share;
      return titled(tool, title, ...(limits === null ? [] : [`${words.cards.fieldNames.limits} ${limits}`]));
    }
    case 'question': {
      const { open, answered } = words.cards.question;
      return titled(hit.question.answeredAt === null ? open : answered, hit.question.text);
    }
    case 'tool':
      return titled(words.sheet.badge, hit.name);
    case 'comparison':
      return titled(words.comparison.badge, hit.comparison.task);
  }
}

function toJson(hit: Hit, step: Step): object {
  const { subject, id } = hit;
  switch (hit.subject) {
    case 'share': {
      const { externalId, title, tool, useCase, timeSavedText, limits, link, prompt } = hit.share;
      const told = { title, tool, useCase, timeSaved: timeSavedText, limits, link, prompt };
      return { subject, id, externalId, step, ...told };
    }
    case 'question': {
      const { text, answeredAt, answerShareId } = hit.question;
      return { subject, id, step, text, answeredAt, answerShareId };
    }
    case 'tool':
      return { subject, id, step, name: hit.name };
    case 'comparison':
      return { subject, id, step, task: hit.comparison.task };
  }
}
