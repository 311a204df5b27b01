import { idsOf } from '../../app/actor.ts';
import { readAddress, type PageName } from '../../app/addresses.ts';
import { cornerOf } from '../corner.ts';
import { openForm } from '../forms.ts';
import { readWhole } from '../reading.ts';
import { reading, type Reply } from '../reply.ts';
import type { Visit } from '../visit.ts';
import { bridgersWindow } from './bridgers.ts';
import { briefWindow } from './brief.ts';
import { comparisonWindow } from './comparison.ts';
import { coverageWindow } from './coverage.ts';
import { launchWindow } from './launch.ts';
import { libraryWindow } from './library.ts';
import { postWindow } from './post.ts';
import { practicesWindow } from './practices.ts';
import { recapWindow } from './recap.ts';
import { toolWindow } from './tool.ts';
import { variationsWindow } from './variations.ts';
import { notFound, type Window } from './window.ts';

const cornerWindow: Window = async ({ desk, chat, viewer }) =>
  reading(viewer.words.channel.productName, await cornerOf(desk, chat, viewer));

const formWindow: Window = (visit, { id }) => {
  const [form = '', ...about] = id.split('/');
  return openForm(visit, { form, id: about.join('/') });
};

/** What each page of ours is in a chat: nobody has to leave it, nor to reach the pages. */
const WINDOWS: Readonly<Record<PageName, Window>> = {
  channel: cornerWindow,
  desk: cornerWindow,
  post: postWindow,
  share: (visit, { id }) => readWhole(visit, { subject: 'share', id }),
  variations: variationsWindow,
  tool: toolWindow,
  comparison: comparisonWindow,
  recap: recapWindow,
  brief: briefWindow,
  launch: launchWindow,
  bridgers: bridgersWindow,
  library: libraryWindow,
  practices: practicesWindow,
  coverage: coverageWindow,
  form: formWindow,
  letter: (visit) => openForm(visit, { form: 'letter', id: '' }),
  profile: (visit) => openForm(visit, { form: 'profile', id: '' }),
};

/** A page is read here; where others than this machine reach it, it opens by a link for this person alone too. */
export async function readPage(visit: Visit, path: string): Promise<Reply> {
  const page = readAddress(path);
  if (page === null) return notFound(visit);
  const reply = await WINDOWS[page.name](visit, page);
  if (reply.is !== 'reading') return reply;
  return { ...reply, page: visit.desk.link({ ...idsOf(visit.viewer), path }) };
}
