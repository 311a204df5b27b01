import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { monthBrief } from '../../../app/brief/monthBrief.ts';
import { monthNow, monthsAround } from '../../../app/recap/viewRecap.ts';
import type { Result } from '../../../app/desk.ts';
import type { Brief } from '../../../domain/brief/brief.ts';
import { answerPage, answerRefusal } from '../answer.ts';
import type { WebContext, WebDesk, WebEnv } from '../context.ts';
import { nothing, type Html } from '../html/html.ts';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The month's brief as a page, a deck and a PDF. */
export function briefRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/', (context) => {
    const { workspace } = context.get('visit');
    return context.redirect(`/${workspace.id}/briefs/${monthNow(desk, workspace)}`, 302);
  });

  routes.get('/:month{\\d{4}-\\d{2}}/:file{brief\\.(?:pptx|pdf)}', async (context) => {
    const { workspace, words } = context.get('visit');
    const { month, file } = context.req.param();
    const brief = await briefOf(desk, context, month);
    if (!brief.ok) return answerRefusal(context, brief.refusal, { named: month });
    const { deck, pdf } = desk.documents;
    const made = { at: desk.clock.now(), timeZone: workspace.timeZone };
    const isDeck = file === 'brief.pptx';
    const bytes = await (isDeck ? deck : pdf)(brief.value, words, made);
    return context.body(Uint8Array.from(bytes).buffer, 200, {
      'content-type': isDeck ? PPTX : 'application/pdf',
      'content-disposition': `attachment; filename="brief-${month}.${isDeck ? 'pptx' : 'pdf'}"`,
    });
  });

  routes.get('/:month', async (context) => {
    const { words } = context.get('visit');
    const month = context.req.param('month');
    const brief = await briefOf(desk, context, month);
    if (!brief.ok) return answerRefusal(context, brief.refusal, { named: month });
    const title = `${words.channel.nav.brief}, ${words.time.month(month)}`;
    return answerPage(context, { room: 'brief', title }, renderBrief(desk, context, brief.value));
  });

  return routes;
}

function briefOf(desk: WebDesk, context: WebContext, month: string): Promise<Result<Brief>> {
  const { workspace, words } = context.get('visit');
  return monthBrief(desk, workspace, {
    month,
    locale: words.locale,
    origin: new URL(context.req.url).origin,
  });
}

function renderBrief(desk: WebDesk, context: WebContext, brief: Brief): Html {
  const { workspace, words, me } = context.get('visit');
  const { briefPage } = words.channel;
  const base = `/${workspace.id}`;
  const at = `${base}/briefs/${brief.month}`;
  const { older, newer } = monthsAround(desk, workspace, brief.month);
  return html`<div class="page brief-page">
    <p class="downloads">
      <a class="button primary" href="${at}/brief.pptx">${briefPage.deck}</a>
      <a class="button plain" href="${at}/brief.pdf">${briefPage.pdf}</a>
      ${me?.role === 'facilitator' ? html`<a class="button plain" href="${base}/forms/decision/${brief.month}" data-form>${briefPage.writeDecision}</a>` : nothing}
    </p>
    ${raw(String(desk.documents.page(brief, words)))}
    <nav class="turn" aria-label="${words.channel.nav.brief}">
      ${older === null ? nothing : html`<a href="${base}/briefs/${older}">${briefPage.previous}</a>`}
      ${newer === null ? nothing : html`<a href="${base}/briefs/${newer}">${briefPage.next}</a>`}
    </nav>
  </div>`;
}
