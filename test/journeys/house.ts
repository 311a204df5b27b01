import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { programEnvironment } from '../clock.ts';
import { startProcess } from '../ending.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The real program, running on a data folder. */
export interface House {
  readonly address: string;
  stop(): Promise<void>;
}

// A hook set within a journey would run at that journey's end: what is shared ends with the file.
const folders: string[] = [];
const houses: House[] = [];
after(async () => {
  for (const house of houses) await house.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A data folder that goes when the tests end. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-journey-'));
  folders.push(folder);
  return join(folder, 'data');
}

/** Starts the program and waits for the address that it prints. */
export async function openHouse(folder: string, more: Readonly<Record<string, string>> = {}): Promise<House> {
  const child = startProcess([process.execPath, join(root, 'src', 'main.ts'), 'start'], {
    cwd: root,
    env: programEnvironment({ ...more, PORT: '0', DATA_DIR: folder }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
  };
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error('The program ended before it listened.')));
  });
  const house = { address, stop };
  houses.push(house);
  return house;
}

let shared: Promise<House> | null = null;

/** One house for the journeys that do not disturb one another. */
export function sharedHouse(): Promise<House> {
  shared ??= openHouse(newFolder());
  return shared;
}

/** Plays someone of the example company, in the channel. */
export async function playAs(page: Page, house: House, name: string): Promise<void> {
  await page.goto(`${house.address}/exemple`);
  const value = await page.locator('#playing option', { hasText: name }).getAttribute('value');
  const chosen = await page.locator('#playing').inputValue();
  if (value === chosen) return;
  const turned = page.waitForEvent('load');
  await page.selectOption('#playing', value);
  await turned;
}

/** Opens an empty space of one's own; gives its path. */
export async function openSpace(page: Page, house: House, name: string): Promise<string> {
  await page.goto(`${house.address}/spaces/new`);
  await page.fill('#input-spaceName', name);
  await page.fill('#input-name', 'Alix Martin');
  await page.locator('button.primary').click();
  await page.locator('.empty', { hasText: 'premier partage' }).waitFor();
  return new URL(page.url()).pathname;
}

/** The thread that holds a text. */
export function threadWith(page: Page, text: string): Locator {
  return page.locator('.thread', { hasText: text }).last();
}

/** Writes in the channel's composer and sends. */
export async function write(page: Page, text: string): Promise<void> {
  await page.fill('#composer', text);
  await page.locator('.composer button.primary').click();
  await threadWith(page, text.split('\n')[0] ?? text).waitFor();
}

/** Replies in a thread. */
export async function reply(thread: Locator, text: string): Promise<void> {
  await thread.locator('.reply summary').click();
  await thread.locator('.reply textarea').fill(text);
  await thread.locator('.reply button').click();
}
