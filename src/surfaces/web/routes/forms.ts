import { Hono } from 'hono';
import { FORMS, isFormName, showForm, takeForm, type SpaceFormName } from '../../../app/form/forms.ts';
import type { FormAsked, SpaceForm } from '../../../app/form/form.ts';
import type { Refusal } from '../../../app/desk.ts';
import { answerDone, answerForm, answerNobody, answerNotFound, answerRefusal } from '../answer.ts';
import type { WebContext, WebDesk, WebEnv } from '../context.ts';
import { textsOf } from '../typed.ts';

/** Filled by choosing: nothing of it has to be given back to be typed again. */
const CHOSEN = new Set(['kind', 'insists', 'outcome', 'scope', 'rule', 'routes', 'informed']);

/** The forms: shown by GET, taken by POST; on a problem they come back with what was typed. */
export function formRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get(
    '/:name/:id?',
    ofForm(async (context, name) => {
      const { viewer } = context.get('visit');
      const asked = { name, id: context.req.param('id') ?? '', ...filledBy(context, name) };
      const shown = await showForm(desk, viewer, asked);
      return shown.ok ? answerForm(context, shown.value) : refuse(context, shown.refusal);
    }),
  );

  routes.post(
    '/:name/:id?',
    ofForm(async (context, name) => {
      const { viewer, workspace } = context.get('visit');
      const typed = await textsOf(context);
      const id = context.req.param('id') ?? '';
      const taken = await takeForm(desk, viewer, { name, id, typed });
      if (taken.ok) {
        desk.wake();
        return answerDone(context, FORMS[name].after(workspace.id, id));
      }
      if ('form' in taken) return answerForm(context, taken.form);
      return refuse(context, taken.refusal, textIn(typed));
    }),
  );

  return routes;
}

/** What answers for a form that is there, once it is known who fills it. */
function ofForm(
  answer: (context: WebContext, name: SpaceFormName) => Promise<Response>,
): (context: WebContext) => Promise<Response> {
  return async (context) => {
    const { actor, hasLetter } = context.get('visit');
    if (actor === null) return answerNobody(context);
    const name = context.req.param('name') ?? '';
    if (!isFormName(name)) return refuse(context, 'notFound', textIn(await textsOf(context)));
    const form: SpaceForm = FORMS[name];
    if (form.needsMail === true && !hasLetter) return answerNotFound(context);
    return answer(context, name);
  };
}

/** A link may hold the question that a mail asked, or what was typed of a share. */
function filledBy(context: WebContext, name: SpaceFormName): Pick<FormAsked, 'fields'> {
  const { text = '', tool = '' } = context.req.query();
  if (name === 'question' && text !== '') return { fields: { useCase: text } };
  return name === 'share' && text + tool !== '' ? { fields: { useCase: text, tool } } : {};
}

function textIn(typed: Readonly<Record<string, string>>): string {
  const texts = Object.entries(typed).filter(([name, text]) => !CHOSEN.has(name) && text !== '');
  return texts.map(([, text]) => text).join('\n');
}

/** Says why, with what was typed. A month that does not exist is the one of the address. */
async function refuse(context: WebContext, refusal: Refusal, typed = ''): Promise<Response> {
  const named = context.req.param('id') ?? '';
  return answerRefusal(context, refusal, { named, typed: typed === '' ? null : typed });
}
