import type { Picture } from '../../app/ports/post.ts';
import type { SlackInstall } from '../../app/ports/slack.ts';
import {
  SUBSCRIPTION_ORIGINS,
  SUBSCRIPTION_STATUSES,
  type Subscription,
} from '../../domain/mail/subscription.ts';
import type { Surface } from '../../domain/workspace/workspace.ts';
import { folded, table, type Makers } from '../table.ts';
import { id, instant, isObject, number, oneOf, orNull, text } from '../values.ts';

/** How far a mailbox was read. UIDs go up to 2³² − 1, which PostgreSQL's integers do not hold. */
interface Mailbox {
  readonly workspaceId: string;
  readonly id: string;
  readonly uidValidity: string;
  readonly lastUid: string;
}

type SlackInstallColumns = Omit<SlackInstall, 'scopes'> & {
  /** Separated by spaces. */
  readonly scopes: string;
};

/** What the inbox and the outbox have in common. */
interface Queued {
  readonly workspaceId: string;
  readonly id: string;
  /** Which surface received it, or is to say it. */
  readonly surface: Surface;
  readonly state: 'waiting' | 'done' | 'dead';
  /** Failures so far. */
  readonly attempts: number;
  /** Rows of one lane, a thread or a card, are lent one at a time, in their order. */
  readonly lane: string;
  /** Empty when due at once: an instant here would make it wait if the clock were put back. A lease puts it off. */
  readonly dueAt: string;
  /** Until when a row was lent, as long as nothing was heard of it since; empty otherwise. */
  readonly lentUntil: string;
  readonly errorCode: string | null;
  readonly doneAt: string | null;
  /** JSON, or what the surface wrote; null once done: what was said is not kept twice. */
  readonly payload: string | null;
}

interface Received extends Queued {
  readonly kind: string;
  readonly receivedAt: string;
  /** Names of the processes that were lent it alone, with nothing heard of them since: it may have stopped them. */
  readonly begunBy: string;
}

const QUEUE = {
  purpose: 'to lose nothing',
  seenBy: 'nobody',
  kept: '48 hours once done; 30 days for a failure',
  erasing: 'rowDeleted',
} as const;

const queued = ({ fact, words }: Makers) => ({
  workspaceId: fact(id),
  id: fact(id),
  surface: fact(id),
  state: fact(oneOf<Queued['state']>('waiting', 'done', 'dead')),
  attempts: fact(number),
  lane: fact(text),
  dueAt: fact(text),
  lentUntil: fact(text),
  errorCode: fact(orNull(text)),
  doneAt: fact(orNull(instant)),
  payload: words(orNull(text)),
});

/** What comes and goes by the surfaces. */
export const deliveryTables = {
  subscriptions: table<Subscription>('subscriptions', {
    line: 'subscription',
    rule: {
      purpose: 'the letter',
      seenBy: 'themselves; facilitators, as a list of addresses',
      kept: 'while it is read; a salted hash once left or bounced',
      erasing: 'rowDeleted',
    },
    key: ['id'],
    unique: [['address']],
    columns: ({ fact, person }) => ({
      workspaceId: fact(id),
      id: fact(id),
      memberId: person(id),
      address: person(id, { erasing: 'hashed' }),
      status: fact(oneOf(...SUBSCRIPTION_STATUSES)),
      origin: fact(oneOf(...SUBSCRIPTION_ORIGINS)),
      createdAt: fact(instant),
      changedAt: fact(instant),
    }),
  }),
  mailboxes: table<Mailbox>('mailboxes', {
    rule: {
      purpose: 'to read a mailbox on from where it was',
      seenBy: 'nobody',
      kept: 'as long as the space',
      erasing: 'stays',
    },
    key: ['id'],
    columns: ({ fact }) => ({
      workspaceId: fact(id),
      id: fact(id),
      uidValidity: fact(text),
      lastUid: fact(text),
    }),
  }),
  inbox: table<Received>('inbox', {
    rule: QUEUE,
    key: ['id'],
    columns: (make) => ({
      ...queued(make),
      kind: make.fact(text),
      receivedAt: make.fact(instant),
      begunBy: make.fact(text),
    }),
  }),
  outbox: table<Queued & { readonly createdAt: string }>('outbox', {
    rule: QUEUE,
    key: ['id'],
    columns: (make) => ({ ...queued(make), lane: make.person(text), createdAt: make.fact(instant) }),
  }),
  slack_installs: folded<SlackInstall, SlackInstallColumns>(
    'slack_installs',
    {
      is: (said): said is SlackInstall => isObject(said),
      flat: ({ scopes, ...install }) => ({ ...install, scopes: scopes.join(' ') }),
      whole: ({ scopes, ...install }) => ({ ...install, scopes: scopes === '' ? [] : scopes.split(' ') }),
    },
    {
      rule: {
        purpose: 'the sealed token of Slack',
        seenBy: 'nobody',
        kept: 'until it is taken out of Slack',
        erasing: 'stays',
      },
      key: [],
      columns: ({ fact }) => ({
        workspaceId: fact(id),
        teamId: fact(id),
        enterpriseId: fact(orNull(id)),
        botUserId: fact(id),
        token: fact(orNull(text)),
        scopes: fact(text),
        channelId: fact(orNull(text)),
        installedAt: fact(instant),
      }),
    },
  ),
  pictures: table<Picture>('pictures', {
    rule: {
      purpose: 'where the messages of the companion are',
      seenBy: 'nobody',
      kept: 'as long as the message',
      erasing: 'followsItsThing',
    },
    key: ['surface', 'postId'],
    unique: [['surface', 'place']],
    columns: ({ fact }) => ({
      workspaceId: fact(id),
      surface: fact(id),
      postId: fact(id),
      place: fact(orNull(text)),
      drawn: fact(text),
      drawnAt: fact(instant),
    }),
  }),
};
