import { ownWordsForm } from '../../cards/search/ownWordsForm.ts';
import { cleanText } from '../../domain/share/check.ts';
import { checkOwnWords, LONGEST_OWN_WORDS } from '../../domain/search/ownWords.ts';
import { addressOf } from '../addresses.ts';
import { done, wrong } from '../desk.ts';
import type { Forms } from '../form/form.ts';

export const SEARCH_FORMS = {
  ownWords: {
    who: 'facilitator',
    /** What the space says means the same, as its facilitators fill it. */
    show: async (desk, viewer) => {
      const lines = await desk.store.ownWords.list(viewer.workspace.id);
      return done(ownWordsForm({ text: lines.join('\n'), problem: null }, viewer.words));
    },
    take: async (desk, viewer, { typed }) => {
      const text = cleanText(typed['text'] ?? '');
      const checked = checkOwnWords(text);
      if ('lines' in checked) {
        await desk.store.ownWords.save(viewer.workspace.id, checked.lines);
        return done(null);
      }
      const { problems } = viewer.words.search.own;
      const problem =
        checked.is === 'tooLong' ? problems.tooLong(LONGEST_OWN_WORDS) : problems.alone(checked.line);
      return wrong({ form: ownWordsForm({ text, problem }, viewer.words) });
    },
    after: addressOf.library,
  },
} satisfies Forms;
