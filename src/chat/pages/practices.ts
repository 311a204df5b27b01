import { addressOf } from '../../app/addresses.ts';
import { viewPractices, type PracticesOf } from '../../app/guardrail/viewPractices.ts';
import { openButton, seeButton, type OwnButton } from '../notices.ts';
import { reading } from '../reply.ts';
import { section, type Section } from '../section.ts';
import type { Visit } from '../visit.ts';
import { guardrail } from './guardrail.ts';
import type { Window } from './window.ts';

type By = 'tool' | 'family';

/** Good practices by tool, or by job, with what each tool's policy and cautions say. */
export const practicesWindow: Window = async (visit, asked) => {
  const { desk, viewer } = visit;
  const { words, workspace } = viewer;
  const texts = words.practices;
  const by: By = asked.asked['by'] === 'family' ? 'family' : 'tool';
  const groups = await viewPractices(desk.store, viewer, by);
  const base = addressOf.practices(workspace.id);
  const turn =
    by === 'tool' ? openButton(texts.byFamily, `${base}?by=family`) : openButton(texts.byTool, base);
  const head = section(texts.title, {
    sentences: [texts.intro, ...(groups.length === 0 ? [texts.none] : [])],
    buttons: [turn],
  });
  const sections = [head, ...groups.map((group) => groupOf(group, by, visit))];
  return reading(texts.title, sections);
};

function groupOf(group: PracticesOf, by: By, visit: Visit): Section {
  const { words } = visit.viewer;
  const other = by === 'tool' ? words.practices.otherTools : words.practices.otherFamilies;
  return section(group.name ?? other, {
    sentences: group.guardrails.map((field) => guardrail(field, words)),
    rows: group.practices.map(({ limits, shares }) => ({
      title: limits,
      line: shares.map(({ title }) => title).join(' · '),
      buttons: shares.slice(0, 1).map(({ id }) => seeButton(id, words)),
    })),
    buttons: by === 'tool' && group.id !== null ? deeds(group.id, group.name ?? group.id, visit) : [],
  });
}

function deeds(toolId: string, name: string, { viewer: { workspace, words } }: Visit): readonly OwnButton[] {
  const pointOut = { is: 'form', name: 'caution', id: `tool.${toolId}` } as const;
  return [
    openButton(words.sheet.open(name), addressOf.tool(workspace.id, toolId)),
    { label: words.guardrails.pointOut, tone: 'plain', press: pointOut },
  ];
}
