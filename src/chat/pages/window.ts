import type { Page } from '../../app/addresses.ts';
import { sentence, type Reply } from '../reply.ts';
import type { Visit } from '../visit.ts';

/** What a page is here, for who asks. */
export type Window = (visit: Visit, asked: Page) => Promise<Reply>;

export const notFound = ({ viewer }: Pick<Visit, 'viewer'>): Reply =>
  sentence(viewer.words.problems.notFound);
