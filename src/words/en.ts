import type { Words } from './fr.ts';
import { briefWords } from './en/brief.ts';
import { bridgerWords } from './en/bridgers.ts';
import { cardWords } from './en/cards.ts';
import { channelWords } from './en/channel.ts';
import { commandWords } from './en/commands.ts';
import { doorWords } from './en/door.ts';
import { facilitationWords } from './en/facilitation.ts';
import { formWords } from './en/forms.ts';
import { launchWords } from './en/launch.ts';
import { guardrailWords } from './en/guardrails.ts';
import { practiceWords } from './en/practices.ts';
import { questionWords } from './en/questions.ts';
import { letterWords } from './en/letter.ts';
import { letterPageWords } from './en/letterPages.ts';
import { mailWords } from './en/mails.ts';
import { problemWords } from './en/problems.ts';
import { recapWords } from './en/recap.ts';
import { slackWords } from './en/slack.ts';
import { slackSetupWords } from './en/slackSetup.ts';
import { rhythmWords } from './en/rhythm.ts';
import { wayInWords } from './en/waysIn.ts';
import { variationWords } from './en/variations.ts';
import { searchWords } from './en/search.ts';
import { sheetWords } from './en/sheet.ts';
import { comparisonWords } from './en/comparison.ts';
import { timeWords } from './en/time.ts';
import { relayWords } from './en/relays.ts';

/** English: one way of addressing people, so no function of « vous » or « tu ». */
export const english: Words = {
  locale: 'en' as const,
  time: timeWords,
  channel: channelWords,
  cards: cardWords,
  door: doorWords,
  forms: formWords,
  guardrails: guardrailWords,
  practices: practiceWords,
  comparison: comparisonWords,
  search: searchWords,
  sheet: sheetWords,
  waysIn: wayInWords,
  variations: variationWords,
  questions: questionWords,
  recap: recapWords,
  rhythm: rhythmWords,
  launch: launchWords,
  facilitation: facilitationWords,
  brief: briefWords,
  bridgers: bridgerWords,
  letter: letterWords,
  letterPages: letterPageWords,
  mails: mailWords,
  relays: relayWords,
  commands: commandWords,
  problems: problemWords,
  slack: slackWords,
  slackSetup: slackSetupWords,
};
