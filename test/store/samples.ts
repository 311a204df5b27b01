import type { Delivery, InboxEvent } from '../../src/app/ports/queue.ts';
import type { Share } from '../../src/domain/share/share.ts';
import { titleOf } from '../../src/domain/share/title.ts';
import type { Trial } from '../../src/domain/trial/trial.ts';
import type { Post } from '../../src/domain/workspace/post.ts';
import type { Member, Question, Workspace } from '../../src/domain/workspace/workspace.ts';

/** A space whose name, `w1`, every other sample bears too. */
export const SPACE = 'w1';

/** The instant this many minutes after a Monday at nine. */
export function at(minutes: number): string {
  return new Date(Date.UTC(2026, 10, 16, 9, minutes)).toISOString();
}

export function workspace(over: Partial<Workspace> = {}): Workspace {
  return {
    id: SPACE,
    name: 'Menuiserie Lumière',
    locale: 'fr',
    address: 'vous',
    timeZone: 'Europe/Paris',
    channel: '#veille-ia',
    isExample: false,
    createdAt: at(0),
    ...over,
  };
}

export function member(over: Partial<Member> = {}): Member {
  return {
    id: 'm1',
    workspaceId: SPACE,
    name: 'Élodie',
    jobFamilyId: 'juridique',
    role: 'member',
    agreesToBeNamed: true,
    declinesRequests: false,
    joinedAt: at(0),
    ...over,
  };
}

export function post(over: Partial<Post> = {}): Post {
  return {
    id: 'p1',
    workspaceId: SPACE,
    threadId: null,
    authorId: 'm1',
    text: 'J’ai testé la relecture de contrats.',
    about: null,
    visibleTo: null,
    at: at(0),
    deletedAt: null,
    ...over,
  };
}

/** As stores keep one: with a title that its use case proposes. */
export function share(over: Partial<Share> = {}): Share {
  const useCase = over.useCase ?? 'Relire un contrat de sous-traitance';
  return {
    id: 's1',
    workspaceId: SPACE,
    authorId: 'm1',
    jobFamilyId: 'juridique',
    kind: 'success',
    status: 'published',
    origin: 'form',
    tool: 'ChatGPT et Le Chat',
    toolIds: ['le-chat', 'chatgpt'],
    useCase,
    title: titleOf({ useCase }),
    timeSaved: { savedMin: [240, null], per: 'week', quote: 'au moins 4 h par semaine' },
    timeSavedText: 'au moins 4 h par semaine',
    limits: 'Jamais pour un contrat signé',
    link: null,
    prompt: null,
    beforeAfter: null,
    cost: null,
    leftOut: null,
    inferred: ['jobFamily'],
    externalId: null,
    postId: null,
    limitsAskedAt: null,
    createdAt: at(0),
    publishedAt: at(1),
    ...over,
  };
}

/** A draft, which has no instant of publication. */
export function draft(over: Partial<Share> = {}): Share {
  return share({ status: 'draft', publishedAt: null, ...over });
}

export function trial(over: Partial<Trial> = {}): Trial {
  return {
    id: 't1',
    workspaceId: SPACE,
    shareId: 's1',
    memberId: 'm2',
    outcome: 'works',
    line: null,
    timeSaved: null,
    timeSavedText: null,
    at: at(2),
    ...over,
  };
}

export function question(over: Partial<Question> = {}): Question {
  return {
    id: 'q1',
    workspaceId: SPACE,
    authorId: 'm1',
    jobFamilyId: null,
    text: 'Qui a déjà transcrit un entretien ?',
    postId: 'p9',
    askedAt: at(0),
    answeredAt: null,
    answerShareId: null,
    ...over,
  };
}

export function event(over: Partial<InboxEvent> = {}): InboxEvent {
  const id = over.id ?? 'e1';
  return {
    workspaceId: SPACE,
    id,
    surface: 'web',
    kind: 'posted',
    payload: null,
    threadId: id,
    receivedAt: at(0),
    ...over,
  };
}

export function refresh(over: Partial<Omit<Delivery, 'is'>> & { subjectId?: string } = {}): Delivery {
  return {
    workspaceId: SPACE,
    id: 'd1',
    surface: 'web',
    createdAt: at(0),
    is: 'refresh',
    subject: 'share',
    subjectId: 's1',
    ...over,
  };
}
