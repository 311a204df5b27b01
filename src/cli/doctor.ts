import type { Command, Office } from './command.ts';

interface Finding {
  readonly name: 'node' | 'store' | 'spaces' | 'queues' | 'documents';
  readonly ok: boolean;
  readonly told: string;
}

/** Says what works here and, for what does not, what to do. */
export const doctor: Command = {
  name: 'doctor',
  options: { json: { type: 'boolean' } },
  run: async (typed, office) => {
    const { terminal, words } = office;
    const findings = [nodeFinding(office), ...(await storeFindings(office)), await documentsFinding(office)];
    const ok = findings.every((finding) => finding.ok);
    if (typed.options['json'] === true) terminal.out(JSON.stringify({ ok, findings }));
    else
      for (const finding of findings)
        terminal.out(
          `${finding.ok ? words.commands.doctor.good : words.commands.doctor.bad}  ${finding.told}`,
        );
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
  const { config, words } = office;
  const { doctor: told } = words.commands;
  try {
    const desk = await office.openDesk();
    try {
      const spaces = await desk.store.workspaces.list();
      const findings: Finding[] = [{ name: 'store', ok: true, told: told.store(config.dataDir) }];
      for (const space of spaces) {
        const shares = await desk.store.shares.countPublished(space.id);
        findings.push({ name: 'spaces', ok: true, told: told.space(space.name, space.id, shares) });
      }
      const dead = (await desk.store.inbox.dead(MOST)).length + (await desk.store.outbox.dead(MOST)).length;
      return [...findings, { name: 'queues', ok: dead === 0, told: told.dead(dead) }];
    } finally {
      await desk.close();
    }
  } catch (error) {
    const told = office.tellProblem(error);
    if (told === null) throw error;
    return [{ name: 'store', ok: false, told }];
  }
}

async function documentsFinding({ documents, words }: Office): Promise<Finding> {
  const { doctor: told } = words.commands;
  const ok = await documents.work().catch(() => false);
  return { name: 'documents', ok, told: told.documents(ok) };
}
