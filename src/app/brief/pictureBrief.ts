import { briefReadyCard } from '../../cards/brief/briefReadyCard.ts';
import { addressOf } from '../addresses.ts';
import type { Pictures } from '../post/draw.ts';

export const BRIEF_PICTURES = {
  briefReady: ({ viewer: { workspace, words } }, month) =>
    briefReadyCard(month, addressOf.brief(workspace.id, month), words),
} satisfies Pictures;
