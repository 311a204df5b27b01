import { readdirSync, readFileSync } from 'node:fs';
import { ask } from '../../test/store/postgresServer.ts';

/** Clock ticks of `/proc`, a second (`getconf CLK_TCK`): 100 on every Linux that Node runs on. */
const TICKS = 100;

/** What a running program tells of itself, by the name of a metric and its label. */
export async function metric(address: string, line: RegExp): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  return Number(line.exec(text)?.[1] ?? 0);
}

export const handledBy = (address: string): Promise<number> => metric(address, /queue="inbox"\} (\d+)/);
export const processorOf = (address: string): Promise<number> =>
  metric(address, /passerelle_processor_seconds_total ([\d.]+)/);

/** Processor seconds that a PostgreSQL server on this machine took, its sessions included; NaN where there is no /proc. */
export async function processorOfServer(url: string): Promise<number> {
  try {
    const [row] = await ask(url, `select split_part(pg_read_file('postmaster.pid'), chr(10), 1) as pid`);
    const server = String(row?.['pid']);
    const stats = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => statOf(pid));
    return stats
      .filter(({ pid, parent }) => pid === server || parent === server)
      .reduce((sum, { seconds }) => sum + seconds, 0);
  } catch {
    return Number.NaN;
  }
}

/** See proc(5): after the name in brackets come the state, the parent, and from the 12th on four processor times. */
function statOf(pid: string): readonly { pid: string; parent: string; seconds: number }[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return [{ pid, parent: fields[1] ?? '', seconds: ticks / TICKS }];
  } catch {
    return [];
  }
}
