import { facilitating } from '../../app/actor.ts';
import { viewLaunch } from '../../app/rhythm/launchPlan.ts';
import { tellRefusal } from '../../app/tellRefusal.ts';
import { reading, sentence } from '../reply.ts';
import { section } from '../section.ts';
import type { Window } from './window.ts';

/** The first two weeks of the channel, step by step, for who facilitates. */
export const launchWindow: Window = async ({ desk, viewer }) => {
  const { workspace, words } = viewer;
  const host = facilitating(viewer);
  if (!host.ok) return sentence(tellRefusal(host.refusal, words));
  const { plan, steps, first } = await viewLaunch(desk, workspace);
  const { launch, time } = words;
  const day = (date: string): string => time.day(`${date}T12:00:00Z`, 'UTC');
  const told = launch.stepsFor(workspace.channel);
  const rows = steps.map(({ step, from, to, state }) => ({
    title: told[step].title,
    line: [launch.states[state], launch.days(day(from), day(to)), told[step].why].join(' · '),
    buttons: [],
  }));
  const isPaused = plan !== null && plan.pausedOn !== null;
  const state = [...(plan === null ? [launch.begins(day(first))] : []), ...(isPaused ? [launch.paused] : [])];
  return reading(launch.title, [section(launch.title, { sentences: [launch.intro, ...state], rows })]);
};
