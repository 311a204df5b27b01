import type { Page } from '../../app/addresses.ts';
import { sentence, type Reply } from '../reply.ts';
import type { Visit } from '../visit.ts';

/** A page that is asked for, and its whole address. */
export interface Asked extends Page {
  readonly path: string;
}

/** What a page is here, for who asks. */
export type Window = (visit: Visit, asked: Asked) => Promise<Reply>;

export const notFound = ({ viewer }: Visit): Reply => sentence(viewer.words.problems.notFound);
