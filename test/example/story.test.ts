import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DEFAULT_JOB_FAMILIES } from '../../src/domain/workspace/jobFamilies.ts';
import { exampleCompany } from '../../src/example/company.ts';
import type { ExampleEvent, ExampleMember } from '../../src/example/story.ts';

const { members, events, recaps } = exampleCompany;

type Kind = ExampleEvent['is'];
type Told<K extends Kind> = Extract<ExampleEvent, { readonly is: K }>;

function told<K extends Kind>(is: K): readonly Told<K>[] {
  return events.filter((event): event is Told<K> => event.is === is);
}

function member(key: string): ExampleMember {
  const found = members.find((each) => each.key === key);
  assert.ok(found, `no member "${key}"`);
  return found;
}

function share(key: string): Told<'share'> {
  const found = told('share').find((each) => each.key === key);
  assert.ok(found, `no share "${key}"`);
  return found;
}

function familiesOf(told: readonly ExampleEvent[]): ReadonlySet<string> {
  return new Set(told.map((event) => member(event.who).jobFamily));
}

const trialsOf = (key: string) => told('trial').filter((trial) => trial.of === key);
const answered = new Set(told('answer').map((answer) => answer.to));
const openQuestions = told('question').filter((question) => !answered.has(question.key));

/** Every sentence that an event shows, in the order it shows them. */
function textsOf(event: ExampleEvent): readonly string[] {
  if (event.is === 'share') return Object.values(event.fields);
  if (event.is === 'policy') return [event.reason];
  if (event.is === 'trial') return [event.line ?? '', event.timeSaved ?? ''];
  return [event.text];
}

/** Sorts as the moments do: week, then day, then time of day. */
const instant = (event: ExampleEvent) => `${event.week} ${event.day} ${event.at}`;

describe('the people of the example company', () => {
  test('are about 30, in at least 12 job families that a new space knows, two of them large enough to be shown', () => {
    const known = new Set<string>(DEFAULT_JOB_FAMILIES);
    const families = new Set(members.map((each) => each.jobFamily));
    assert.ok(members.length >= 28 && members.length <= 32);
    const large = [...families].filter((id) => members.filter((each) => each.jobFamily === id).length >= 5);
    assert.deepEqual(large.toSorted(), ['commercial', 'marketing']);
    assert.ok(families.size >= 12);
    assert.deepEqual(
      [...families].filter((id) => !known.has(id)),
      [],
    );
  });

  test('have each a key and a name of their own', () => {
    assert.equal(new Set(members.map((each) => each.key)).size, members.length);
    assert.equal(new Set(members.map((each) => each.name)).size, members.length);
  });

  test('have one facilitator, who agrees to be named', () => {
    const facilitators = members.filter((each) => each.role === 'facilitator');
    assert.equal(facilitators.length, 1);
    assert.equal(facilitators[0]?.agreesToBeNamed, true);
  });

  test('mostly agree to be named, and six or seven do not', () => {
    const unnamed = members.filter((each) => !each.agreesToBeNamed).length;
    assert.ok(unnamed === 6 || unnamed === 7);
  });

  test('who do not agree to be named are named in nobody’s text', () => {
    for (const { name } of members.filter((each) => !each.agreesToBeNamed)) {
      for (const part of name.split(' ')) {
        const naming = events.filter((event) => textsOf(event).some((text) => text.includes(part)));
        assert.deepEqual(naming, [], `${part} is named`);
      }
    }
  });

  test('all have something to say, but five newcomers of the two large jobs, whom a visitor may play', () => {
    const speaking = new Set(events.map((event) => event.who));
    const silent = members.filter((each) => !speaking.has(each.key));
    assert.deepEqual(silent.map((each) => each.jobFamily).toSorted(), [
      'commercial',
      'commercial',
      'commercial',
      'marketing',
      'marketing',
    ]);
  });
});

describe('the five weeks', () => {
  test('are told in order, at working hours', () => {
    for (const [index, event] of events.entries()) {
      const before = events[index - 1];
      if (before) assert.ok(instant(before) <= instant(event), instant(event));
      assert.match(event.at, /^\d\d:\d\d$/);
      assert.ok(event.at >= '08:30' && event.at <= '18:30', instant(event));
    }
  });

  test('stop on the second day of the running week', () => {
    assert.deepEqual(
      events.filter((event) => event.week === 5 && event.day > 2),
      [],
    );
  });

  test('recap only weeks that are over', () => {
    assert.deepEqual(recaps, [2, 3, 4]);
  });

  test('name each post, share and question once', () => {
    const keys = [...told('post'), ...told('share'), ...told('question')].map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
  });

  test('refer only to what was already told', () => {
    const told = new Map<string, Kind>();
    for (const event of events) {
      member(event.who);
      if (event.is === 'reply') assert.ok(told.has(event.to), event.to);
      if (event.is === 'answer') assert.equal(told.get(event.to), 'question', event.to);
      if (event.is === 'trial') assert.equal(told.get(event.of), 'share', event.of);
      if (event.is === 'post' || event.is === 'share' || event.is === 'question') {
        told.set(event.key, event.is);
      }
    }
  });
});

