import { viewRecap, weekNow } from '../app/recap/viewRecap.ts';
import { fail, type Command } from './command.ts';
import { oneLine } from './oneLine.ts';
import { inSpace } from './space.ts';
import { optionOf } from './typed.ts';

/** A week's recap: the published one, else the one that would be. */
export const recap: Command = {
  name: 'recap',
  takes: 'nothing',
  options: { week: { type: 'string' }, space: { type: 'string' }, json: { type: 'boolean' } },
  run: (typed, office) =>
    inSpace(typed, office, async (desk, space) => {
      const { terminal, words } = office;
      const week = optionOf(typed, 'week') ?? weekNow(desk, space);
      const found = await viewRecap(desk, { workspace: space, member: null, words }, week);
      if (!found.ok) return fail(office, words.problems.noSuchWeek(week));
      const { title, lines, sentences, published } = found.value;
      if (typed.options['json'] === true) {
        const told = lines.map(({ share, why, family, older }) => ({
          id: share.id,
          externalId: share.externalId,
          title: share.title,
          tool: share.tool,
          useCase: share.useCase,
          jobFamily: family,
          timeSaved: share.timeSavedText,
          limits: share.limits,
          why,
          older,
        }));
        terminal.out(JSON.stringify({ week, title, published, useCases: told, besides: sentences }));
        return 0;
      }
      terminal.out(title);
      if (lines.length === 0) terminal.out(words.recap.empty);
      else terminal.out(published ? words.recap.published : words.commands.recap.notPublished);
      for (const [at, { share, why, family, time }] of lines.entries()) {
        terminal.out(`\n${at + 1}. ${oneLine(share.title)}`);
        terminal.out(`   ${[share.tool, family, time].filter((one) => one !== null).join(' · ')}`);
        if (share.limits !== null)
          terminal.out(`   ${words.cards.fieldNames.limits} ${oneLine(share.limits)}`);
        terminal.out(`   ${words.recap.because(why)}`);
      }
      if (lines.length > 0) for (const sentence of sentences) terminal.out(`\n${oneLine(sentence)}`);
      return 0;
    }),
};
