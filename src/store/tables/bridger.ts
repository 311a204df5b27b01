import {
  BRIDGER_STATES,
  type AuditEntry,
  type Ballot,
  type MemberTie,
  type NetworkConsent,
  type Nomination,
  type Objection,
  type Bridger,
} from '../../domain/bridger/bridger.ts';
import { folded, table } from '../table.ts';
import {
  day,
  heldAs,
  id,
  instant,
  isId,
  isListOf,
  isObject,
  isRecordOf,
  isText,
  json,
  oneOf,
  orNull,
  text,
} from '../values.ts';

type BridgerColumns = Omit<Bridger, 'state'> & { readonly status: Bridger['state'] };
type BallotColumns = Omit<Ballot, 'volunteers'> & { readonly volunteers: 'yes' | 'no' };

/** How Bridgers are chosen, and the log of who decided what. Ballots are secret and ties are forgotten after 90 days: no export holds them. */
export const bridgerTables = {
  bridgers: folded<Bridger, BridgerColumns>(
    'bridgers',
    {
      is: (said): said is Bridger => isObject(said),
      flat: ({ state, ...bridger }) => ({ ...bridger, status: state }),
      whole: ({ status, ...bridger }) => ({ ...bridger, state: status }),
      said: ({ workspaceId, memberId, state, ...bridger }) => ({ workspaceId, memberId, state, ...bridger }),
    },
    {
      line: 'bridger',
      formerLine: 'relay',
      rule: {
        purpose: 'an invitation and its answer',
        seenBy: 'themselves; everyone once they accepted',
        kept: 'while they are a bridger; 2 years for a refusal',
        erasing: 'rowDeleted',
      },
      key: ['memberId'],
      columns: ({ fact, person, words }) => ({
        workspaceId: fact(id),
        memberId: person(id),
        status: fact(oneOf(...BRIDGER_STATES)),
        reasons: words(json(isListOf(isRecordOf({ is: isText })))),
        askedAt: fact(orNull(instant)),
        answeredAt: fact(orNull(instant)),
      }),
    },
  ),
  objections: table<Objection>('objections', {
    line: 'objection',
    rule: {
      purpose: 'to be in no computation',
      seenBy: 'themselves',
      kept: 'as long as the member',
      erasing: 'hashed',
    },
    key: ['memberId'],
    columns: ({ fact, person }) => ({ workspaceId: fact(id), memberId: person(id), at: fact(instant) }),
  }),
  nominations: table<Nomination>('nominations', {
    line: 'nomination',
    rule: {
      purpose: 'a round of questions',
      seenBy: 'everyone',
      kept: '1 year; 30 days while open',
      erasing: 'stays',
    },
    key: ['id'],
    newestFirst: true,
    columns: ({ fact }) => ({
      workspaceId: fact(id),
      id: fact(id),
      openedAt: fact(instant),
      closedAt: fact(orNull(instant)),
    }),
  }),
  ballots: folded<Ballot, BallotColumns>(
    'ballots',
    {
      is: (said): said is Ballot => isObject(said),
      flat: ({ volunteers, ...ballot }) => ({ ...ballot, volunteers: volunteers ? 'yes' : 'no' }),
      whole: ({ volunteers, ...ballot }) => ({ ...ballot, volunteers: volunteers === 'yes' }),
    },
    {
      rule: {
        purpose: 'to choose bridgers',
        seenBy: 'nobody',
        kept: 'until the round closes, 30 days at most',
        erasing: 'rowDeleted',
      },
      key: ['nominationId', 'voterId'],
      columns: ({ person }) => ({
        workspaceId: person(id),
        nominationId: person(id),
        voterId: person(id),
        named: person(json(isListOf(isId)), { erasing: 'detached' }),
        volunteers: person(oneOf<BallotColumns['volunteers']>('yes', 'no')),
      }),
    },
  ),
  networks: table<NetworkConsent>('networks', {
    line: 'network',
    rule: {
      purpose: 'what was declared before ties were looked at',
      seenBy: 'everyone',
      kept: 'as long as the space',
      erasing: 'detached',
    },
    key: [],
    columns: ({ fact, person }) => ({
      workspaceId: fact(id),
      consultedOn: fact(day),
      informedOn: fact(day),
      switchedBy: person(id),
      switchedAt: fact(instant),
      offAt: fact(orNull(instant)),
    }),
  }),
  /** That two members exchanged on a day: how much, and what, is kept nowhere. */
  ties: table<MemberTie>('ties', {
    rule: {
      purpose: 'to choose bridgers',
      seenBy: 'nobody',
      kept: '90 days; none once it is off, or they object',
      erasing: 'rowDeleted',
    },
    key: ['day', 'oneId', 'otherId'],
    columns: ({ fact, person }) => ({
      workspaceId: fact(id),
      day: fact(day),
      oneId: person(id),
      otherId: person(id),
    }),
  }),
  audit_entries: table<AuditEntry>('audit_entries', {
    line: 'auditEntry',
    rule: {
      purpose: 'what was decided, and by whom',
      seenBy: 'nobody',
      kept: 'as long as the space; 12 months for an access',
      erasing: 'detached',
    },
    key: ['id'],
    columns: ({ fact, person, words }) => ({
      workspaceId: fact(id),
      id: fact(id),
      at: fact(instant),
      actorId: person(id),
      what: fact(heldAs(isText)),
      detail: words(text),
    }),
  }),
};
