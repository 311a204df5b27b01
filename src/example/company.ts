import { guardrails } from './guardrails.ts';
import { exampleMembers } from './members.ts';
import type { ExampleCompany, ExampleMoment } from './story.ts';
import { week1 } from './week1.ts';
import { week2 } from './week2.ts';
import { week3 } from './week3.ts';
import { week4 } from './week4.ts';
import { week5 } from './week5.ts';

/** An invented maker of library and school furniture, where the channel has lived for five weeks. */
export const exampleCompany: ExampleCompany = {
  name: 'Ateliers Valbrume',
  channel: 'veille-ia',
  members: exampleMembers,
  events: [...week1, ...week2, ...week3, ...week4, ...week5, ...guardrails].toSorted(asLived),
  recaps: [2, 3, 4],
};

function asLived(one: ExampleMoment, other: ExampleMoment): number {
  return momentOf(one) < momentOf(other) ? -1 : 1;
}

function momentOf({ week, day, at }: ExampleMoment): string {
  return `${week} ${day} ${at}`;
}
