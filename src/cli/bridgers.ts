import { readFile } from 'node:fs/promises';
import { proposeBridgers, type ProposedSet } from '../app/bridger/proposeBridgers.ts';
import { readNetwork, type NetworkRow, type ReadNetwork } from '../app/bridger/readNetwork.ts';
import type { Typed } from '../app/ports/terminal.ts';
import type { Command, Office } from './command.ts';
import { canRead } from './files.ts';
import { readSheet } from './sheet.ts';
import { listed, optionOf } from './typed.ts';

const MOST = 50;
const NAMED = 20;

/** A set of Bridgers for an analyst who has people and ties in files; nothing is stored. */
export const bridgers: Command = {
  name: 'bridgers',
  takes: 'nothing',
  options: {
    edges: { type: 'string' },
    people: { type: 'string' },
    size: { type: 'string' },
    seed: { type: 'string' },
    accepted: { type: 'string', multiple: true },
    refused: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  },
  run: async (typed, office) => {
    const { terminal, words } = office;
    const asked = askedFor(typed, office);
    if (asked === null) return 2;
    const people = await rowsOf(asked.people, ['id', 'jobFamily'], office);
    const ties = people && (await rowsOf(asked.edges, ['a', 'b'], office));
    if (people === null || ties === null) return 1;
    const network = readNetwork(people, ties);
    if (!network.ok) {
      for (const problem of network.problems.slice(0, NAMED))
        terminal.err(words.bridgersCommand.problem(problem));
      const more = network.problems.length - NAMED;
      if (more > 0) terminal.err(words.bridgersCommand.moreProblems(more));
      return 1;
    }
    if (network.hadOwnTies) terminal.err(words.bridgersCommand.ownTies);
    const set = proposeBridgers({ ...asked, ...network });
    tell({ set, network }, { ...asked, asJson: typed.options['json'] === true }, office);
    return set.bridgers.length === 0 ? 1 : 0;
  },
};

interface Asked {
  readonly edges: string;
  readonly people: string;
  readonly size: number;
  readonly seed: number;
  readonly accepted: readonly string[];
  readonly refused: readonly string[];
}

function askedFor(typed: Typed, { terminal, words }: Office): Asked | null {
  const [edges, people] = [optionOf(typed, 'edges'), optionOf(typed, 'people')];
  const [size, seed] = [optionOf(typed, 'size') ?? '8', optionOf(typed, 'seed') ?? '1'];
  const refuse = (told: string): null => {
    terminal.err(told);
    return null;
  };
  if (edges === null || people === null) return refuse(words.bridgersCommand.needed);
  if (!/^\d{1,2}$/.test(size) || Number(size) < 1 || Number(size) > MOST)
    return refuse(words.bridgersCommand.badSize(size));
  if (!/^\d{1,9}$/.test(seed)) return refuse(words.bridgersCommand.badSeed(seed));
  return {
    edges,
    people,
    size: Number(size),
    seed: Number(seed),
    accepted: listed(typed, 'accepted'),
    refused: listed(typed, 'refused'),
  };
}

/** The rows of a table that has these columns; null, once it is said, when it does not. */
async function rowsOf(
  file: string,
  needed: readonly string[],
  office: Office,
): Promise<readonly NetworkRow[] | null> {
  const { terminal, words } = office;
  if (!(await canRead(file, office))) return null;
  const sheet = readSheet(await readFile(file));
  if (!('rows' in sheet)) {
    terminal.err(words.commands.csv.unreadable(sheet.line));
    return null;
  }
  const columns = sheet.columns.map((column) => column.toLowerCase());
  const missing = needed.find((column) => !columns.includes(column.toLowerCase()));
  if (missing !== undefined) {
    terminal.err(words.bridgersCommand.problem({ is: 'noColumn', file, column: missing }));
    return null;
  }
  return sheet.rows.map(({ line, cells }) => ({
    line,
    cells: new Map(columns.map((column, at) => [column, cells[at] ?? ''])),
  }));
}

function tell(
  { set, network }: { readonly set: ProposedSet; readonly network: ReadNetwork & { readonly ok: true } },
  asked: { readonly size: number; readonly seed: number; readonly asJson: boolean },
  { terminal, words }: Office,
): void {
  const texts = words.bridgersCommand;
  const bridgers = set.bridgers.map((bridger) => ({
    ...bridger,
    because: bridger.reasons.map(texts.reason),
  }));
  // `relays` is the name that programs have read it by since the first version.
  if (asked.asJson)
    terminal.out(JSON.stringify({ relays: bridgers, isDrawn: set.isDrawn, seed: asked.seed }));
  else {
    if (bridgers.length > 0) terminal.out(texts.proposed);
    for (const { id, jobFamily, because, alternates } of bridgers) {
      terminal.out(`${id}  ${jobFamily ?? texts.noJob}`);
      for (const reason of because) terminal.out(`  ${reason}`);
      if (alternates.length > 0) terminal.out(`  ${texts.alternates(alternates)}`);
    }
    if (set.isDrawn) terminal.out(texts.isDrawn);
  }
  const jobs = new Set(network.people.map(({ jobFamily }) => jobFamily)).size;
  if (bridgers.length === 0) terminal.err(texts.nobody);
  else if (bridgers.length < asked.size) terminal.err(texts.isFewer(jobs));
}
