/** What Slack takes at most (docs.slack.dev/reference/block-kit, and the comments of `@slack/types`); it refuses the rest. */
export const LIMITS = {
  blocksInMessage: 50,
  blocksInView: 100,
  /** All the blocks of a message together, measured by others (slackapi/bolt-js#2509 and #2867). */
  message: 13_200,
  /** What Slack adds to each block before it measures: an empty one takes as much, and more. */
  addedToBlock: 110,
  /** Of the 250 kB that a view may be, what its blocks may take: its title and what it remembers take the rest. */
  view: 235_000,
  text: 3_000,
  header: 150,
  contextElements: 10,
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  accessibilityLabel: 75,
  url: 3_000,
  id: 255,
  label: 2_000,
  optionText: 75,
  optionValue: 75,
  options: 100,
  radioOptions: 10,
  /** What a text input may hold; a longer value cannot even be shown in it. */
  input: 3_000,
  placeholder: 150,
  viewTitle: 24,
  viewButton: 24,
  privateMetadata: 3_000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  /** Not told by Slack: what we keep to for the text of one rich text block. */
  richText: 3_000,
} as const;

/**
 * How long Slack may find a text, in UTF-16 code units: it stores `&`, `<` and `>` as entities and does not say
 * which form it measures, so the longer one counts.
 */
export function lengthOf(text: string): number {
  return text.length + [...text.matchAll(/[&<>]/g)].reduce((sum, [sign]) => sum + (sign === '&' ? 4 : 3), 0);
}
