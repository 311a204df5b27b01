import { readText } from '../../domain/text/readText.ts';

/** What people read of a message of Slack: its words, without the marks of links, mentions and styles. */
export function plainWords(slackText: string): string {
  return readText({ format: 'slack', locale: 'fr', text: slackText }).own.text.trim();
}
