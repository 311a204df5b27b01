import { openMetrics } from '../../src/program/metrics.ts';
import { deck } from '../../src/documents/deck.ts';
import { briefCss, briefPage } from '../../src/documents/page.ts';
import { sealWith } from '../../src/program/links.ts';
import { pdf } from '../../src/documents/pdf.ts';
import { webApp } from '../../src/surfaces/web/app.ts';
import { openLive } from '../../src/surfaces/web/live.ts';
import { wordsFor, type WordsFor } from '../../src/words/words.ts';
import { openHouse, type House } from '../app/house.ts';

/** What signs links here. */
export const TEST_KEY = 'a key of this test, long enough';
const ORIGIN = 'http://localhost:3000';

/** The local channel over a house, asked as a browser without script asks. */
export interface Site {
  readonly house: House;
  /** What `failed` heard: errors that nobody foresaw. */
  readonly failures: readonly unknown[];
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Sends a form from a page of the site, then lets the channel settle. */
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  /** Sends a request as it is. */
  send(path: string, init: RequestInit): Promise<Answer>;
  /** Whom the next requests play. */
  play(memberId: string): void;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** `lent` is a house that is lived in already. */
export async function openSite(
  membersOnly = false,
  lent?: House,
  spoken: { readonly wordsFor: WordsFor } = { wordsFor },
): Promise<Site> {
  const house = lent ?? (await openHouse(':memory:', 'id-of-this-test-'));
  const failures: unknown[] = [];
  const app = webApp(
    {
      ...house.desk,
      live: openLive(),
      wake: () => {},
      timeZone: 'Europe/Paris',
      locale: 'fr',
      hostNames: null,
      seal: sealWith(TEST_KEY),
      ...spoken,
      membersOnly,
      hasLetters: true,
      isReady: async () => true,
      metrics: openMetrics(),
      documents: {
        css: briefCss,
        deck: (brief, words, made) => deck(brief, words.brief, made),
        pdf: (brief, words, made) => pdf(brief, words.brief, made),
        page: (brief, words) => briefPage(brief, words.brief),
      },
    },
    (error) => void failures.push(error),
  );
  let cookie = '';
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await app.request(`${ORIGIN}${path}`, init);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  return {
    house,
    failures,
    send: ask,
    get: (path, headers = {}) => ask(path, { headers: { cookie, ...headers } }),
    post: async (path, fields, headers = {}) => {
      const body = new URLSearchParams(fields);
      const answer = await ask(path, {
        method: 'POST',
        body,
        headers: { cookie, origin: ORIGIN, ...headers },
      });
      await house.settle();
      return answer;
    },
    play: (memberId) => void (cookie = `me-${house.workspace.id}=${memberId}`),
  };
}

/** Closes the site once `life` has been lived in it. */
export async function onSite(life: (site: Site) => Promise<void>, membersOnly = false): Promise<void> {
  const site = await openSite(membersOnly);
  try {
    await life(site);
  } finally {
    await site.house.store.close();
  }
}

/** A page's words as a person reads them. */
export function readable(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
}
