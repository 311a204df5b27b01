import { familyNames } from '../app/names.ts';
import { jobFamilyIdOf, searchLine } from '../app/search/searchLine.ts';
import { offerShares, type Hit, type Offered } from '../app/search/searchShares.ts';
import type { Step } from '../domain/search/rank.ts';
import type { Share } from '../domain/share/share.ts';
import { answerLines } from './answerLines.ts';
import { fail, type Command, type Office } from './command.ts';
import { oneLine } from './oneLine.ts';
import { inSpace } from './space.ts';
import { optionOf } from './typed.ts';

const FOUND = 10;

/** What the library holds on some words; `--lines` answers many searches, one a line. */
export const search: Command = {
  name: 'search',
  takes: 'words',
  options: {
    space: { type: 'string' },
    'job-family': { type: 'string' },
    json: { type: 'boolean' },
    lines: { type: 'boolean' },
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
      const text = typed.words.join(' ');
      const asked = { workspaceId: space.id, typed: text, limit: FOUND, jobFamilyId };
      const offer = await offerShares(desk, asked);
      if (typed.options['json'] !== true) tell(offer, text, office);
      else for (const { share } of offer.hits) office.terminal.out(JSON.stringify(toJson(share, offer.step)));
      return 0;
    }),
};

function tell({ step, hits, meant }: Offered<Hit>, text: string, { terminal, words }: Office): void {
  if (step !== 'found') terminal.out(words.search.offered[step](text, hits.length));
  if (meant.length > 0) terminal.out(words.search.meant(meant));
  for (const { share } of hits) {
    terminal.out(`${share.externalId ?? share.id}  ${share.tool}`);
    terminal.out(`  ${oneLine(share.title)}`);
    if (share.limits !== null) terminal.out(`  ${words.cards.fieldNames.limits} ${oneLine(share.limits)}`);
  }
}

function toJson(share: Share, step: Step) {
  const { id, externalId, title, tool, useCase, timeSavedText, limits, link, prompt } = share;
  return { id, externalId, step, title, tool, useCase, timeSaved: timeSavedText, limits, link, prompt };
}
