import type { SpaceSurface, Surface } from './workspace.ts';

/** One change of where a space lives. */
export type ArrangeStep =
  | { readonly do: 'home' | 'pause' | 'resume' | 'remove'; readonly surface: Surface }
  | { readonly do: 'add'; readonly surface: Surface; readonly role: 'mirror' | 'door' };

/** Why nothing is changed. */
export type ArrangeProblem = StepProblem | DomainProblem;

type DomainProblem =
  | { readonly is: 'badDomain'; readonly domain: string }
  | { readonly is: 'noDomain'; readonly domain: string; readonly here: readonly string[] };

type StepProblem =
  | { readonly is: 'unknown'; readonly surface: Surface; readonly known: readonly Surface[] }
  /** Its spaces are workspaces of its own. */
  | { readonly is: 'ownSpaces'; readonly surface: Surface }
  /** It takes the letter to its readers, and shows no library. */
  | { readonly is: 'letterOnly'; readonly surface: Surface }
  | { readonly is: 'notHere'; readonly surface: Surface; readonly here: readonly Surface[] }
  | { readonly is: 'isHome'; readonly surface: Surface; readonly asked: 'add' | 'pause' | 'remove' };

export type Arranged =
  | { readonly ok: true; readonly surfaces: readonly SpaceSurface[] }
  | { readonly ok: false; readonly problem: StepProblem };

/** A surface of the program. */
export interface KnownSurface {
  readonly surface: Surface;
  /** Whether its spaces are workspaces of its own, as those of Slack are. */
  readonly ownSpaces: boolean;
  /** Whether it takes the letter to its readers, as mail does: it shows no library. */
  readonly hasLetters: boolean;
}

/** A space, the surfaces of the program, and now. */
export interface ArrangedIn {
  readonly workspaceId: string;
  readonly known: readonly KnownSurface[];
  readonly at: string;
}

/** Makes these changes one after the other, or none of them. A space has one home at every step. */
export function arrange(
  surfaces: readonly SpaceSurface[],
  steps: readonly ArrangeStep[],
  space: ArrangedIn,
): Arranged {
  let arranged = surfaces;
  for (const step of steps) {
    const problem = problemOf(step, arranged, space.known);
    if (problem !== null) return { ok: false, problem };
    arranged = after(step, arranged, space);
  }
  return { ok: true, surfaces: arranged };
}

function problemOf(
  step: ArrangeStep,
  surfaces: readonly SpaceSurface[],
  known: readonly KnownSurface[],
): StepProblem | null {
  const { do: asked, surface } = step;
  const here = surfaces.find((one) => one.surface === surface);
  if (step.do === 'add' && step.role === 'mirror' && showsNoLibrary(surface, known))
    return { is: 'letterOnly', surface };
  const isNew = asked === 'home' || asked === 'add';
  if (isNew && here === undefined) return whyNot(surface, known);
  if (here === undefined) return { is: 'notHere', surface, here: surfaces.map((one) => one.surface) };
  const isKept = asked === 'home' || asked === 'resume';
  return here.role === 'home' && !isKept ? { is: 'isHome', surface, asked } : null;
}

/** Why a space cannot be given a surface. */
function whyNot(surface: Surface, known: readonly KnownSurface[]): StepProblem | null {
  const found = known.find((one) => one.surface === surface);
  if (found === undefined) return { is: 'unknown', surface, known: known.map((one) => one.surface) };
  return found.ownSpaces ? { is: 'ownSpaces', surface } : null;
}

function after(
  step: ArrangeStep,
  surfaces: readonly SpaceSurface[],
  { workspaceId, at, known }: ArrangedIn,
): readonly SpaceSurface[] {
  const { surface } = step;
  const others = surfaces.filter((one) => one.surface !== surface);
  const here = surfaces.find((one) => one.surface === surface);
  const joined: SpaceSurface = here ?? { workspaceId, surface, role: 'door', since: at, pausedAt: null };
  switch (step.do) {
    case 'home':
      return [...others.map((one) => noHome(one, known)), { ...joined, role: 'home', pausedAt: null }];
    case 'add':
      return [...others, { ...joined, role: step.role }];
    case 'pause':
      return [...others, { ...joined, pausedAt: joined.pausedAt ?? at }];
    case 'resume':
      return [...others, { ...joined, pausedAt: null }];
    case 'remove':
      return others;
  }
}

/** What was the channel goes on showing the library, where it can. */
function noHome(one: SpaceSurface, known: readonly KnownSurface[]): SpaceSurface {
  if (one.role !== 'home') return one;
  return { ...one, role: showsNoLibrary(one.surface, known) ? 'door' : 'mirror' };
}

function showsNoLibrary(surface: Surface, known: readonly KnownSurface[]): boolean {
  return known.some((one) => one.hasLetters && one.surface === surface);
}
