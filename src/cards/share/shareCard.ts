import { webAddress } from '../../domain/share/check.ts';
import { FIELDS, FIELDS_AS_TOLD, textOf } from '../../domain/share/fields.ts';
import type { Share, ShareKind } from '../../domain/share/share.ts';
import { titleTellsAll } from '../../domain/share/title.ts';
import { isContradictory } from '../../domain/trial/contradiction.ts';
import type { Echo, NamedTriers } from '../../domain/trial/echo.ts';
import type { Mirror } from '../../domain/trial/mirror.ts';
import type { Member } from '../../domain/workspace/workspace.ts';
import type { Words } from '../../words/words.ts';
import type { Action, Card, CardField } from '../card.ts';
import { fill, open, press } from '../plainCard.ts';
import { leftOutNotes } from './leftOutNotes.ts';
import { timeLabel } from './timeTold.ts';
import {
  guardrailFields,
  moreCautions,
  pointOutRisk,
  type GuardrailFacts,
} from '../guardrail/guardrailCards.ts';

/** What the card of a share is drawn from. */
export interface ShareFacts extends GuardrailFacts {
  readonly share: Share;
  readonly author: Member | null;
  /** Who looks; null for a page that anyone may read. */
  readonly viewerId: string | null;
  readonly echo: Echo;
  /** Those of the echo in whom the viewer finds themselves. */
  readonly mirror: Mirror | null;
  /** The name of a job family in the reader's language. */
  readonly family: (id: string) => string;
  /** Where the share's page is. */
  readonly address: string;
  /** Whether its prompt varies another, or is varied, once or more; null for neither. */
  readonly kinship: keyof Words['variations']['kinship'] | null;
  /** Where its variations are. */
  readonly variations: string;
}

/** Pictures a share: a draft asks its author, a published one invites to try. */
export function shareCard(facts: ShareFacts, words: Words): Card {
  const { share } = facts;
  const draft = share.status === 'draft';
  return {
    tone: draft ? 'plain' : share.kind,
    badge: badgeOf(share, words),
    title: share.title === '' ? words.cards.draft.title : share.title,
    byline: bylineOf(facts, words),
    fields: [...guardrailFields(facts, words), ...fieldsShown(share, words)],
    notes: draft
      ? draftNotes(facts, words)
      : [...moreCautions(facts, words), ...kinshipNotes(facts, words), ...echoNotes(facts, words)],
    actions: draft ? draftActions(facts, words) : publishedActions(facts, words),
  };
}

function badgeOf({ status, kind }: Share, words: Words): string | null {
  if (status === 'draft') return draftBadge(kind, words);
  return kind === 'success' ? null : words.cards.kindNames[kind];
}

/** « Brouillon · Échec utile à tous »: how it turned out is seen before it is published. */
export function draftBadge(kind: ShareKind, { cards }: Words): string {
  return kind === 'success' ? cards.draft.badge : `${cards.draft.badge} · ${cards.kindNames[kind]}`;
}

/** « Nadia Benali · Juridique » */
export function bylineOf(
  { share, author, family }: Pick<ShareFacts, 'share' | 'author' | 'family'>,
  words: Words,
): string {
  const name =
    author?.name ?? (share.origin === 'import' ? words.cards.imported : words.cards.formerColleague);
  return share.jobFamilyId === null ? name : `${name} · ${family(share.jobFamilyId)}`;
}

/** What colleagues who tried it say, in sentences. */
export function echoNotes(facts: ShareFacts, words: Words): readonly string[] {
  const { echo, mirror, family } = facts;
  if (echo.total === 0) return [words.cards.echo.none];
  const { works, worksWithChanges, doesNotWork } = echo.outcomes;
  return [
    words.cards.echo.outcomes(works, worksWithChanges, doesNotWork),
    ...(isContradictory(echo.outcomes) ? [words.guardrails.contradiction] : []),
    ...(mirror?.is === 'unnamed' ? [words.waysIn.unnamedPeers] : []),
    words.cards.echo.who(namedGroups(facts, words), echo.unnamed, echo.unnamedFamilies.map(family)),
  ];
}

