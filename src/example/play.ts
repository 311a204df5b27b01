import { askQuestion, closeQuestion } from '../app/question/askQuestion.ts';
import { together, type Desk } from '../app/desk.ts';
import { openWorkspace } from '../app/workspace/openWorkspace.ts';
import { postMessage } from '../app/post/postMessage.ts';
import { postCaution } from '../app/guardrail/postCaution.ts';
import { setToolPolicy } from '../app/guardrail/setToolPolicy.ts';
import { publishRecap } from '../app/recap/weekRecap.ts';
import { recordShare } from '../app/share/recordShare.ts';
import { recordTrial } from '../app/trial/recordTrial.ts';
import type { Workspace } from '../domain/workspace/workspace.ts';
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
  /** Ids of members, and of the things that the story names. */
  readonly memberIds: ReadonlyMap<string, string>;
  readonly things: Map<string, { readonly id: string; readonly postId: string; readonly who: string }>;
}

/**
 * Plays an invented company's five weeks through the app's own verbs, at the hours the story tells,
 * the fifth week being the running one. All of it is one transaction: it is there whole, or not at all.
 */
export async function playExample(
  desk: Desk,
  company: ExampleCompany,
  timeZone: string,
  settle: Settle,
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
    const memberIds = await enterMembers(early, company);
    const stage = { desk: early, workspace, company, calendar, settle, memberIds, things: new Map() };
    for (const { at, act } of timeline(stage)) {
      const now = { ...inside, clock: { now: () => at } };
      await act(now);
      await settle(now);
    }
  });
}

async function enterMembers(desk: Desk, company: ExampleCompany): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, name, jobFamily, role, agreesToBeNamed } of company.members) {
    const id = desk.ids.next();
    ids.set(key, id);
    await desk.store.members.add({
      id,
      workspaceId: EXAMPLE_ID,
      name,
      jobFamilyId: jobFamily,
      role,
      agreesToBeNamed,
      declinesRequests: false,
      joinedAt: desk.clock.now(),
    });
  }
  return ids;
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
  const memberId = stage.memberIds.get(event.who) ?? '';
  switch (event.is) {
    case 'post':
      return speak(desk, stage, event.who, event.text, null, event.key);
    case 'reply':
      return speak(desk, stage, event.who, event.text, thingOf(stage, event.to).postId);
    case 'share':
      return share(desk, stage, event);
    case 'trial': {
      const { of, outcome, line = '', timeSaved = '' } = event;
      const shareId = thingOf(stage, of).id;
      must(
        await recordTrial(desk, { workspaceId: EXAMPLE_ID, shareId, memberId, outcome, line, timeSaved }),
        event,
      );
      return;
    }
    case 'caution': {
      const { tool: id, kind, text } = event;
      const about = { is: 'tool', id } as const;
      must(await postCaution(desk, { workspaceId: EXAMPLE_ID, memberId, about, kind, text }), event);
      return;
    }
    case 'policy':
      return decide(desk, memberId, event);
    case 'question':
      return ask(desk, stage, event);
    case 'answer': {
      const question = thingOf(stage, event.to);
      await speak(desk, stage, event.who, event.text, question.postId);
      const asker = stage.memberIds.get(question.who) ?? '';
      must(
        await closeQuestion(desk, { workspaceId: EXAMPLE_ID, questionId: question.id, memberId: asker }),
        event,
      );
    }
  }
}

async function speak(
  desk: Desk,
  stage: Stage,
  who: string,
  text: string,
  threadId: string | null,
  key?: string,
): Promise<void> {
  const postId = desk.ids.next();
  const authorId = stage.memberIds.get(who) ?? '';
  must(await postMessage(desk, { workspaceId: EXAMPLE_ID, authorId, text, threadId, postId }), text);
  if (key !== undefined) stage.things.set(key, { id: postId, postId, who });
}

async function share(
  desk: Desk,
  stage: Stage,
  event: ExampleEvent & { readonly is: 'share' },
): Promise<void> {
  const shareId = desk.ids.next();
  const { kind, fields, who, key } = event;
  const memberId = stage.memberIds.get(who) ?? '';
  const parentId = event.varies === undefined ? null : thingOf(stage, event.varies).id;
  const form = { workspaceId: EXAMPLE_ID, shareId, memberId, kind, fields, parentId, insists: false };
  must(await recordShare(desk, form), event);
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
  const memberId = stage.memberIds.get(event.who) ?? '';
  const { text } = event;
  const question = { workspaceId: EXAMPLE_ID, memberId, text, questionId, routes: true };
  const asked = await askQuestion(desk, question);
  must(asked, event);
  await stage.settle(desk);
  const kept = await desk.store.questions.get(EXAMPLE_ID, questionId);
  stage.things.set(event.key, { id: questionId, postId: kept?.postId ?? '', who: event.who });
}

async function decide(
  desk: Desk,
  memberId: string,
  event: ExampleEvent & { readonly is: 'policy' },
): Promise<void> {
  const member = await desk.store.members.get(EXAMPLE_ID, memberId);
  if (member === null) throw new Error('The example has nobody who facilitates.');
  const { tool: toolId, rule, reason } = event;
  must(await setToolPolicy(desk, { workspaceId: EXAMPLE_ID, member, toolId, rule, reason }), event);
}

async function recapOf(desk: Desk, stage: Stage, week: string): Promise<void> {
  const members = await desk.store.members.list(EXAMPLE_ID);
  const member = members.find((one) => one.role === 'facilitator');
  if (member === undefined) throw new Error('The example has nobody who facilitates.');
  must(await publishRecap(desk, { workspace: stage.workspace, week, member }), week);
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
