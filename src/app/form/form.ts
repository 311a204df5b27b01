import type { FormName } from '../../cards/card.ts';
import type { Form } from '../../cards/form.ts';
import type { Actor } from '../actor.ts';
import type { Fields } from '../../domain/share/fields.ts';
import type { ShareKind } from '../../domain/share/share.ts';
import type { Words } from '../../words/words.ts';
import type { Desk, Outcome, Result } from '../desk.ts';
import type { SurfacePlace } from '../ports/post.ts';
import type { Viewer } from '../viewer.ts';

/** A form that someone sent: the value of each input by its name. */
export interface FormSent {
  readonly name: FormName;
  readonly id: string;
  readonly typed: Readonly<Record<string, string>>;
  /** The message that a share was read from. */
  readonly postId?: string | null;
  /** What stands for it already on the surface where it was written, as a row of a table. */
  readonly bornAt?: SurfacePlace | null;
}

/** Taken, or given back with what was typed and what is wrong, or refused as a whole. */
export type Taken = Outcome<unknown, { readonly form: Form }>;

/** A form that someone opens: what it is about, and what it is filled with when it is new. */
export interface FormAsked {
  readonly name: FormName;
  /** Empty for a new thing. */
  readonly id: string;
  readonly fields?: Fields;
  readonly kind?: ShareKind;
}

/** Somebody who is in no space yet. */
export interface Stranger {
  readonly words: Words;
  readonly timeZone: string;
}

/** Who may fill a form, and what is known of them: who is in no space, anyone who looks at one, its members, its facilitators. */
interface Fillers {
  readonly stranger: Stranger;
  readonly anyone: Viewer;
  readonly member: Actor;
  readonly facilitator: Actor;
}

/** A form that such people may fill: how it is shown and taken, and where one goes after it. */
export interface FormFor<Who extends keyof Fillers> {
  readonly who: Who;
  readonly show: (desk: Desk, filler: Fillers[Who], asked: FormAsked) => Promise<Result<Form>>;
  readonly take: (desk: Desk, filler: Fillers[Who], sent: FormSent) => Promise<Taken>;
  /** The page where what it changed is seen. */
  readonly after: (workspaceId: string, id: string) => string;
  /** There only where mail is plugged in. */
  readonly needsMail?: true;
}

/** A form that is filled within a space. */
export type SpaceForm = FormFor<'anyone'> | FormFor<'member'> | FormFor<'facilitator'>;

/** Forms by their name, as the folder of a noun declares its own. */
export type Forms = Readonly<Partial<Record<FormName, SpaceForm | FormFor<'stranger'>>>>;
