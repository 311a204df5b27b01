import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { Hono, type ErrorHandler, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import { wantsFragment, type WebContext, type WebDesk, type WebEnv } from './context.ts';
import { renderNotFound, renderProblem } from './html/problem.ts';
import { briefRoutes } from './routes/briefs.ts';
import { bridgeRoutes } from './routes/bridges.ts';
import { channelRoutes } from './routes/channel.ts';
import { facilitationRoutes } from './routes/facilitation.ts';
import { formRoutes } from './routes/forms.ts';
import { letterDoor, letterRoutes } from './routes/letter.ts';
import { pageRoutes } from './routes/pages.ts';
import { recapRoutes } from './routes/recaps.ts';
import { bridgerRoutes } from './routes/bridgers.ts';
import { comparisonRoutes } from './routes/comparisons.ts';
import { toolRoutes } from './routes/tools.ts';
import { variationRoutes } from './routes/variations.ts';
import { membersRoutes, spacesRoutes } from './routes/spaces.ts';
import { closeEntrance, keepDoor, openLinks } from './door.ts';
import { textsOf } from './typed.ts';
import { enterSpace, noteGestures, speak } from './visit.ts';

/** A message of one million characters must come back to its author with a sentence, not with a closed door. */
const LARGEST_BODY = 8 * 1024 * 1024;

/**
 * The local channel: a web application that knows no other surface. `failed` hears of what nobody foresaw; `isAway`
 * knows the errors of a store that does not answer, or has no room left.
 */
export function webApp(
  desk: WebDesk,
  failed: (error: unknown) => void,
  isAway: (error: unknown) => boolean = () => false,
): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        // The brief's bars carry their width in a style attribute.
        styleSrc: ["'self'", "'unsafe-inline'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
      // Choosing a language or whom one plays comes back to the page one was on; other sites learn nothing.
      referrerPolicy: 'same-origin',
    }),
  );
  app.use(unlisted);
  app.use(measured(desk.metrics));
  app.use(speak(desk));
  if (desk.hostNames !== null) app.use(onlyFor(desk.hostNames));
  app.route('/letter', letterDoor(desk));
  app.use(csrf());
  app.use(
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: (context) => context.text(context.get('words').problems.requestTooLarge, 413),
    }),
  );
  app.get('/healthz', (context) => context.text('ok'));
  app.get('/readyz', async (context) =>
    (await desk.isReady()) ? context.text('ready') : context.text('not ready', 503),
  );
  app.get('/metrics', async (context) =>
    context.body(await desk.metrics.text(), 200, { 'content-type': desk.metrics.contentType }),
  );
  app.get('/robots.txt', (context) => context.text('User-agent: *\nDisallow: /\n'));
  serveAssets(app, desk.documents.css);
  app.use(openLinks(desk));
  for (const path of ['/', '/spaces', '/spaces/*']) app.use(path, closeEntrance(desk));
  app.route('/', spacesRoutes(desk));

  const space = new Hono<WebEnv>();
  space.use(keepDoor(desk));
  space.use(enterSpace(desk));
  space.use(noteGestures(desk));
  space.route('/', facilitationRoutes(desk));
  space.route('/', bridgerRoutes(desk));
  space.route('/', letterRoutes(desk));
  space.route('/', recapRoutes(desk));
  space.route('/', channelRoutes(desk));
  space.route('/forms', formRoutes(desk));
  space.route('/briefs', briefRoutes(desk));
  space.route('/members', membersRoutes(desk));
  space.route('/', bridgeRoutes(desk));
  space.route('/variations', variationRoutes(desk));
  space.route('/tools', toolRoutes(desk));
  space.route('/comparisons', comparisonRoutes(desk));
  space.route('/', pageRoutes(desk));
  app.route('/:space', space);

  app.notFound((context) => context.html(renderNotFound('/', context.get('words')), 404));
  app.onError(tellError(failed, isAway));
  return app;
}

/** Search engines are told to keep no page, not even one that someone linked to from elsewhere. */
const unlisted: MiddlewareHandler<WebEnv> = async (context, next) => {
  await next();
  context.header('x-robots-tag', 'noindex, nofollow');
};

/** Tells the metrics how long each request took, by the pattern of its route. */
function measured(metrics: WebDesk['metrics']): MiddlewareHandler<WebEnv> {
  return async (context, next) => {
    const from = performance.now();
    await next();
    const { method } = context.req;
    const route = routePath(context, -1);
    metrics.answered({ method, route, status: context.res.status }, (performance.now() - from) / 1_000);
  };
}

/** Answers only requests made to these names, or to an address: who made a name of theirs point here asks by that name. */
function onlyFor(names: ReadonlySet<string>): MiddlewareHandler<WebEnv> {
  return async (context, next) => {
    const { hostname } = new URL(context.req.url);
    if (names.has(hostname) || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return next();
    return context.text(context.get('words').problems.otherName, 421);
  };
}

/**
 * The guard against other sites throws 403, which is expected; anything else is told to `failed`. A store that is away
 * is told apart: nothing was kept, and a little later it will be.
 */
function tellError(
  failed: (error: unknown) => void,
  isAway: (error: unknown) => boolean,
): ErrorHandler<WebEnv> {
  return async (error, context) => {
    const words = context.get('words');
    const refused = error instanceof HTTPException && error.status === 403;
    if (!refused) failed(error);
    const [status, told] = refused
      ? ([403, words.problems.otherOrigin] as const)
      : isAway(error)
        ? ([503, words.problems.storeAway] as const)
        : ([500, words.problems.unexpected] as const);
    if (wantsFragment(context)) return context.text(told, status);
    return context.html(renderProblem({ told, typed: await typedIn(context) }, '/', words), status);
  };
}

/** The message that could not be kept, for its author to copy. */
async function typedIn(context: WebContext): Promise<string | null> {
  if (context.req.method !== 'POST') return null;
  const typed = await textsOf(context).catch(() => null);
  return typed?.['text'] ?? null;
}

function serveAssets(app: Hono<WebEnv>, briefCss: string): void {
  const read = (name: string): string => readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');
  const assets = {
    'style.css': ['text/css; charset=utf-8', `${read('style.css')}\n${read('bridges.css')}\n${briefCss}`],
    'channel.js': ['text/javascript; charset=utf-8', read('channel.js')],
    'passerelle.svg': ['image/svg+xml', read('passerelle.svg')],
  } as const;
  for (const [name, [type, text]] of Object.entries(assets))
    app.get(`/assets/${name}`, (context) =>
      context.body(text, 200, { 'content-type': type, 'cache-control': 'no-cache' }),
    );
}
