import type { Card } from '../../cards/card.ts';
import type { Subject } from '../../domain/search/memoryText.ts';

/** Something that was told, among others: its card, and the id by which the whole of it is seen. */
export interface Listed {
  readonly subject: Subject;
  readonly id: string;
  readonly card: Card;
}
