import assert from 'node:assert/strict';
import { openHouse, SPACE_ID } from '../app/house.ts';
import { openSite, readable, type Answer } from '../web/site.ts';
import { newest, type Driver, type Life, type Who } from './driver.ts';

/** Something on a page that a person may press: where it leads, or what it sends. */
interface Pressable {
  readonly label: string;
  readonly path: string;
  /** What goes with it; null for a link. */
  readonly fields: Readonly<Record<string, string>> | null;
}

const CHANNEL = `/${SPACE_ID}`;

/** The local channel, asked as a browser without script asks. */
export const webDriver: Driver = {
  surface: 'web',
  cannot: {
    'a message that is edited leaves its share to its author':
      'a message of the local channel is deleted and written again: it has no edit',
  },
  open: async (lent) => {
    assert.equal(lent, undefined, 'the house opens its own store');
    const house = await openHouse();
    const site = await openSite(false, house);
    const { store, desk } = house;
    const forms = new Map<Who, string>();
    const page = async (who: Who, path = CHANNEL): Promise<string> => {
      site.play(who);
      const answer = await site.get(path);
      assert.equal(answer.status, 200, path);
      return answer.text;
    };
    const send = async (
      who: Who,
      path: string,
      fields: Readonly<Record<string, string>>,
    ): Promise<Answer> => {
      site.play(who);
      return site.post(path, fields);
    };
    /** The threads of the channel, oldest first, as a person sees them. */
    const threads = async (who: Who): Promise<readonly string[]> =>
      [...(await page(who)).matchAll(/<article[^]*?<\/article>/g)].map(([thread]) => thread);
    const press = async (who: Who, html: string, label: RegExp): Promise<void> => {
      const { path, fields } = newest(pressablesIn(html), (one) => label.test(one.label));
      if (fields !== null) return void assert.equal((await send(who, path, fields)).status, 303, path);
      forms.set(who, await page(who, path));
    };
    const formOf = (who: Who): string => {
      const [form] = /<form\s+class="form"[^]*?<\/form>/.exec(forms.get(who) ?? '') ?? [];
      assert.ok(form !== undefined, `no form before ${who}`);
      return form;
    };
    const writes: Life['writes'] = async (who, text) => {
      const postId = desk.ids.next();
      assert.equal((await send(who, `${CHANNEL}/posts`, { text, postId })).status, 303);
      return postId;
    };
    return {
      store,
      desk,
      spaceId: SPACE_ID,
      writes,
      replies: async (who, under, text) => {
        const thread = newest(await threads(who), (html) => under.test(readable(html)));
        const threadId = attributesOf(thread)['data-thread'] ?? '';
        assert.equal((await send(who, `${CHANNEL}/posts`, { text, threadId })).status, 303);
      },
      edits: () => Promise.reject(new Error('a message of the local channel has no edit')),
      deletes: async (who, message) => {
        assert.equal((await send(who, `${CHANNEL}/posts/${message}/delete`, {})).status, 303);
      },
      says: async (who, command) =>
        readable((await send(who, `${CHANNEL}/posts`, { text: `/veille ${command}` })).text),
      sees: async (who) => readable((await threads(who)).join('\n')),
      mayPress: async (who, label) =>
        pressablesIn((await threads(who)).join('\n')).some((one) => label.test(one.label)),
      presses: async (who, label) => press(who, (await threads(who)).join('\n'), label),
      corner: async (who) => readable(mainOf(await page(who, `${CHANNEL}/me`))),
      pressesInCorner: async (who, label) => press(who, mainOf(await page(who, `${CHANNEL}/me`)), label),
      opens: async (who, form) => void forms.set(who, await page(who, `${CHANNEL}/forms/${form}`)),
      form: (who) => `${readable(formOf(who))} ${Object.values(heldIn(formOf(who))).join(' ')}`,
      reads: async (who, label) => {
        const links = formOf(who).matchAll(/<a\s[^>]*class="button[^]*?<\/a>/g);
        const [link] = newest([...links], ([one]) => label.test(readable(one).trim()));
        assert.equal(attributesOf(link)['target'], '_blank', 'what is typed would be lost');
        return readable(mainOf(await page(who, attributesOf(link)['href'])));
      },
      fills: async (who, typed) => {
        const form = formOf(who);
        const { status, text } = await send(who, attributesOf(form)['action'] ?? '', {
          ...heldIn(form),
          ...typed,
        });
        forms.set(who, text);
        return status === 303 ? '' : readable(text);
      },
      later: async (days) => {
        house.later(days * 24 * 60);
        await house.settle();
      },
      close: async () => {
        await store.close();
        assert.deepEqual(site.failures, []);
      },
    };
  },
};

function mainOf(html: string): string {
  const [main = ''] = /<main[^]*<\/main>/.exec(html) ?? [];
  return main;
}

/** The attributes of the first tag of some markup. */
function attributesOf(html: string): Readonly<Record<string, string>> {
  const [tag = ''] = /<[^>]*>/.exec(html) ?? [];
  return Object.fromEntries(
    [...tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
}

/** Links and buttons, in the order of the page; what has to be typed first is left out. */
function pressablesIn(html: string): readonly Pressable[] {
  const found = html.matchAll(/<a\s[^>]*class="button[^]*?<\/a>|<form\b[^]*?<\/form>/g);
  return [...found].flatMap(([one]) => {
    if (/<textarea/.test(one)) return [];
    const label = readable(one).trim();
    const { href, action = '' } = attributesOf(one);
    return [
      href === undefined ? { label, path: action, fields: heldIn(one) } : { label, path: href, fields: null },
    ];
  });
}

/** What a form holds, and so sends, as a browser reads it. */
function heldIn(form: string): Readonly<Record<string, string>> {
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].flatMap(([tag]) => {
    const { type = 'text', name = '', value = '', ...is } = attributesOf(tag);
    return /radio|checkbox/.test(type) && !('checked' in is) ? [] : [[name, value] as const];
  });
  const texts = [...form.matchAll(/<textarea\b[^>]*>\n?([^]*?)<\/textarea>/g)].map(
    ([tag, text = '']) => [attributesOf(tag)['name'] ?? '', plain(text)] as const,
  );
  const lists = [...form.matchAll(/<select\b[^]*?<\/select>/g)].map(([list]) => {
    const [chosen = ''] = /<option [^>]*selected[^>]*>/.exec(list) ?? [];
    return [attributesOf(list)['name'] ?? '', attributesOf(chosen)['value'] ?? ''] as const;
  });
  return Object.fromEntries([...inputs, ...texts, ...lists]);
}

/** A value as it was before it was escaped. */
function plain(text: string): string {
  const signs = { quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' };
  return text.replace(/&(quot|#39|lt|gt|amp);/g, (_, name: keyof typeof signs) => signs[name]);
}
