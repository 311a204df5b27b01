import type { Address } from '../domain/workspace/workspace.ts';
import { frenchSpaces } from './typography.ts';
import { briefWords } from './fr/brief.ts';
import { bridgerWords } from './fr/bridgers.ts';
import { cardWords } from './fr/cards.ts';
import { channelWords } from './fr/channel.ts';
import { commandWords } from './fr/commands.ts';
import { doorWords } from './fr/door.ts';
import { facilitationWords } from './fr/facilitation.ts';
import { formWords } from './fr/forms.ts';
import { launchWords } from './fr/launch.ts';
import { guardrailWords } from './fr/guardrails.ts';
import { practiceWords } from './fr/practices.ts';
import { questionWords } from './fr/questions.ts';
import { letterWords } from './fr/letter.ts';
import { letterPageWords } from './fr/letterPages.ts';
import { mailWords } from './fr/mails.ts';
import { problemWords } from './fr/problems.ts';
import { recapWords } from './fr/recap.ts';
import { slackWords } from './fr/slack.ts';
import { slackSetupWords } from './fr/slackSetup.ts';
import { rhythmWords } from './fr/rhythm.ts';
import { wayInWords } from './fr/waysIn.ts';
import { variationWords } from './fr/variations.ts';
import { searchWords } from './fr/search.ts';
import { sheetWords } from './fr/sheet.ts';
import { comparisonWords } from './fr/comparison.ts';
import { timeWords } from './fr/time.ts';
import type { You } from './fr/you.ts';
import { relayWords } from './fr/relays.ts';

/** The contract of all languages: what `en.ts` must also say. */
export type Words = ReturnType<typeof french>;

/** French, the first language of the interface. */
export function french(address: Address) {
  const you: You = (vous, tu) => frenchSpaces(address === 'vous' ? vous : tu);
  return {
    locale: 'fr' as 'fr' | 'en',
    time: timeWords,
    channel: channelWords(you),
    cards: cardWords(you),
    door: doorWords(you),
    forms: formWords(you),
    guardrails: guardrailWords(you),
    practices: practiceWords,
    comparison: comparisonWords(you),
    search: searchWords(you),
    sheet: sheetWords(you),
    waysIn: wayInWords(you),
    variations: variationWords(you),
    questions: questionWords(you),
    recap: recapWords(you),
    rhythm: rhythmWords(you),
    launch: launchWords(you),
    facilitation: facilitationWords(you),
    brief: briefWords,
    bridgers: bridgerWords,
    letter: letterWords(you),
    letterPages: letterPageWords(you),
    mails: mailWords(you),
    relays: relayWords(you),
    commands: commandWords,
    problems: problemWords(you),
    slack: slackWords(you),
    slackSetup: slackSetupWords,
  };
}
