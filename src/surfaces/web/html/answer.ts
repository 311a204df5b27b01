import { html } from 'hono/html';
import { tellRefusal } from '../../../app/tellRefusal.ts';
import type { Answer } from '../../../app/command/answerCommand.ts';
import type { Listed } from '../../../app/search/listed.ts';
import type { Card } from '../../../cards/card.ts';
import type { Offered } from '../../../app/search/searchShares.ts';
import type { Words } from '../../../words/words.ts';
import type { Visit } from '../context.ts';
import { renderCard } from './cards.ts';
import { nothing, type Html } from './html.ts';

/** What the companion answers to one person alone: put at the end of the feed, closed when it was read. */
export function renderAnswer(answer: Answer, visit: Visit): Html {
  const { words } = visit;
  return html`<section class="answer only-you" data-answer tabindex="-1" aria-labelledby="answer-title">
    <p class="post-head">
      <strong>${words.cards.companion}</strong>
      <span class="only-you-mark">${words.channel.onlyYou}</span>
    </p>
    ${renderWhat(answer, visit)}
    <button type="button" class="quiet" data-close>${words.search.close}</button>
  </section>`;
}

const titled = (title: string, rest: Html | string): Html =>
  html`<h2 class="answer-title" id="answer-title">${title}</h2>
    ${rest}`;

function renderWhat(answer: Answer, visit: Visit): Html {
  const { words, workspace } = visit;
  const base = `/${workspace.id}`;
  switch (answer.is) {
    case 'help':
      return titled(words.search.help.title, renderHelp(visit));
    case 'paused':
      return titled(words.search.paused, nothing);
    case 'form': {
      const label = answer.name === 'share' ? words.channel.share : words.channel.ask;
      const { useCase = '', tool = '' } = answer.fields;
      return titled(label, openForm(base, { name: answer.name, label, text: useCase, tool }));
    }
    case 'mine':
      return titled(words.channel.mine.title, renderOwn(answer, visit));
    case 'paired':
      return titled(
        answer.refusal === null ? words.channel.pairing.done : tellRefusal(answer.refusal, words),
        nothing,
      );
    case 'offer':
      return renderOffer(answer.typed, answer.offer, visit);
  }
}

function renderOffer(
  typed: string,
  { step, hits, meant }: Offered<Listed>,
  { words, workspace }: Visit,
): Html {
  const base = `/${workspace.id}`;
  const { search, channel } = words;
  const ask = openForm(base, { name: 'question', label: search.askChannel, text: typed });
  const title = typed === '' ? channel.search.latest : search.offered[step](typed, hits);
  if (step === 'nothing') return titled(title, ask);
  const all = `${base}/library?q=${encodeURIComponent(typed)}`;
  return titled(
    title,
    html`${renderMeant(meant, words)}
      <div class="cards">${hits.map((one) => renderCard(inBrief(one, words), { base, words }))}</div>
      <p class="actions">
        <a class="button plain" href="${all}">${search.seeAll}</a>
        ${ask}
      </p>`,
  );
}

/** What was meant where a word was typed wrong. */
export function renderMeant(meant: readonly string[], words: Words): Html | string {
  return meant.length === 0 ? nothing : html`<p class="quietly">${words.search.meant(meant)}</p>`;
}

/** Five whole shares would be a page: the rest is one tap away. */
function inBrief({ subject, card }: Listed, words: Words): Card {
  if (subject !== 'share') return card;
  const { tool, timeSaved, limits } = words.cards.fieldNames;
  const kept = [tool, timeSaved, words.cards.time.lostName, limits];
  return { ...card, fields: card.fields.filter(({ label }) => kept.includes(label)) };
}

function renderOwn({ shares, code }: Extract<Answer, { is: 'mine' }>, { words, workspace }: Visit): Html {
  const base = `/${workspace.id}`;
  const { mine, nav, pairing } = words.channel;
  return html`${shares.length === 0 ? html`<p>${mine.none}</p>` : nothing}
    <div class="cards">${shares.map((one) => renderCard(inBrief(one, words), { base, words }))}</div>
    <p><a class="button plain" href="${base}/me">${nav.me}</a></p>
    ${code === null ? nothing : html`<p class="quietly">${pairing.code(code)}</p>`}`;
}

function renderHelp({ words }: Visit): Html {
  const { lines, text } = words.search.help;
  return html`<ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    <p class="quietly">${text}</p>`;
}

/** Opens a form, filled with what was typed. */
function openForm(
  base: string,
  {
    name,
    label,
    text,
    tool = '',
  }: {
    readonly name: 'share' | 'question';
    readonly label: string;
    readonly text: string;
    readonly tool?: string;
  },
): Html {
  const typed = Object.entries({ text, tool }).filter(([, value]) => value !== '');
  const filled = typed.length === 0 ? '' : `?${new URLSearchParams(typed).toString()}`;
  return html`<a class="button plain" href="${base}/forms/${name}${filled}" data-form>${label}</a>`;
}
