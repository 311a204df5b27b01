import type { Store } from '../src/app/ports/store.ts';
import { shareSearchText } from '../src/domain/search/searchText.ts';
import type { Share } from '../src/domain/share/share.ts';
import { OUTCOMES } from '../src/domain/trial/trial.ts';
import { DEFAULT_JOB_FAMILIES } from '../src/domain/workspace/jobFamilies.ts';
import { publishedShare, seeded } from './benchData.ts';

/** How large the tree of a prompt and the sheet of a tool are. */
export const LIBRARY = { variations: 500, useCases: 1_000, words: 150, trials: 2_000, confirmations: 500 };

export const TREE_ROOT = 'v0000';
export const SHEET_TOOL = 'claude';
/** The job family of a tool of which every use is of one job: its whole list is one page. */
export const ONE_FAMILY = { tool: 'mistral', family: 'juridique' };

const AT = '2026-11-01T09:00:00.000Z';
const WORDS =
  'relis ce contrat clause risque fournisseur réponds tableau cite article sans jargon pour chaque date'.split(
    ' ',
  );

function shareOf(workspaceId: string, id: string, over: Partial<Share>): Share {
  return publishedShare(AT, {
    id,
    workspaceId,
    authorId: 'm1',
    tool: 'Claude',
    toolIds: [SHEET_TOOL],
    useCase: `Relire un document de travail et en tirer les points à vérifier (${id})`,
    timeSavedText: '2 h par semaine',
    limits: `Pas sans relecture, ni pour un document confidentiel (${id})`,
    ...over,
  });
}

/** Adds one prompt varied 500 times, and two tools of 1,000 uses, to a space that is there. */
export async function fillLiving(store: Store, workspaceId: string): Promise<void> {
  const random = seeded(20_261_124);
  const upTo = (many: number): number => Math.floor(random() * many);
  const shares: Share[] = [];
  for (let at = 0; at < LIBRARY.useCases; at++) {
    const family = DEFAULT_JOB_FAMILIES[at % DEFAULT_JOB_FAMILIES.length] ?? null;
    shares.push(shareOf(workspaceId, `u${at}`, { jobFamilyId: family, cost: at % 9 === 0 ? '20 €' : null }));
    const one = { tool: 'Mistral', toolIds: [ONE_FAMILY.tool], jobFamilyId: ONE_FAMILY.family };
    shares.push(shareOf(workspaceId, `o${at}`, one));
  }
  const idOf = (at: number): string => `v${String(at).padStart(4, '0')}`;
  const prompts = [Array.from({ length: LIBRARY.words }, () => WORDS[upTo(WORDS.length)] ?? '')];
  const parents = Array.from({ length: LIBRARY.variations + 1 }, (_, at) => upTo(at));
  for (let at = 0; at <= LIBRARY.variations; at++) {
    if (at > 0) {
      const parent = prompts[parents[at] ?? 0] ?? [];
      prompts.push(parent.map((word) => (random() < 0.06 ? `mot${upTo(99)}` : word)));
    }
    shares.push(shareOf(workspaceId, idOf(at), { toolIds: ['dust'], prompt: prompts[at]?.join(' ') ?? '' }));
  }
  await store.shares.addAll(shares.map((share) => ({ share, searchText: shareSearchText(share) })));
  await store.transact(async (within) => {
    for (let at = 1; at <= LIBRARY.variations; at++) {
      const parentId = idOf(parents[at] ?? 0);
      const linked = {
        workspaceId,
        shareId: idOf(at),
        parentId,
        rootId: TREE_ROOT,
        state: 'linked',
      } as const;
      await within.variations.save({ ...linked, at: AT });
    }
    for (let at = 0; at < LIBRARY.trials; at++)
      await within.trials.save({
        id: `lt${at}`,
        workspaceId,
        shareId: shares[upTo(shares.length)]?.id ?? '',
        memberId: `m${upTo(500)}`,
        outcome: OUTCOMES[upTo(OUTCOMES.length)] ?? 'works',
        line: null,
        timeSaved: null,
        timeSavedText: null,
        at: AT,
      });
    for (let at = 0; at < LIBRARY.confirmations; at++)
      await within.upkeep.confirm({
        workspaceId,
        id: `k${at}`,
        shareId: `u${upTo(LIBRARY.useCases)}`,
        memberId: `m${upTo(500)}`,
        verdict: at % 5 === 0 ? 'hasChanged' : 'stillTrue',
        at: AT,
      });
  });
}
