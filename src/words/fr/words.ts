import type { Address } from '../../domain/workspace/workspace.ts';
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
import { youAs } from './you.ts';
import { frenchSpaces } from './typography.ts';
import type { Language } from '../language.ts';
import { bridgerWords } from './bridgers.ts';

/** The contract of all languages: what each must say. */
export type Sentences = ReturnType<typeof sentences>;

function sentences(locales: readonly string[], address: Address) {
  const you = youAs(address);
  return {
    time: timeWords,
    jobFamilies: jobFamilyWords,
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
    offers: offerWords(you),
    questions: questionWords(you),
    recap: recapWords(you),
    rhythm: rhythmWords(you),
    launch: launchWords(you),
    facilitation: facilitationWords(you),
    brief: briefWords,
    bridgersCommand: bridgersCommandWords,
    letter: letterWords(you),
    letterPages: letterPageWords(you),
    mails: mailWords(you),
    bridgers: bridgerWords(you),
    commands: commandWords(formats.choice(locales)),
    problems: problemWords(you),
    chat: chatWords(you),
    slack: slackWords(you),
  };
}

/** French, the first language of the interface. */
export const french: Language<Sentences> = {
  name: 'Français',
  readIn: 'Lire en français',
  typography: frenchSpaces,
  sentences,
};
