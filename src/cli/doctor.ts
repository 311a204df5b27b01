import type { Queue } from '../app/ports/queue.ts';
import { viewSpace } from '../app/workspace/viewSpace.ts';
import type { OpenDesk } from '../app/desk.ts';
import { namesOfOneJob } from '../app/names.ts';
import type { Workspace } from '../domain/workspace/workspace.ts';
import type { Words } from '../words/words.ts';
import type { Command, Office } from './command.ts';

interface Finding {
  /** A surface by its own name. */
  readonly name: string;
  readonly ok: boolean;
  readonly told: string;
  /** Of a whole space, or of what waits: never of a person. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** Says what works here and, for what does not, what to do. */
export const doctor: Command = {
  name: 'doctor',
  takes: 'nothing',
  options: { json: { type: 'boolean' } },
  run: async (typed, office) => {
    const { terminal, words } = office;
    const { good, bad } = words.commands.doctor;
    const findings = [
      nodeFinding(office),
      ...(await storeFindings(office)),
      await documentsFinding(office),
      ...(await surfaceFindings(office)),
    ];
    const ok = findings.every((finding) => finding.ok);
    if (typed.options['json'] === true) terminal.out(JSON.stringify({ ok, findings }));
    else for (const finding of findings) terminal.out(`${finding.ok ? good : bad}  ${finding.told}`);
    return ok ? 0 : 1;
  },
};

const WANTED_NODE = 26;
/** Beyond so many, how many more does not change what to do. */
const MOST = 1_000;

function nodeFinding({ words }: Office): Finding {
  const version = process.versions.node;
  const ok = Number(version.split('.')[0]) >= WANTED_NODE;
  return { name: 'node', ok, told: words.commands.doctor.node(version, ok) };
}

async function storeFindings(office: Office): Promise<readonly Finding[]> {
  try {
    const desk = await office.openDeskToLook();
    try {
      return [
        storeFinding(office, desk.isInUse),
        ...(await spaceFindings(desk, office)),
        await queuesFinding(desk, office),
      ];
    } finally {
      await desk.close();
    }
  } catch (error) {
    const sentence = office.tellProblem(error);
    if (sentence === null) throw error;
    return [{ name: 'store', ok: false, told: sentence }];
  }
}

/** A store that opens was written to: its schema was brought up to date. One that is in use was only read. */
function storeFinding({ config, words }: Office, isInUse: boolean): Finding {
  const { store, inUse, database } = words.commands.doctor;
  const folder = isInUse ? inUse(config.dataDir) : store(config.dataDir);
  return { name: 'store', ok: true, told: config.databaseUrl === null ? folder : database };
}

async function spaceFindings(desk: OpenDesk, { words }: Office): Promise<readonly Finding[]> {
  const { space: tell, noSpace } = words.commands.doctor;
  const findings: Finding[] = [];
  for (const space of await desk.store.workspaces.list()) {
    const counts = await viewSpace(desk.store, space.id);
    findings.push({
      name: 'space',
      ok: true,
      told: tell(space.name, space.id, counts),
      counts: { ...counts },
    });
    findings.push(...(await jobFindings(desk, space, words)));
  }
  return findings.length > 0 ? findings : [{ name: 'space', ok: true, told: noSpace }];
}

/** Nothing is wrong with what is kept, and nothing is moved: it is for the space to know. */
async function jobFindings(
  { store }: OpenDesk,
  { id, name }: Workspace,
  words: Words,
): Promise<readonly Finding[]> {
  const lots = await namesOfOneJob(store, id, words.locale);
  return lots.map((names) => ({ name: 'jobs', ok: true, told: words.commands.doctor.oneJob(name, names) }));
}

async function queuesFinding({ store, clock }: OpenDesk, { words }: Office): Promise<Finding> {
  const count = async (queue: Queue<unknown>): Promise<readonly [number, number]> => [
    (await queue.waiting(clock.now(), MOST)).length,
    (await queue.dead(MOST)).length,
  ];
  const [inbox, outbox] = [await count(store.inbox), await count(store.outbox)];
  const counts = { waiting: inbox[0] + outbox[0], failed: inbox[1] + outbox[1] };
  const { waiting, dead } = words.commands.doctor;
  const told = counts.failed > 0 ? dead(counts.failed) : waiting(counts.waiting);
  return { name: 'queues', ok: counts.failed === 0, told, counts };
}

async function documentsFinding({ documents, words }: Office): Promise<Finding> {
  const { doctor: told } = words.commands;
  const ok = await documents.work().catch(() => false);
  return { name: 'documents', ok, told: told.documents(ok) };
}

/** A surface that is off is not wanted: nothing is said of it. */
async function surfaceFindings(office: Office): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const looking = { ...office, openDesk: office.openDeskToLook };
  for (const { surface, on } of office.config.surfaces)
    for (const { ok, told } of (await on?.check(looking)) ?? []) findings.push({ name: surface, ok, told });
  return findings;
}
