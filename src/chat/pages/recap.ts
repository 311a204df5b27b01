import { addressOf } from '../../app/addresses.ts';
import { viewRecap, weekNow, type RecapView } from '../../app/recap/viewRecap.ts';
import { tellRefusal } from '../../app/tellRefusal.ts';
import type { Words } from '../../words/words.ts';
import { openButton, shareButtons, type OwnButton } from '../notices.ts';
import { reading, sentence } from '../reply.ts';
import { section, type Row } from '../section.ts';
import type { Visit } from '../visit.ts';
import type { Window } from './window.ts';

/** The recap of a week, each of its uses to be opened, tried and copied. */
export const recapWindow: Window = async (visit, { id }) => {
  const { desk, viewer } = visit;
  const week = id === '' ? weekNow(desk, viewer.workspace) : id;
  const found = await viewRecap(desk, viewer, week);
  if (!found.ok) return sentence(tellRefusal(found.refusal, viewer.words, week));
  const recap = found.value;
  const { note, silentWeek, question, ask, welcome } = recap.besides;
  const told = [stateOf(recap, viewer.words), note, recap.lines.length === 0 ? null : silentWeek];
  const { words } = viewer;
  const asked = question === null ? null : `${words.recap.question} ${question.text}`;
  return reading(recap.title, [
    section(recap.title, { sentences: told.filter((one) => one !== null), rows: rowsOf(recap, visit) }),
    section('', {
      sentences: [asked, ask, welcome].filter((one) => one !== null),
      buttons: [
        ...(question === null ? [] : [openButton(words.cards.question.answer, question.address)]),
        ...turns(recap, visit),
      ],
    }),
  ]);
};

function stateOf({ lines, published, coming }: RecapView, { recap }: Words): string {
  if (lines.length === 0) return recap.empty;
  return published ? recap.published : recap.notPublished(coming.goes);
}

function rowsOf({ lines }: RecapView, { viewer }: Visit): readonly Row[] {
  return lines.map(({ share, family, time, why }) => ({
    title: share.title,
    line: [share.tool, family, time, viewer.words.recap.because(why)]
      .filter((part) => part !== null && part !== '')
      .join(' · '),
    buttons: shareButtons(share, viewer),
  }));
}

function turns({ older, newer }: RecapView, { viewer: { workspace, words } }: Visit): readonly OwnButton[] {
  const turn = (label: string, week: string | null): readonly OwnButton[] =>
    week === null ? [] : [openButton(label, addressOf.recap(workspace.id, week))];
  return [...turn(words.recap.older, older), ...turn(words.recap.newer, newer)];
}
