import type { OwnTool } from '../../app/ports/tool.ts';
import type {
  Identity,
  LastGesture,
  MemberAddress,
  PairingCode,
  SpaceDomain,
} from '../../app/ports/workspace.ts';
import {
  CHANNEL_SHUT_BY,
  SURFACE_ROLES,
  type Address,
  type ChannelTrouble,
  type JobFamily,
  type Locale,
  type Member,
  type Role,
  type SpaceSurface,
  type Workspace,
} from '../../domain/workspace/workspace.ts';
import { folded, table } from '../table.ts';
import { flag, id, instant, isObject, names, number, oneOf, orNull, text, timeZone } from '../values.ts';

const LIFE_OF_SPACE = 'as long as the space';

type WorkspaceColumns = Omit<Workspace, 'id'> & { readonly workspaceId: string };

/** A line of a space's own lexicon: terms that mean the same. */
interface OwnWordsLine {
  readonly workspaceId: string;
  readonly position: number;
  readonly terms: string;
}

/** In how many shares of the search index a word is; the empty word stands for all of them. */
interface SearchWord {
  readonly workspaceId: string;
  readonly word: string;
  readonly shares: number;
  readonly beside: number;
}

/** The space itself, its people and what it calls things. */
export const spaceTables = {
  workspaces: folded<Workspace, WorkspaceColumns>(
    'workspaces',
    {
      is: (said): said is Workspace => isObject(said),
      flat: ({ id: workspaceId, ...settings }) => ({ workspaceId, ...settings }),
      whole: ({ workspaceId, ...settings }) => ({ id: workspaceId, ...settings }),
    },
    {
      line: 'workspace',
      rule: { purpose: 'settings', seenBy: 'everyone', kept: LIFE_OF_SPACE, erasing: 'stays' },
      key: [],
      aside: ['search_version'],
      columns: ({ fact }) => ({
        workspaceId: fact(id),
        name: fact(text),
        locale: fact(oneOf<Locale>('fr', 'en')),
        address: fact(oneOf<Address>('vous', 'tu')),
        timeZone: fact(timeZone),
        channel: fact(text),
        isExample: fact(flag),
        createdAt: fact(instant),
      }),
    },
  ),
  job_families: table<JobFamily>('job_families', {
    line: 'jobFamily',
    rule: { purpose: 'the list of jobs', seenBy: 'everyone', kept: LIFE_OF_SPACE, erasing: 'stays' },
    key: ['id'],
    order: ['position', 'id'],
    /** A job family had a name in two languages, each on its own. */
    older: ({ nameFr: fr, nameEn: en, ...said }) =>
      fr === undefined ? said : { ...said, names: { fr, en } },
    columns: ({ fact }) => ({
      workspaceId: fact(id),
      id: fact(id),
      names: fact(names),
      position: fact(number),
    }),
  }),
  members: table<Member>('members', {
    line: 'member',
    rule: {
      purpose: 'to recognise a peer',
      seenBy: 'everyone',
      kept: '30 days after they leave',
      erasing: 'rowDeleted',
    },
    key: ['id'],
    columns: ({ person }) => ({
      workspaceId: person(id),
      id: person(id),
      name: person(text),
      jobFamilyId: person(orNull(text)),
      role: person(oneOf<Role>('member', 'facilitator')),
      agreesToBeNamed: person(flag, { seenBy: 'themselves' }),
      declinesRequests: person(flag, { seenBy: 'themselves', before: false }),
      joinedAt: person(instant),
    }),
  }),
  own_tools: table<OwnTool>('own_tools', {
    line: 'ownTool',
    rule: { purpose: 'tools of its own', seenBy: 'everyone', kept: LIFE_OF_SPACE, erasing: 'stays' },
    key: ['id'],
    columns: ({ fact }) => ({ workspaceId: fact(id), id: fact(id), name: fact(text) }),
  }),
  own_words: table<OwnWordsLine>('own_words', {
    rule: { purpose: 'the lexicon', seenBy: 'everyone', kept: LIFE_OF_SPACE, erasing: 'stays' },
    key: ['position'],
    columns: ({ fact }) => ({ workspaceId: fact(id), position: fact(number), terms: fact(text) }),
  }),
  identities: table<Identity>('identities', {
    rule: {
      purpose: 'to know the member behind an account of a surface',
      seenBy: 'administrators',
      kept: '30 days after they leave; 30 days for who is no member',
      erasing: 'rowDeleted',
    },
    key: ['surface', 'id'],
    columns: ({ fact, person }) => ({
      workspaceId: fact(id),
      surface: fact(id),
      id: fact(id, { erasing: 'hashed' }),
      memberId: person(orNull(text)),
      leftAt: fact(orNull(instant)),
    }),
  }),
  space_surfaces: table<SpaceSurface>('space_surfaces', {
    line: 'spaceSurface',
    rule: { purpose: 'where a space lives', seenBy: 'everyone', kept: LIFE_OF_SPACE, erasing: 'stays' },
    key: ['surface'],
    columns: ({ fact }) => ({
      workspaceId: fact(id),
      surface: fact(id),
      role: fact(oneOf(...SURFACE_ROLES)),
      since: fact(instant),
      pausedAt: fact(orNull(instant)),
    }),
  }),
  channel_troubles: table<ChannelTrouble>('channel_troubles', {
    rule: {
      purpose: 'to tell that nothing can be said in the channel',
      seenBy: 'everyone',
      kept: 'until something is said there again',
      erasing: 'stays',
    },
    key: ['surface'],
    columns: ({ fact }) => ({
      workspaceId: fact(id),
      surface: fact(id),
      reason: fact(oneOf(...CHANNEL_SHUT_BY)),
      since: fact(instant),
      toldAt: fact(orNull(instant)),
    }),
  }),
  last_gestures: table<LastGesture>('last_gestures', {
    rule: {
      purpose: 'to say once, where they are, what is for one person',
      seenBy: 'nobody',
      kept: 'as long as the member',
      erasing: 'rowDeleted',
    },
    key: ['memberId'],
    columns: ({ fact, person }) => ({ workspaceId: fact(id), memberId: person(id), surface: person(id) }),
  }),
  member_addresses: table<MemberAddress>('member_addresses', {
    line: 'memberAddress',
    rule: {
      purpose: 'to know one person on several surfaces',
      seenBy: 'administrators',
      kept: '30 days after they leave',
      erasing: 'rowDeleted',
    },
    key: ['address'],
    columns: ({ fact, person }) => ({
      workspaceId: fact(id),
      address: person(id, { erasing: 'hashed' }),
      memberId: person(id),
      verifiedBy: fact(id),
      at: fact(instant),
    }),
  }),
  space_domains: table<SpaceDomain>('space_domains', {
    line: 'spaceDomain',
    rule: {
      purpose: 'which addresses are of the company',
      seenBy: 'everyone',
      kept: LIFE_OF_SPACE,
      erasing: 'stays',
    },
    key: ['domain'],
    columns: ({ fact }) => ({ workspaceId: fact(id), domain: fact(id) }),
  }),
  pairing_codes: table<PairingCode>('pairing_codes', {
    rule: {
      purpose: 'to be known as oneself on another surface',
      seenBy: 'themselves',
      kept: '10 minutes, and until the next one',
      erasing: 'rowDeleted',
    },
    key: ['memberId'],
    unique: [['code']],
    columns: ({ fact, person }) => ({
      workspaceId: fact(id),
      memberId: person(id),
      code: person(id),
      expiresAt: fact(instant),
    }),
  }),
  search_words: table<SearchWord>('search_words', {
    rule: {
      purpose: 'search',
      seenBy: 'nobody',
      kept: 'as long as what it indexes',
      erasing: 'countedAnew',
    },
    key: ['word'],
    columns: ({ fact }) => ({
      workspaceId: fact(id),
      word: fact(text),
      shares: fact(number),
      beside: fact(number),
    }),
  }),
};
