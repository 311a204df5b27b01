import type { Sentences } from '../fr/words.ts';
import type { Language } from '../language.ts';
import { briefWords } from './brief.ts';
import { bridgersCommandWords } from './bridgersCommand.ts';
import { cardWords } from './cards.ts';
import { channelWords } from './channel.ts';
import { chatWords } from './chat.ts';
import { commandWords } from './commands.ts';
import { doorWords } from './door.ts';
import { facilitationWords } from './facilitation.ts';
import { formats } from './formats.ts';
import { formWords } from './forms.ts';
import { jobFamilyWords } from './jobFamilies.ts';
import { offerWords } from './offers.ts';
import { launchWords } from './launch.ts';
import { guardrailWords } from './guardrails.ts';
import { practiceWords } from './practices.ts';
import { questionWords } from './questions.ts';
import { letterWords } from './letter.ts';
import { letterPageWords } from './letterPages.ts';
import { mailWords } from './mails.ts';
import { problemWords } from './problems.ts';
import { recapWords } from './recap.ts';
import { slackWords } from './slack.ts';
import { rhythmWords } from './rhythm.ts';
import { wayInWords } from './waysIn.ts';
import { variationWords } from './variations.ts';
import { searchWords } from './search.ts';
import { sheetWords } from './sheet.ts';
import { comparisonWords } from './comparison.ts';
import { timeWords } from './time.ts';
import { bridgerWords } from './bridgers.ts';

function sentences(locales: readonly string[]): Sentences {
  return {
    time: timeWords,
    jobFamilies: jobFamilyWords,
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
    offers: offerWords,
    questions: questionWords,
    recap: recapWords,
    rhythm: rhythmWords,
    launch: launchWords,
    facilitation: facilitationWords,
    brief: briefWords,
    bridgersCommand: bridgersCommandWords,
    letter: letterWords,
    letterPages: letterPageWords,
    mails: mailWords,
    bridgers: bridgerWords,
    commands: commandWords(formats.choice(locales)),
    problems: problemWords,
    chat: chatWords,
    slack: slackWords,
  };
}

/** English: one way of addressing people, so no function of « vous » or « tu »; spaces stay as they are typed. */
export const english: Language<Sentences> = {
  name: 'English',
  readIn: 'Read in English',
  typography: (text) => text,
  sentences,
};
