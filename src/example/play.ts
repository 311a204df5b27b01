import { askQuestion, closeQuestion } from '../app/question/askQuestion.ts';
import { together, type Desk } from '../app/desk.ts';
import { openWorkspace } from '../app/workspace/openWorkspace.ts';
import { postMessage } from '../app/post/postMessage.ts';
import { postCaution } from '../app/guardrail/postCaution.ts';
import { setToolPolicy } from '../app/guardrail/setToolPolicy.ts';
import { publishRecap } from '../app/recap/weekRecap.ts';
import { recordShare } from '../app/share/recordShare.ts';
import { recordTrial } from '../app/trial/recordTrial.ts';
import type { Member, Workspace } from '../domain/workspace/workspace.ts';
import type { Actor } from '../app/actor.ts';
import { viewerOf } from '../app/viewer.ts';
import { calendarOf, type StoryCalendar } from './calendar.ts';
import type { ExampleCompany, ExampleEvent } from './story.ts';

export const EXAMPLE_ID = 'exemple';

/** Has what waits in the inbox and the outbox worked, as the running program does after each gesture. */
export type Settle = (desk: Desk) => Promise<void>;

interface Stage {
  readonly desk: Desk;
  readonly workspace: Workspace;
  readonly company: ExampleCompany;
  readonly calendar: StoryCalendar;
  readonly settle: Settle;
  /** Its people by the story's keys, and the things that the story names. */
  readonly people: ReadonlyMap<string, Actor>;
  readonly things: Map<string, { readonly id: string; readonly postId: string; readonly who: string }>;
}

/**
 * Plays an invented company's five weeks through the app's own verbs, at the hours the story tells,
 * the fifth week being the running one. All of it is one transaction: it is there whole, or not at all.
 */
export async function playExample(
  desk: Desk,
  company: ExampleCompany,
  { timeZone, settle }: { readonly timeZone: string; readonly settle: Settle },
): Promise<void> {
  const calendar = calendarOf(desk.clock.now(), timeZone);
  await together(desk, async (inside) => {
    const early = { ...inside, clock: { now: () => calendar.opening } };
    const workspace = await openWorkspace(early, {
      id: EXAMPLE_ID,
      name: company.name,
      channel: `#${company.channel}`,
      timeZone,
      locale: 'fr',
      isExample: true,
      facilitator: null,
    });
    const people = await enterMembers(early, workspace, company);
    const stage = { desk: early, workspace, company, calendar, settle, people, things: new Map() };
    for (const { at, act } of timeline(stage)) {
      const now = { ...inside, clock: { now: () => at } };
      await act(now);
      await settle(now);
    }
  });
}

async function enterMembers(
  desk: Desk,
  workspace: Workspace,
  company: ExampleCompany,
): Promise<ReadonlyMap<string, Actor>> {
  const people = new Map<string, Actor>();
  for (const { key, jobFamily, ...told } of company.members) {
    const member: Member = {
      ...told,
      id: desk.ids.next(),
      workspaceId: EXAMPLE_ID,
      jobFamilyId: jobFamily,
      declinesRequests: false,
      joinedAt: desk.clock.now(),
    };
    await desk.store.members.add(member);
    people.set(key, viewerOf(workspace, member));
  }
  return people;
}

interface Scene {
  readonly at: string;
  readonly act: (desk: Desk) => Promise<void>;
}

function timeline(stage: Stage): readonly Scene[] {
  const lived = stage.company.events.map((event) => ({
    at: stage.calendar.instantOf(event),
    act: (desk: Desk) => actOut(desk, stage, event),
  }));
  const recaps = stage.company.recaps.map((week) => ({
    at: stage.calendar.recapOf(week),
    act: (desk: Desk) => recapOf(desk, stage, stage.calendar.weekName(week)),
  }));
  return [...lived, ...recaps].toSorted((one, other) => (one.at < other.at ? -1 : 1));
}

