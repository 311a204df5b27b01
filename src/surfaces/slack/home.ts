import type { Actor } from '../../app/actor.ts';
import type { types } from '@slack/bolt';
import { addressOf } from '../../app/addresses.ts';
import type { Listed } from '../../app/command/answerCommand.ts';
import type { Viewer } from '../../app/viewer.ts';
import { familyChoices } from '../../app/workspace/familyChoices.ts';
import { viewOwnTrials } from '../../app/trial/viewOwnTrials.ts';
import { viewLibrary, viewOwnShares } from '../../app/share/viewShare.ts';
import type { Desk } from '../../app/desk.ts';
import type { Words } from '../../words/words.ts';
import { renderList } from './answers.ts';
import { renderButtons } from './card.ts';
import { LIMITS } from './limits.ts';
import { said, softly, title } from './rich.ts';
import { plain, shorten } from './text.ts';

const MOST = 6;
/** The latest shares among which those of the chosen jobs are looked for. */
const LOOKED_AT = 60;

/** One's own corner of Slack: what one published, where to begin, one's data, and what who facilitates looks after. */
export async function drawHome(
  desk: Desk,
  viewer: Actor,
  families: readonly string[] = [],
): Promise<types.HomeView> {
  const { words, member: me } = viewer;
  const blocks = [
    title(words.slack.home.hello(me.name), LIMITS.header),
    said(words.slack.home.text),
    ...actions(words),
    ...(await drawOwn(desk, viewer)),
    ...(await drawTrials(desk, viewer)),
    ...(await drawEntries(desk, viewer, families)),
    ...drawData(words),
    ...(me.role === 'facilitator' ? drawFacilitator(viewer) : []),
  ];
  return { type: 'home', blocks: blocks.slice(0, LIMITS.blocksInView) };
}

function actions(words: Words): readonly types.KnownBlock[] {
  const { share, ask } = words.slack.help;
  return renderButtons([
    { label: share, tone: 'primary', press: { is: 'form', name: 'share', id: '' } },
    { label: ask, tone: 'plain', press: { is: 'form', name: 'question', id: '' } },
  ]);
}

async function drawOwn(desk: Desk, viewer: Viewer): Promise<readonly types.KnownBlock[]> {
  const { words } = viewer;
  const own = (await viewOwnShares(desk, viewer)).slice(0, MOST);
  const edit = ({ id }: Listed) =>
    [
      { label: words.cards.actions.edit, tone: 'plain', press: { is: 'form', name: 'share', id } },
      {
        label: words.cards.actions.remove,
        tone: 'danger',
        press: { is: 'command', name: 'deleteShare', id },
      },
    ] as const;
  const list =
    own.length === 0
      ? [said(words.slack.home.none)]
      : renderList(
          own.map(({ share, card }) => ({ id: share.id, card })),
          words,
          edit,
        );
  return [{ type: 'divider' }, title(words.slack.me.title, LIMITS.header), ...list];
}

async function drawTrials(desk: Desk, viewer: Viewer): Promise<readonly types.KnownBlock[]> {
  const { words } = viewer;
  const tried = await viewOwnTrials(desk.store, viewer, MOST);
  if (tried.length === 0) return [];
  const lines = tried.flatMap(({ trial, share }) => [
    said(shorten(share.useCase, LIMITS.header), { bold: true }),
    ...softly([[words.cards.outcomeNames[trial.outcome], trial.line].filter(Boolean).join(' · ')]),
    ...renderButtons([
      { label: words.cards.actions.edit, tone: 'plain', press: { is: 'form', name: 'trial', id: share.id } },
    ]),
  ]);
  return [{ type: 'divider' }, title(words.slack.me.trials, LIMITS.header), ...lines];
}

/** Where to begin: what was shared last for one's own job, or for the jobs one chooses. */
async function drawEntries(
  desk: Desk,
  viewer: Actor,
  families: readonly string[],
): Promise<readonly types.KnownBlock[]> {
  const { words, member: me } = viewer;
  const choices = await familyChoices(desk, viewer);
  const wanted = families.length > 0 ? families : me.jobFamilyId === null ? [] : [me.jobFamilyId];
  const latest = await viewLibrary(desk, viewer, { typed: '', limit: LOOKED_AT });
  const ofThem = latest.filter(({ share }) => wanted.includes(share.jobFamilyId ?? ''));
  const shown = (wanted.length > 0 && ofThem.length > 0 ? ofThem : latest).slice(0, MOST);
  const names = choices.filter(({ value }) => wanted.includes(value)).map(({ label }) => label);
  const heading =
    ofThem.length === 0 || names.length === 0
      ? words.slack.home.entry
      : words.slack.home.entryOf(names.join(', '));
  return [
    { type: 'divider' },
    title(heading, LIMITS.header),
    ...familyPicker(choices, wanted, words),
    ...(shown.length === 0
      ? [said(words.slack.home.none)]
      : renderList(
          shown.map(({ share, card }) => ({ id: share.id, card })),
          words,
        )),
  ];
}

export const FAMILIES = 'own:families:';

function familyPicker(
  choices: readonly { readonly value: string; readonly label: string }[],
  wanted: readonly string[],
  words: Words,
): readonly types.KnownBlock[] {
  const options = choices
    .filter(({ value }) => value.length <= LIMITS.optionValue)
    .slice(0, LIMITS.options)
    .map(({ value, label }) => ({ value, text: plain(label, LIMITS.optionText) }));
  if (options.length === 0) return [];
  const initial = options.filter(({ value }) => wanted.includes(value));
  return [
    {
      type: 'actions',
      elements: [
        {
          type: 'multi_static_select',
          action_id: FAMILIES,
          placeholder: plain(words.slack.home.families, LIMITS.placeholder),
          options,
          ...(initial.length === 0 ? {} : { initial_options: initial }),
        },
      ],
    },
  ];
}

function drawData(words: Words): readonly types.KnownBlock[] {
  const { data, dataText } = words.slack.home;
  const preferences = {
    label: words.slack.me.preferences,
    tone: 'plain',
    press: { is: 'form', name: 'profile', id: '' },
  } as const;
  return [{ type: 'divider' }, title(data, LIMITS.header), said(dataText), ...renderButtons([preferences])];
}

/** What only who facilitates sees: the pages where the week and the month are read over. */
function drawFacilitator({ workspace, words }: Viewer): readonly types.KnownBlock[] {
  const { facilitator, recap, brief } = words.slack.home;
  const page = (label: string, path: string) =>
    ({ label, tone: 'plain', press: { is: 'open', name: 'page', id: path } }) as const;
  const base = addressOf.channel(workspace.id);
  return [
    { type: 'divider' },
    title(facilitator, LIMITS.header),
    ...softly([workspace.channel]),
    ...renderButtons([
      { label: words.slack.opening.button, tone: 'plain', press: { is: 'own', name: 'open', id: '' } },
    ]),
    ...renderButtons([page(recap, `${base}/recaps`), page(brief, `${base}/briefs`)]),
  ];
}
