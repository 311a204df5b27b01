import { readMessage } from '../../src/domain/share/read.ts';
import { MESSAGE_FORMATS } from '../../src/domain/share/reading.ts';

/** Processor time for the longest message that a surface takes twice over. */
const BAR_MS = 20;
const LENGTH = 40_000;
/** What awkward messages are made of. */
const UNITS = [
  'a',
  'a ',
  ' ',
  '\n',
  '\t',
  '-',
  '> ',
  '* ',
  '_',
  '`',
  '"',
  '« ',
  '(',
  '|',
  ':',
  'http://a.',
  'a@',
  '&amp;',
  '1 ',
  '2 h ',
  '12/34',
  'FR76',
  'sk-',
  'mdp : ',
  'Prompt : ',
  'Limites : a\n',
  'Avant : 2 h\n',
  '<p>',
  '<b',
  'j’ai fait avec Claude ',
  'Claude ',
  '@Nora ',
  'pas ',
  'par semaine ',
  'au lieu de 2 h ',
  'de la ',
  '🙂 ',
];

/** The slowest of messages of 40 kB that repeat one thing, in each format: the least of three times each. */
export function evaluateWorst(): boolean {
  const times = UNITS.flatMap((unit) =>
    MESSAGE_FORMATS.map((format) => {
      const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
      const ms = Math.min(...[1, 2, 3].map(() => timed(() => readMessage({ format, locale: 'fr', text }))));
      return { unit, format, ms };
    }),
  );
  const worst = times.reduce((most, one) => (one.ms > most.ms ? one : most));
  const mark = worst.ms <= BAR_MS ? '✓' : '✗';
  const of = `${JSON.stringify(worst.unit)} in ${worst.format}, of ${times.length}`;
  console.log(
    `\n${mark} worst message of 40 kB: ${worst.ms.toFixed(1)} ms of processor time (≤ ${BAR_MS}): ${of}`,
  );
  return worst.ms <= BAR_MS;
}

function timed(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
