import { askingSentence } from '../../domain/question/need.ts';
import type { Suggestion } from '../../domain/rhythm/suggest.ts';
import type { Share } from '../../domain/share/share.ts';
import { addressOf } from '../addresses.ts';
import { namesIn } from '../names.ts';
import type { Viewer } from '../viewer.ts';
import type { Store } from '../ports/store.ts';
import { quoteFor } from '../question/matchQuestion.ts';
import { homeOf } from '../surface/spaceSurfaces.ts';

/** A suggestion in words, and what one tap does. */
export interface SuggestionView {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly act: string;
  /** What is said, in the name of who taps; null when nothing is. */
  readonly text: string | null;
  /** Whether a tap says it: what is for another chat, or for one person, is copied and said there. */
  readonly saidHere: boolean;
  /** Where to look before; null where there is nothing to look at. */
  readonly open: string | null;
}

/** Null when what it is about went meanwhile. */
export async function tellSuggestion(
  store: Store,
  viewer: Viewer,
  suggestion: Suggestion,
): Promise<SuggestionView | null> {
  const texts = viewer.words.facilitation;
  const names = await namesIn(store, viewer.workspace.id, viewer.words.locale);
  const saidHere = (await homeOf(store, viewer.workspace.id)) === 'web';
  const base = { id: suggestion.id, text: null, saidHere, open: null };
  switch (suggestion.is) {
    case 'door': {
      const family = names.family(suggestion.jobFamilyId);
      const { title, why, act, text } = texts.door;
      return { ...base, title: title(family), why, act, text: text(family), saidHere: true };
    }
    case 'askAfter': {
      const name = await nameOf(store, viewer, suggestion.memberId);
      const { title, why, act, text } = texts.askAfter;
      return { ...base, title: title(name), why, act, text, saidHere: false };
    }
    case 'staleSheet': {
      const { title, why, act } = texts.staleSheet;
      const open = addressOf.tool(viewer.workspace.id, suggestion.toolId);
      return { ...base, title: title(names.tool(suggestion.toolId)), why, act, open };
    }
    default: {
      const share = await store.shares.get(viewer.workspace.id, suggestion.shareId);
      if (share === null || share.status !== 'published') return null;
      const open = addressOf.share(viewer.workspace.id, share.id);
      return tellOfShare(store, viewer, { suggestion, share, base: { ...base, open } });
    }
  }
}

async function tellOfShare(
  store: Store,
  viewer: Viewer,
  {
    suggestion,
    share,
    base,
  }: {
    readonly suggestion: Extract<Suggestion, { readonly shareId: string }>;
    readonly share: Share;
    readonly base: Pick<SuggestionView, 'id' | 'text' | 'saidHere' | 'open'>;
  },
): Promise<SuggestionView | null> {
  const texts = viewer.words.facilitation;
  switch (suggestion.is) {
    case 'highlight': {
      const { title, why, act } = texts.highlight;
      return { ...base, title: title(share.title), why: why[suggestion.why], act };
    }
    case 'askLimits': {
      const { title, why, act, text } = texts.askLimits;
      return { ...base, title: title(share.title), why, act, text };
    }
    case 'askOtherJob': {
      const names = await namesIn(store, viewer.workspace.id, viewer.words.locale);
      const family = names.family(suggestion.jobFamilyId);
      const { title, why, act, text } = texts.askOtherJob;
      return { ...base, title: title(share.title, family), why, act, text: text(family) };
    }
    case 'introduce': {
      const question = await store.questions.get(viewer.workspace.id, suggestion.questionId);
      const quote = question && (await quoteFor(store, question, share));
      if (question === null || quote === null) return null;
      const asker = await nameOf(store, viewer, question.authorId);
      const author = await nameOf(store, viewer, share.authorId);
      const { title, why, act, text } = texts.introduce;
      return {
        ...base,
        title: title(asker, author),
        why: why(askingSentence(question.text), quote),
        act,
        text: text(author, share.title, share.tool),
      };
    }
  }
}

async function nameOf(store: Store, viewer: Viewer, memberId: string | null): Promise<string> {
  const member = memberId === null ? null : await store.members.get(viewer.workspace.id, memberId);
  return member?.name ?? viewer.words.cards.formerColleague;
}
