/** A language of the interface: its folder and its line are in `words/`. */
export type Locale = 'fr' | 'en';

/** A thing's name, by language: one that the interface learnt since then may be missing. */
export type Names = Readonly<Partial<Record<Locale, string>>>;

/** How French addresses the reader. */
export type Address = 'vous' | 'tu';

/** A way by which people meet the companion, by the name that its plug gives it; `web` is the local channel. */
export type Surface = string;

export const SURFACE_ROLES = ['home', 'mirror', 'door'] as const;

/** A surface of a space. */
export interface SpaceSurface {
  readonly workspaceId: string;
  readonly surface: Surface;
  /** Where the channel is, where the library is shown too, or where one is only heard. A space has one home. */
  readonly role: (typeof SURFACE_ROLES)[number];
  readonly since: string;
  /** Set while nothing is said there. */
  readonly pausedAt: string | null;
}

/** Why nothing can be said in a channel until somebody mends it: none is known, or the companion may not speak there. */
export const CHANNEL_SHUT_BY = ['unknown', 'archived', 'left', 'forbidden', 'disconnected'] as const;
export type ChannelShutBy = (typeof CHANNEL_SHUT_BY)[number];

/** A channel in which nothing can be said now. */
export interface ChannelTrouble {
  readonly workspaceId: string;
  readonly surface: Surface;
  readonly reason: ChannelShutBy;
  readonly since: string;
  /** When who facilitates was told of it; once. */
  readonly toldAt: string | null;
}

/** One company's space. `timeZone` is an IANA name. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly address: Address;
  readonly timeZone: string;
  /** The channel's name with its hash sign: `#veille-ia`. */
  readonly channel: string;
  /** True for the invented company that a newcomer plays in. */
  readonly isExample: boolean;
  readonly createdAt: string;
}

export interface JobFamily {
  readonly id: string;
  readonly workspaceId: string;
  readonly names: Names;
  readonly position: number;
}

export type Role = 'member' | 'facilitator';

export interface Member {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly jobFamilyId: string | null;
  readonly role: Role;
  /** Whether this person agrees to be named where their trial is told. */
  readonly agreesToBeNamed: boolean;
  /** Whether this person has asked not to be sent colleagues' questions. */
  readonly declinesRequests: boolean;
  readonly joinedAt: string;
}

/** A need put to the channel (« Qui a déjà… ? »). */
export interface Question {
  readonly id: string;
  readonly workspaceId: string;
  readonly authorId: string | null;
  readonly jobFamilyId: string | null;
  readonly text: string;
  readonly postId: string | null;
  readonly askedAt: string;
  /** Set when an answer came; `answerShareId` when that answer became a share. */
  readonly answeredAt: string | null;
  readonly answerShareId: string | null;
}
