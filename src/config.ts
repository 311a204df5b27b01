import type { Locale } from './domain/workspace/workspace.ts';
import type { Env, ReadsSurface, ReadSurface, SettingProblem } from './surfaces/plug.ts';
import { FIRST_LOCALE, isLocale, type Words } from './words/words.ts';

/** What the environment decides, read once. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded store. */
  readonly dataDir: string;
  /** Address of the PostgreSQL database that takes the place of the embedded store; null for none. */
  readonly databaseUrl: string | null;
  readonly timeZone: string;
  readonly locale: Locale;
  /** Where people reach the pages, without a slash at the end: put before the links of documents. */
  readonly publicUrl: string;
  /** The key that signs links, shared by replicas; null for the one that the data folder keeps. */
  readonly linkKey: string | null;
  /** Whether pages are read by members who followed a link, rather than by anyone who reaches them. */
  readonly membersOnly: boolean;
  /** How long /readyz says no before the server stops, after SIGTERM. */
  readonly drainSeconds: number;
  /** Every surface, those that are off too. */
  readonly surfaces: readonly ReadSurface[];
  /** The instant at which the program's clock begins, in tests; null for the real clock. */
  readonly clock: string | null;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly locale: Locale; readonly problems: readonly SettingProblem[] };

/** As long as what `openssl rand -hex 16` gives. */
const SHORTEST_KEY = 32;

/** Reads the environment, each surface its own part; every problem is listed at once. */
export function readConfig(env: Env, plugs: readonly ReadsSurface[]): ConfigResult {
  const {
    PORT = '3000',
    HOST = '127.0.0.1',
    DATA_DIR = 'data',
    DATABASE_URL = '',
    PASSERELLE_TIME_ZONE,
    PASSERELLE_LOCALE,
    DRAIN_SECONDS = '0',
    PASSERELLE_CLOCK = '',
    PASSERELLE_LINK_KEY = '',
    PUBLIC_URL = `http://localhost:${PORT}`,
  } = env;
  const here = isHere(HOST) && isHere(URL.parse(PUBLIC_URL)?.hostname ?? 'localhost');
  const { PASSERELLE_ACCESS: access = here ? 'open' : 'members' } = env;
  const timeZone = PASSERELLE_TIME_ZONE ?? 'Europe/Paris';
  const locale = PASSERELLE_LOCALE ?? FIRST_LOCALE;
  const problems: SettingProblem[] = [];
  if (!isPort(PORT)) problems.push(problem('PORT', PORT, 'badPort'));
  if (!isTimeZone(timeZone)) problems.push(problem('PASSERELLE_TIME_ZONE', timeZone, 'badTimeZone'));
  if (!isLocale(locale)) problems.push(problem('PASSERELLE_LOCALE', locale, 'badLocale'));
  if (!isDrain(DRAIN_SECONDS)) problems.push(problem('DRAIN_SECONDS', DRAIN_SECONDS, 'badSeconds'));
  if (!isWebAddress(PUBLIC_URL)) problems.push(problem('PUBLIC_URL', PUBLIC_URL, 'badUrl'));
  // Its value is not repeated: it may hold a password.
  if (DATABASE_URL !== '' && !isPostgresAddress(DATABASE_URL))
    problems.push(problem('DATABASE_URL', '', 'badDatabaseUrl'));
  if (access !== 'open' && access !== 'members')
    problems.push(problem('PASSERELLE_ACCESS', access, 'badAccess'));
  if (PASSERELLE_LINK_KEY !== '' && PASSERELLE_LINK_KEY.length < SHORTEST_KEY)
    problems.push(problem('PASSERELLE_LINK_KEY', '', 'badKey'));
  // Another clock is for tests: what other machines reach has the real one.
  if (PASSERELLE_CLOCK !== '' && !(isInstant(PASSERELLE_CLOCK) && here))
    problems.push(problem('PASSERELLE_CLOCK', PASSERELLE_CLOCK, 'badClock'));
  const surfaces = plugs.map((read) => read(env));
  problems.push(...surfaces.flatMap((surface) => surface.problems));
  if (problems.length > 0 || !isLocale(locale))
    return { ok: false, locale: isLocale(locale) ? locale : FIRST_LOCALE, problems };
  return {
    ok: true,
    config: Object.freeze({
      port: Number(PORT),
      host: HOST,
      dataDir: DATA_DIR,
      databaseUrl: DATABASE_URL === '' ? null : DATABASE_URL,
      timeZone,
      locale,
      linkKey: PASSERELLE_LINK_KEY === '' ? null : PASSERELLE_LINK_KEY,
      membersOnly: access === 'members',
      drainSeconds: Number(DRAIN_SECONDS),
      publicUrl: PUBLIC_URL.replace(/\/+$/, ''),
      surfaces,
      clock: PASSERELLE_CLOCK === '' ? null : PASSERELLE_CLOCK,
    }),
  };
}

function problem(name: string, value: string, is: keyof Words['commands']['config']): SettingProblem {
  return { name, value, is, tell: (words) => words.commands.config[is](name, value) };
}

/** A name of this machine: what listens there, and is told to nobody else, is for trying things out. */
export function isHere(host: string): boolean {
  return ['localhost', '127.0.0.1', '::1', '[::1]'].includes(host);
}

function isDrain(text: string): boolean {
  return /^\d{1,3}$/.test(text);
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

/** A bad port would make a bad default address: that problem is told once, for the port. */
function isWebAddress(text: string): boolean {
  return text.startsWith('http://localhost:') || /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}

/** With the name of a database: without one, PostgreSQL takes the name of the user for it. */
function isPostgresAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^postgres(?:ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
