import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMessage } from '../../src/domain/share/read.ts';
import type { MessageFormat } from '../../src/domain/share/reading.ts';

/** Prompts of other people, longer ones left out: nobody types them in a chat. */
const LONGEST = 5_000;
const BAR = 0.99;

/** How the people of one surface hand a prompt over: the message as the surface receives it. */
interface Way {
  readonly name: string;
  readonly format: MessageFormat;
  readonly written: (prompt: string) => string;
}

const LABELS = [
  'Outil : Claude',
  'Cas d’usage : relire un contrat de maintenance',
  'Temps gagné : 1 h par contrat',
];
const ICONS = ['🔧 Outil : Claude', '💡 Cas d’usage : relire un contrat', '⏱️ Temps gagné : 1 h'];

function template(labels: readonly string[], prompt: string): string {
  return [...labels, `Prompt :\n${prompt}`].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** As Teams' editor writes what is pasted: a paragraph a line, a hard blank for each space that would be lost. */
function inTeams(text: string): string {
  const paragraph = (line: string): string =>
    line === '' ? '<p>&nbsp;</p>' : `<p>${escaped(line).replace(/^ | (?= )| $/g, '&nbsp;')}</p>`;
  return text.split('\n').map(paragraph).join('');
}

/** As Teams' editor writes what is typed with Shift and Enter. */
function inOneParagraph(text: string): string {
  return `<p>${escaped(text)
    .replace(/ (?= )/g, '&nbsp;')
    .replaceAll('\n', '<br>')}</p>`;
}

const WAYS: readonly Way[] = [
  { name: 'plain', format: 'plain', written: (prompt) => template(LABELS, prompt) },
  { name: 'plain, icons', format: 'plain', written: (prompt) => template(ICONS, prompt) },
  {
    name: 'plain, on the line of its label',
    format: 'plain',
    written: (prompt) => [...LABELS, `Prompt : ${prompt}`].join('\n'),
  },
  { name: 'Slack', format: 'slack', written: (prompt) => escaped(template(LABELS, prompt)) },
  {
    name: 'Slack, in a fence',
    format: 'slack',
    written: (prompt) => `${LABELS.join('\n')}\nPrompt :\n\`\`\`\n${escaped(prompt)}\n\`\`\``,
  },
  { name: 'Teams', format: 'teams', written: (prompt) => inTeams(template(LABELS, prompt)) },
  {
    name: 'Teams, in one paragraph',
    format: 'teams',
    written: (prompt) => inOneParagraph(template(LABELS, prompt)),
  },
  { name: 'mail', format: 'email', written: (prompt) => template(LABELS, prompt) },
  {
    name: 'mail, signed',
    format: 'email',
    written: (prompt) => `Bonjour,\n\n${template(LABELS, prompt)}\n\nCordialement,\nNora Petit`,
  },
];

function promptsOf(path: string): readonly string[] {
  const rows = parse(readFileSync(path), { columns: true, bom: true, relax_quotes: true }) as {
    readonly prompt: string;
  }[];
  return rows
    .map(({ prompt }) => prompt.replace(/\r\n?/g, '\n').trim())
    .filter((prompt) => prompt !== '' && prompt.length <= LONGEST);
}

/** Prompts put last in the template: how many are kept to the letter, in each way of handing them over. */
export function evaluateVerbatim(data: string): boolean {
  const path = join(data, 'prompts.csv');
  if (!existsSync(path)) return true;
  const prompts = promptsOf(path);
  console.log(`\nprompts.csv (${prompts.length} prompts put last in the template): kept to the letter`);
  return WAYS.map((way) => measure(way, prompts)).every(Boolean);
}

function measure({ name, format, written }: Way, prompts: readonly string[]): boolean {
  const lost = prompts.filter((prompt) => {
    const { fields } = readMessage({ format, locale: 'fr', text: written(prompt) });
    return fields.prompt !== prompt;
  });
  const kept = 1 - lost.length / prompts.length;
  const mark = kept >= BAR ? '✓' : '✗';
  console.log(`  ${mark} ${name.padEnd(38)} ${kept.toFixed(4)}   ≥ ${BAR}   ${lost.length} altered`);
  return kept >= BAR;
}
