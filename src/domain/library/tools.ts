import type { ReadingHabits } from '../share/reading.ts';
import type { Tool } from './tool.ts';

/** The tools the reader knows before a space teaches it any. */
export const TOOLS: readonly Tool[] = [
  { id: 'chatgpt', name: 'ChatGPT', aliases: ['GPT'], domains: ['chatgpt.com'], category: 'assistant', country: 'US' },
  { id: 'claude', name: 'Claude', aliases: [], domains: ['claude.ai'], category: 'assistant', country: 'US' },
];

/** Ids of the tools that a text names, in order of mention, each once. */
export function findTools(text: string, habits?: ReadingHabits): readonly string[] {
  const lower = text.toLowerCase();
  const known = [...TOOLS, ...(habits?.tools ?? [])];
  return known.filter((tool) => lower.includes(tool.name.toLowerCase())).map((tool) => tool.id);
}

/** The id of a tool that the table does not know: its name in kebab-case, without version. */
export function toolFromName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
