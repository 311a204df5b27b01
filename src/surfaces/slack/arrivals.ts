import type { SlackDesk } from './desk.ts';
import { spaceIdOf, type Source } from './events.ts';
import type { Habits } from './install.ts';
import { plugWorkspaces } from './organisation.ts';

/** Workspaces that are on their way: what comes from them before they are plugged in is not lost. */
export interface Arrivals {
  /** The company's own app is plugged in. */
  isIn(): void;
  /** Whether the workspace is on its way; one more of an organisation is plugged in from then on. */
  awaits(desk: SlackDesk, source: Source): Promise<boolean>;
}

export function openArrivals(
  hasOwnApp: boolean,
  { habits, failed }: { readonly habits: Habits; readonly failed: (error: unknown) => void },
): Arrivals {
  const plugging = new Set<string>();
  let isStarting = hasOwnApp;
  return {
    isIn: () => void (isStarting = false),
    awaits: async (desk, { teams, enterpriseId }) => {
      if (isStarting) return true;
      if (enterpriseId === null || !teams.some((team) => team.startsWith('T'))) return false;
      const whole = await desk.store.slackInstalls.get(spaceIdOf(enterpriseId));
      if (whole === null) return false;
      if (plugging.has(enterpriseId)) return true;
      plugging.add(enterpriseId);
      void plugWorkspaces(desk, habits, { ...whole, enterpriseId })
        .catch(failed)
        .finally(() => plugging.delete(enterpriseId));
      return true;
    },
  };
}
