import type { CautionKind } from '../../domain/guardrail/caution.ts';
import { offerKey, type Offer, type OfferSubject } from '../../domain/offer/offer.ts';
import { OUTCOMES, type Outcome } from '../../domain/trial/trial.ts';
import { shorten } from '../../words/shorten.ts';
import type { Words } from '../../words/words.ts';
import type { Action, Card, Command } from '../card.ts';
import { plainCard, press } from '../plainCard.ts';

/** What an offer is drawn with. */
export interface OfferFacts {
  readonly offer: Offer;
  /** The words of the message. */
  readonly text: string;
  /** What it is about, by name: a tool, or the title of a share; null for a caution that names none. */
  readonly subject: string | null;
  /** Whose share it is. */
  readonly author: string | null;
  /** Of a caution. */
  readonly kind: CautionKind;
}

/** How much is repeated of a message. */
const QUOTED = 300;

const TRIED: Readonly<Record<Outcome, Command>> = {
  works: 'trialWorks',
  worksWithChanges: 'trialWorksWithChanges',
  doesNotWork: 'trialDoesNotWork',
};

/** What a message would become, put to its author alone; to decline it is the last button. */
export function offerCard(facts: OfferFacts, words: Words): Card {
  const card = CARDS[facts.offer.subject](facts, words);
  const { quote, decline } = words.offers;
  const no = facts.offer.isShare
    ? press({ label: decline }, 'readAsShare', facts.offer.postId)
    : press({ label: decline }, 'declineOffer', offerKey(facts.offer));
  return {
    ...card,
    notes: [quote(shorten(facts.text, QUOTED)), ...card.notes],
    actions: [...card.actions, no],
  };
}

const CARDS: Readonly<Record<OfferSubject, (facts: OfferFacts, words: Words) => Card>> = {
  cautionOffer,
  trialOffer: ({ offer, subject, author }, { offers, cards }) => {
    const told = OUTCOMES.map((outcome) =>
      press({ label: cards.outcomeNames[outcome] }, TRIED[outcome], offerKey(offer)),
    );
    return plainCard(offers.trial.title(subject ?? '', author), [], told);
  },
  limitsOffer: ({ offer, subject }, { offers: { limits } }) => {
    const add = press({ label: limits.yes, tone: 'primary' }, 'addOfferedLimits', offerKey(offer));
    return { ...plainCard(limits.title, [], [add]), byline: subject };
  },
};

/** Without a tool it is first prepared as a share, whose author says which tool it is. */
function cautionOffer({ offer, subject, kind }: OfferFacts, words: Words): Card {
  const { title, yes, prepare, noTool } = words.offers.caution;
  if (offer.about === null) {
    const toPrepare: Action = press({ label: prepare, tone: 'primary' }, 'readAsShare', offer.postId);
    return plainCard(title, [noTool], [toPrepare]);
  }
  const toPost = press({ label: yes, tone: 'primary' }, 'postOfferedCaution', offerKey(offer));
  const badge = words.guardrails.caution(kind);
  return { ...plainCard(title, [], [toPost]), byline: subject, badge };
}
