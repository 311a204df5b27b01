import { searchShares } from '../app/searchShares.ts';
import type { Command } from './command.ts';
import { atDesk } from './files.ts';
import { oneLine } from './oneLine.ts';
import { spaceTyped } from './space.ts';

const FOUND = 10;

/** What the library holds on some words. */
export const search: Command = {
  name: 'search',
  takes: 'words',
  options: { space: { type: 'string' }, json: { type: 'boolean' } },
  run: (typed, office) =>
    atDesk(office, async (desk) => {
      const { terminal, words } = office;
      const space = await spaceTyped(typed, desk, office);
      if (space === null) return 1;
      const text = typed.words.join(' ');
      const found = await searchShares(desk, space.id, text, FOUND);
      if (typed.options['json'] === true) {
        for (const { id, externalId, tool, useCase, timeSavedText, limits, link, prompt } of found)
          terminal.out(
            JSON.stringify({ id, externalId, tool, useCase, timeSaved: timeSavedText, limits, link, prompt }),
          );
        return 0;
      }
      if (found.length === 0) terminal.out(words.channel.search.none(text));
      for (const share of found) {
        terminal.out(`${share.externalId ?? share.id}  ${share.tool}`);
        terminal.out(`  ${oneLine(share.useCase)}`);
        if (share.limits !== null)
          terminal.out(`  ${words.cards.fieldNames.limits} ${oneLine(share.limits)}`);
      }
      return 0;
    }),
};