/** Peers of the viewer's own job come first, or those of the closest one, and are told as such. */
function namedGroups(
  { echo, mirror, family }: ShareFacts,
  words: Words,
): readonly { readonly family: string | null; readonly names: readonly string[] }[] {
  const held = mirror === null || mirror.is === 'unnamed' ? null : mirror;
  const plain = ({ jobFamilyId, names }: NamedTriers) => ({
    family: jobFamilyId === null ? null : family(jobFamilyId),
    names,
  });
  const others = echo.named.filter((group) => group !== held?.group).map(plain);
  if (held === null) return others;
  const { ownJob, nearJob } = words.waysIn;
  const label = (held.is === 'own' ? ownJob : nearJob)(family(held.group.jobFamilyId ?? ''));
  return [{ family: label, names: held.group.names }, ...others];
}

function fieldsShown(share: Share, words: Words): readonly CardField[] {
  // What was inferred is shown as such, to be put right.
  const hidden = titleTellsAll(share) && !share.inferred.includes('useCase') ? 'useCase' : null;
  return FIELDS_AS_TOLD.filter((field) => FIELDS[field].place !== null).flatMap((field) => {
    const value = textOf(share, field) ?? '';
    if (value === '' || field === hidden) return [];
    const { shownAs } = FIELDS[field];
    return [
      {
        label: field === 'timeSaved' ? timeLabel(share.timeSaved, words) : words.cards.fieldNames[field],
        value,
        note: null,
        inferred: share.inferred.includes(field),
        as: shownAs,
        address: shownAs === 'link' ? webAddress(value) : null,
      },
    ];
  });
}

function kinshipNotes({ kinship }: ShareFacts, words: Words): readonly string[] {
  return kinship === null ? [] : [words.variations.kinship[kinship]];
}

function draftNotes({ share }: ShareFacts, words: Words): readonly string[] {
  return [...(share.inferred.length === 0 ? [] : [words.cards.draft.note]), ...leftOutNotes(share, words)];
}

function draftActions({ share, viewerId }: ShareFacts, words: Words): readonly Action[] {
  if (viewerId !== share.authorId) return [];
  const { confirm, correct, dismiss } = words.cards.draft;
  const complete = share.tool !== '' && share.useCase !== '';
  return [
    ...(complete ? [press({ label: confirm, tone: 'primary' }, 'confirmDraft', share.id)] : []),
    fill({ label: correct, tone: complete ? 'plain' : 'primary' }, 'share', share.id),
    press({ label: dismiss }, 'dismissDraft', share.id),
  ];
}

function publishedActions(facts: ShareFacts, words: Words): readonly Action[] {
  const { share, viewerId, address, on } = facts;
  const { actions } = words.cards;
  const own = viewerId !== null && viewerId === share.authorId;
  return [
    own
      ? fill({ label: actions.edit }, 'share', share.id)
      : fill({ label: actions.try, tone: 'primary' }, 'trial', share.id),
    ...copyActions(share, words),
    ...variationActions(facts, words),
    open({ label: actions.open }, address),
    ...(on === 'page' ? [pointOutRisk({ is: 'share', id: share.id }, words)] : []),
    ...(own ? [press({ label: actions.remove, tone: 'danger' }, 'deleteShare', share.id)] : []),
  ];
}

function copyActions({ id, prompt }: Share, words: Words): readonly Action[] {
  if (prompt === null) return [];
  return [{ label: words.cards.actions.copyPrompt, tone: 'plain', deed: { is: 'copy', text: prompt, id } }];
}

function variationActions({ share, kinship, variations }: ShareFacts, words: Words): readonly Action[] {
  const { vary, see } = words.variations;
  return [
    ...(share.prompt === null ? [] : [fill({ label: vary }, 'variation', share.id)]),
    ...(kinship === null ? [] : [open({ label: see }, variations)]),
  ];
}
