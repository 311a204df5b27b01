import { html } from 'hono/html';
import type { Answer } from '../../app/command/answerCommand.ts';
import { answerPage } from './answer.ts';
import { wantsFragment, type WebContext } from './context.ts';
import { renderAnswer } from './html/answer.ts';

/**
 * Shows an answer to whoever asked, and to nobody else: neither the question nor the answer is kept. The page's script
 * puts it at the end of the feed; without script it is a page.
 */
export function answerAlone(context: WebContext, answer: Answer): Response | Promise<Response> {
  const visit = context.get('visit');
  const rendered = renderAnswer(answer, visit);
  if (wantsFragment(context)) return context.html(rendered);
  const { id, channel } = visit.workspace;
  const page = html`<div class="page">
    ${rendered}
    <p class="turn"><a href="/${id}">${channel}</a></p>
  </div>`;
  return answerPage(context, { room: 'channel', title: channel }, page);
}