async function actOut(desk: Desk, stage: Stage, event: ExampleEvent): Promise<void> {
  const actor = personOf(stage, event.who);
  switch (event.is) {
    case 'post':
      return speak(desk, stage, { ...event, threadId: null });
    case 'reply':
      return speak(desk, stage, { ...event, threadId: thingOf(stage, event.to).postId });
    case 'share':
      return share(desk, stage, event);
    case 'trial': {
      const { of, outcome, line = '', timeSaved = '' } = event;
      const shareId = thingOf(stage, of).id;
      must(await recordTrial(desk, actor, { shareId, outcome, line, timeSaved }), event);
      return;
    }
    case 'caution': {
      const { tool: id, kind, text } = event;
      const about = { is: 'tool', id } as const;
      must(await postCaution(desk, actor, { about, kind, text }), event);
      return;
    }
    case 'policy':
      return decide(desk, actor, event);
    case 'question':
      return ask(desk, stage, event);
    case 'answer': {
      const question = thingOf(stage, event.to);
      await speak(desk, stage, { ...event, threadId: question.postId });
      must(await closeQuestion(desk, personOf(stage, question.who), question.id), event);
    }
  }
}

async function speak(
  desk: Desk,
  stage: Stage,
  said: {
    readonly who: string;
    readonly text: string;
    readonly threadId: string | null;
    readonly key?: string;
  },
): Promise<void> {
  const { who, text, threadId, key } = said;
  const postId = desk.ids.next();
  must(await postMessage(desk, personOf(stage, who), { text, threadId, postId }), text);
  if (key !== undefined) stage.things.set(key, { id: postId, postId, who });
}

async function share(
  desk: Desk,
  stage: Stage,
  event: ExampleEvent & { readonly is: 'share' },
): Promise<void> {
  const shareId = desk.ids.next();
  const { kind, fields, who, key } = event;
  const parentId = event.varies === undefined ? null : thingOf(stage, event.varies).id;
  const form = { shareId, kind, fields, parentId, insists: false };
  must(await recordShare(desk, personOf(stage, who), form), event);
  await stage.settle(desk);
  const [post] = await desk.store.posts.about(EXAMPLE_ID, 'share', shareId);
  stage.things.set(key, { id: shareId, postId: post?.id ?? '', who });
}

async function ask(
  desk: Desk,
  stage: Stage,
  event: ExampleEvent & { readonly is: 'question' },
): Promise<void> {
  const questionId = desk.ids.next();
  const { text, who } = event;
  must(await askQuestion(desk, personOf(stage, who), { text, questionId, routes: true }), event);
  await stage.settle(desk);
  const kept = await desk.store.questions.get(EXAMPLE_ID, questionId);
  stage.things.set(event.key, { id: questionId, postId: kept?.postId ?? '', who: event.who });
}

async function decide(
  desk: Desk,
  actor: Actor,
  event: ExampleEvent & { readonly is: 'policy' },
): Promise<void> {
  const { tool: toolId, rule, reason } = event;
  must(await setToolPolicy(desk, actor, { toolId, rule, reason }), event);
}

async function recapOf(desk: Desk, stage: Stage, week: string): Promise<void> {
  const host = [...stage.people.values()].find(({ member }) => member.role === 'facilitator');
  if (host === undefined) throw new Error('The example has nobody who facilitates.');
  must(await publishRecap(desk, host, week), week);
}

function personOf(stage: Stage, key: string): Actor {
  const person = stage.people.get(key);
  if (person === undefined) throw new Error(`The example's story has nobody called « ${key} ».`);
  return person;
}

function thingOf(
  stage: Stage,
  key: string,
): { readonly id: string; readonly postId: string; readonly who: string } {
  const thing = stage.things.get(key);
  if (thing === undefined) throw new Error(`The example's story has no « ${key} » yet.`);
  return thing;
}

/** The story is ours: what the app refuses in it is a mistake to mend, not to show. */
function must(result: { readonly ok: boolean }, what: unknown): void {
  if (!result.ok) throw new Error(`The example's story is refused: ${JSON.stringify([what, result])}`);
}
