import { inEveryLanguage } from '../../src/words/words.ts';
import { readFileSync } from 'node:fs';
import type { Share } from '../../src/domain/share/share.ts';
import { composeShare } from '../../src/domain/share/compose.ts';
import { proposeTitle } from '../../src/domain/share/title.ts';
import { DEFAULT_JOB_FAMILIES, type DefaultJobFamily } from '../../src/domain/workspace/jobFamilies.ts';

/** A share of a file, as `shares.ndjson` tells it. */
interface Told {
  readonly id: string;
  readonly jobFamily: string;
  readonly tool: string;
  readonly useCase: string;
  readonly kind: Share['kind'];
  readonly timeSaved?: string;
  readonly limits?: string;
  readonly link?: string;
  readonly prompt?: string;
}

/** A search, and how well shares answer it: 3 is exactly what is wanted; empty when nothing should be offered. */
export interface Query {
  readonly id: string;
  readonly text: string;
  readonly jobFamily?: string | null;
  /** `tool`, or among others: a tool's name as it is typed. */
  readonly kind: string | readonly string[];
  readonly relevant: Readonly<Record<string, number>>;
}

export const SPACE = 'library';

export function linesOf<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

const namesOf = (id: DefaultJobFamily) => inEveryLanguage((words) => words.jobFamilies[id]);

/** The id of a job family by one of its names. */
export function familyId(name: string | null = null): string | null {
  return (
    DEFAULT_JOB_FAMILIES.find((id) => [id, ...Object.values(namesOf(id))].some((one) => one === name)) ?? null
  );
}

export function sharesOf(file: string): readonly Share[] {
  return linesOf<Told>(file).map((told) => ({
    id: told.id,
    workspaceId: SPACE,
    authorId: null,
    jobFamilyId: familyId(told.jobFamily),
    kind: told.kind,
    status: 'published',
    origin: 'import',
    tool: told.tool,
    toolIds: composeShare({ tool: told.tool }, { labels: new Map(), tools: [] }).toolIds,
    useCase: told.useCase,
    title: proposeTitle(told.useCase),
    timeSaved: null,
    timeSavedText: told.timeSaved ?? null,
    limits: told.limits ?? null,
    link: told.link ?? null,
    prompt: told.prompt ?? null,
    beforeAfter: null,
    cost: null,
    inferred: [],
    leftOut: null,
    externalId: told.id,
    postId: null,
    limitsAskedAt: null,
    createdAt: '2026-11-16T09:00:00.000Z',
    publishedAt: '2026-11-16T09:00:00.000Z',
  }));
}
