import type { Actor } from '../app/actor.ts';
import { addressOf } from '../app/addresses.ts';
import type { Listed } from '../app/search/listed.ts';
import type { Desk } from '../app/desk.ts';
import { viewLatest, viewOwnShares } from '../app/share/viewShare.ts';
import { viewOwnTrials } from '../app/trial/viewOwnTrials.ts';
import type { Viewer } from '../app/viewer.ts';
import { familyChoices } from '../app/workspace/familyChoices.ts';
import type { Words } from '../words/words.ts';
import { rowsOf } from './answers.ts';
import type { Chat } from './chat.ts';
import { askedTwice, formButton, openButton, type OwnButton } from './notices.ts';
import { section, type Section } from './section.ts';
import { troubleOf } from './trouble.ts';

const MOST = 6;
/** The latest shares among which those of the chosen jobs are looked for. */
const LOOKED_AT = 60;

/** Someone's own corner of a chat: what they published, where to begin, their data, and what who facilitates looks after. */
export async function cornerOf(
  desk: Desk,
  chat: Chat,
  viewer: Actor,
  families: readonly string[] = [],
): Promise<readonly Section[]> {
  return [
    welcome(viewer),
    ...(await trouble(desk, chat, viewer)),
    await own(desk, viewer),
    ...(await tried(desk, viewer)),
    await entries(desk, viewer, families),
    explore(viewer),
    data(viewer.words),
    ...(viewer.member.role === 'facilitator' ? [await facilitation(desk, chat, viewer)] : []),
  ];
}

function welcome({ words, member }: Actor): Section {
  const { share, ask } = words.chat.help;
  return section(words.chat.home.hello(member.name), {
    sentences: [words.chat.home.text],
    buttons: [formButton('share', share, 'primary'), formButton('question', ask)],
  });
}

/** While nothing can be said in the channel, it is told, with what to do to who facilitates. */
async function trouble(desk: Desk, chat: Chat, { words, member }: Actor): Promise<readonly Section[]> {
  const { workspaceId } = member;
  const found = await desk.store.channelTroubles.get(workspaceId, chat.surface);
  if (found === null) return [];
  const { title, sentences } = troubleOf(found.reason, words, member.role);
  return [section(title, { sentences })];
}

async function own(desk: Desk, viewer: Viewer): Promise<Section> {
  const { words } = viewer;
  const shares = (await viewOwnShares(desk, viewer)).slice(0, MOST);
  const { edit, remove } = words.cards.actions;
  const buttons = ({ id }: Listed): readonly OwnButton[] => [
    { label: edit, tone: 'plain', press: { is: 'form', name: 'share', id } },
    askedTwice({ label: remove, tone: 'danger', press: { is: 'command', name: 'deleteShare', id } }, words),
  ];
  return section(words.chat.me.title, {
    sentences: noneOf(shares, words),
    rows: rowsOf(shares, words, buttons),
  });
}

async function tried(desk: Desk, viewer: Viewer): Promise<readonly Section[]> {
  const { words } = viewer;
  const trials = await viewOwnTrials(desk.store, viewer, MOST);
  if (trials.length === 0) return [];
  const rows = trials.map(({ trial, share }) => {
    const press = { is: 'form', name: 'trial', id: share.id } as const;
    return {
      title: share.title,
      line: [words.cards.outcomeNames[trial.outcome], trial.line].filter(Boolean).join(' · '),
      buttons: [{ label: words.cards.actions.edit, tone: 'plain', press } as const],
    };
  });
  return [section(words.chat.me.trials, { rows })];
}

/** Where to begin: what was shared last for one's own job, or for the jobs one chooses. */
async function entries(desk: Desk, viewer: Actor, families: readonly string[]): Promise<Section> {
  const { words, member: me } = viewer;
  const choices = await familyChoices(desk, viewer);
  const wanted = families.length > 0 ? families : me.jobFamilyId === null ? [] : [me.jobFamilyId];
  const latest = await viewLatest(desk, viewer, LOOKED_AT);
  const ofThem = latest.filter(({ share }) => wanted.includes(share.jobFamilyId ?? ''));
  const shown = (wanted.length > 0 && ofThem.length > 0 ? ofThem : latest).slice(0, MOST);
  const names = choices.filter(({ value }) => wanted.includes(value)).map(({ label }) => label);
  const { entry, entryOf, families: label } = words.chat.home;
  return section(ofThem.length === 0 || names.length === 0 ? entry : entryOf(names.join(', ')), {
    picker: { label, press: FAMILIES, choices, chosen: wanted },
    sentences: noneOf(shown, words),
    rows: rowsOf(shown, words),
  });
}

const FAMILIES = { is: 'own', name: 'families', id: '' } as const;

function noneOf(shares: readonly unknown[], words: Words): readonly string[] {
  return shares.length === 0 ? [words.chat.home.none] : [];
}

/** What the channel has learned, to be read here. */
function explore({ workspace: { id }, words }: Viewer): Section {
  const { home } = words.chat;
  return section(home.explore, {
    buttons: [
      openButton(home.recap, addressOf.recap(id)),
      openButton(words.practices.title, addressOf.practices(id)),
      openButton(words.comparison.list, addressOf.comparison(id)),
      openButton(words.waysIn.coverage.title, addressOf.coverage(id)),
    ],
  });
}

function data(words: Words): Section {
  const { data, dataText } = words.chat.home;
  return section(data, {
    sentences: [dataText],
    buttons: [formButton('profile', words.chat.me.preferences)],
  });
}

/** What only who facilitates sees: the channel itself, and the month as it is told to those who decide. */
async function facilitation({ store }: Desk, chat: Chat, viewer: Viewer): Promise<Section> {
  const { workspace, words } = viewer;
  const { facilitator, brief } = words.chat.home;
  const { sentences, buttons } = await chat.forFacilitator(store, viewer);
  return section(facilitator, {
    sentences,
    asides: [workspace.channel],
    buttons: [...buttons, openButton(brief, addressOf.brief(workspace.id))],
  });
}
