import { addressOf, RULES } from '../../app/addresses.ts';
import {
  rulesTold,
  viewBridgerRules,
  viewBridgers,
  type BridgersView,
} from '../../app/bridger/viewBridgers.ts';
import type { Command } from '../../cards/card.ts';
import { openButton, type OwnButton } from '../notices.ts';
import { reading, type Reply } from '../reply.ts';
import { section, type Section } from '../section.ts';
import type { Visit } from '../visit.ts';
import type { Window } from './window.ts';

/** Who accepted to be a Bridger, and what one may do oneself; or what is read for it, and why. */
export const bridgersWindow: Window = async (visit, { id }) => {
  if (id === RULES) return rulesOf(visit);
  const { desk, viewer } = visit;
  const { bridgers } = viewer.words;
  const view = await viewBridgers(desk.store, viewer);
  const { accepted, none, others, rules } = bridgers.page;
  const names = view.accepted.length === 0 ? [none] : [view.accepted.join(', ')];
  return reading(bridgers.title, [
    section(bridgers.title, { sentences: [bridgers.intro] }),
    section(accepted, { sentences: names, asides: [others] }),
    mineOf(view, visit),
    section('', { buttons: [openButton(rules, addressOf.bridgerRules(viewer.workspace.id))] }),
  ]);
};

function mineOf({ hasObjected, hasAnswered, nominationId }: BridgersView, { viewer }: Visit): Section {
  const { bridgers } = viewer.words;
  const { page, nomination } = bridgers;
  const command = (name: Command, label: string): OwnButton => ({
    label,
    tone: 'plain',
    press: { is: 'command', name, id: viewer.member.id },
  });
  const answer = { is: 'form', name: 'nomination', id: nominationId ?? '' } as const;
  return section(page.mine, {
    sentences: [...(hasAnswered ? [nomination.sent] : []), hasObjected ? page.objecting : page.notObjecting],
    buttons: [
      ...(nominationId === null || hasObjected
        ? []
        : [{ label: nomination.answer, tone: 'primary', press: answer } as const]),
      hasObjected ? command('rejoinBridger', page.rejoin) : command('forgetBridger', page.object),
    ],
  });
}

async function rulesOf({ desk, viewer }: Visit): Promise<Reply> {
  const rules = await viewBridgerRules(desk.store, viewer.workspace.id);
  const { title, intro } = viewer.words.bridgers.rules;
  const parts = rulesTold(rules, viewer).map(({ title, texts }) => section(title, { sentences: texts }));
  return reading(title, [section(title, { sentences: [intro] }), ...parts]);
}
