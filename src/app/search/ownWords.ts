import type { Form } from '../../cards/form.ts';
import { ownWordsForm } from '../../cards/search/ownWordsForm.ts';
import { cleanText } from '../../domain/share/check.ts';
import { checkOwnWords, LONGEST_OWN_WORDS } from '../../domain/search/ownWords.ts';
import { addressOf } from '../addresses.ts';
import { done, type Desk, type Result } from '../desk.ts';
import type { Viewer } from '../viewer.ts';
import type { Forms, FormSent, Taken } from '../form/form.ts';

export const SEARCH_FORMS = {
  ownWords: { who: 'facilitator', show: showOwnWords, take: takeOwnWords, after: addressOf.library },
} satisfies Forms;

/** What the space says means the same, as its facilitators fill it. */
async function showOwnWords(desk: Desk, viewer: Viewer): Promise<Result<Form>> {
  const lines = await desk.store.ownWords.list(viewer.workspace.id);
  return done(ownWordsForm({ text: lines.join('\n'), problem: null }, viewer.words));
}

async function takeOwnWords(desk: Desk, viewer: Viewer, { typed }: FormSent): Promise<Taken> {
  const text = cleanText(typed['text'] ?? '');
  const checked = checkOwnWords(text);
  if ('lines' in checked) {
    await desk.store.ownWords.save(viewer.workspace.id, checked.lines);
    return { ok: true };
  }
  const { problems } = viewer.words.search.own;
  const problem =
    checked.is === 'tooLong' ? problems.tooLong(LONGEST_OWN_WORDS) : problems.alone(checked.line);
  return { ok: false, form: ownWordsForm({ text, problem }, viewer.words) };
}