describe('the shares', () => {
  test('are 34 to 40, and the running week has at least six', () => {
    const shares = told('share');
    assert.ok(shares.length >= 34 && shares.length <= 40);
    assert.ok(shares.filter((each) => each.week === 5).length >= 6);
  });

  test('come from at least 12 job families, which the app fills in', () => {
    assert.ok(familiesOf(told('share')).size >= 12);
    assert.deepEqual(
      told('share').filter((each) => each.fields.jobFamily !== undefined),
      [],
    );
  });

  test('include five or six failures and three or four cautions', () => {
    const count = (kind: string) => told('share').filter((each) => each.kind === kind).length;
    assert.ok([5, 6].includes(count('failure')));
    assert.ok([3, 4].includes(count('caution')));
  });

  test('always name a tool and a use case, and mostly say when not to use it', () => {
    const without = told('share').filter((each) => each.fields.limits === undefined);
    assert.ok(told('share').every((each) => each.fields.tool && each.fields.useCase));
    assert.ok([4, 5].includes(without.length));
  });

  test('hold about a dozen whole prompts of several lines', () => {
    const prompts = told('share').flatMap((each) => each.fields.prompt ?? []);
    assert.ok(prompts.length >= 12);
    assert.equal(new Set(prompts).size, prompts.length);
    for (const prompt of prompts) assert.ok(prompt.split('\n').length >= 3, prompt.slice(0, 40));
  });

  test('link to a secure address, and inside the company only to the invented intranet', () => {
    for (const { fields } of told('share')) {
      if (fields.link === undefined) continue;
      const { protocol, hostname } = new URL(fields.link);
      assert.equal(protocol, 'https:');
      if (hostname.includes('intranet')) assert.equal(hostname, 'intranet.example');
    }
  });

  test('have no empty field', () => {
    assert.ok(events.every((event) => event.is === 'trial' || textsOf(event).every(Boolean)));
  });
});

describe('the trials', () => {
  test('are about sixty, spread over most shares', () => {
    assert.ok(told('trial').length >= 55 && told('trial').length <= 66);
    assert.ok(new Set(told('trial').map((trial) => trial.of)).size >= 25);
  });

  test('are never of one’s own share, nor twice by the same person', () => {
    const seen = new Set<string>();
    for (const trial of told('trial')) {
      assert.notEqual(share(trial.of).who, trial.who, trial.of);
      assert.ok(!seen.has(`${trial.of} ${trial.who}`), `${trial.who} tries ${trial.of} twice`);
      seen.add(`${trial.of} ${trial.who}`);
    }
  });

  test('say when it does not work, twice or more for at least three shares', () => {
    const failing = told('share').filter(
      ({ key }) => trialsOf(key).filter(({ outcome }) => outcome === 'doesNotWork').length >= 2,
    );
    assert.ok(failing.length >= 3);
  });

  test('declare no time saved where it did not work', () => {
    assert.deepEqual(
      told('trial').filter((trial) => trial.outcome === 'doesNotWork' && trial.timeSaved),
      [],
    );
  });
});

describe('the questions', () => {
  test('leave at least four without an answer, from different job families', () => {
    assert.ok(openQuestions.length >= 4);
    assert.ok(familiesOf(openQuestions).size >= 4);
  });

  test('also get answers, from somebody else', () => {
    assert.ok(answered.size >= 3);
    for (const answer of told('answer')) {
      assert.notEqual(told('question').find(({ key }) => key === answer.to)?.who, answer.who);
    }
  });
});

describe('the stories of the founding article', () => {
  test('a lawyer saves 4 h a week, and three people try the prompt the next day', () => {
    const search = share('recherche-contrats');
    assert.equal(member(search.who).jobFamily, 'juridique');
    assert.match(search.fields.timeSaved ?? '', /4 h par semaine/);
    assert.ok(search.fields.prompt);
    const nextDay = trialsOf(search.key).filter(
      (trial) => trial.week === search.week && trial.day === search.day + 1,
    );
    assert.equal(nextDay.length, 3);
  });

  test('landing pages go from 3 days to 2 hours', () => {
    const pages = share('landing-pages');
    assert.equal(member(pages.who).jobFamily, 'marketing');
    assert.match(pages.fields.timeSaved ?? '', /de 3 jours à 2 heures/);
  });

  test('Julien from accounts, who had never opened ChatGPT, automates something modest', () => {
    const julien = member('julien');
    assert.equal(julien.jobFamily, 'comptabilite');
    const asked = told('question').find(({ who }) => who === julien.key);
    assert.match(asked?.text ?? '', /jamais ouvert ChatGPT/);
    const first = told('share').find(({ who }) => who === julien.key);
    assert.ok(asked && first && instant(asked) < instant(first));
  });

  test('a team compares twelve image tools, with its failures and what they really cost', () => {
    const verdict = share('bilan-douze-outils');
    assert.equal(verdict.fields.tool?.split(', ').length, 12);
    assert.match(verdict.fields.cost ?? '', /€/);
    const episodes = told('share').filter(({ key }) => key.startsWith('image-'));
    assert.ok(episodes.filter(({ kind }) => kind === 'failure').length >= 3);
    assert.ok(episodes.every(({ fields }) => /€/.test(fields.cost ?? '')));
  });

  test('the twelve tools’ subscriptions add up to what is told, within the budget', () => {
    const cost = share('bilan-douze-outils').fields.cost ?? '';
    const total = Number(/^(\d+) €/.exec(cost)?.[1]);
    const inBrackets = /\((.+)\)/.exec(cost)?.[1] ?? '';
    const parts = [...inBrackets.matchAll(/(\d+) €/g)].map(([, euros]) => Number(euros));
    assert.equal(
      parts.reduce((sum, euros) => sum + euros, 0),
      total,
    );
    assert.ok(total <= 200);
  });
});
