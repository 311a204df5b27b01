import { wordsFor } from '../../src/words/words.ts';
import { sealWith } from '../../src/program/links.ts';
import { openMetrics } from '../../src/program/metrics.ts';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, test } from 'node:test';
import { openLive, type Live } from '../../src/surfaces/web/live.ts';
import { listen } from '../../src/program/server.ts';
import { webApp } from '../../src/surfaces/web/app.ts';
import { answersOf } from '../../src/surfaces/web/plug.ts';
import { inHouse, SPACE_ID } from '../app/house.ts';
import { atEnd } from '../ending.ts';
import { until } from '../until.ts';

describe('what is new in a space', () => {
  test('is told to its open pages, and to no other space', () => {
    const live = openLive();
    const heard: string[] = [];
    const stop = live.listen('a', (thread) => void heard.push(thread));
    live.publish('a', '1');
    live.publish('b', '2');
    stop();
    live.publish('a', '3');
    assert.deepEqual(heard, ['1']);
  });

  test('reaches a browser as it happens, and a browser that leaves is forgotten', () =>
    inHouse(async (house) => {
      const { listen: hear, publish } = openLive();
      const left: string[] = [];
      const live: Live = {
        publish,
        listen: (workspaceId, heard) => {
          const stop = hear(workspaceId, heard);
          return () => {
            stop();
            left.push(workspaceId);
          };
        },
      };
      const app = webApp(
        {
          ...house.desk,
          live,
          wake: () => {},
          timeZone: 'Europe/Paris',
          locale: 'fr',
          hostNames: null,
          seal: sealWith('a key of this test, long enough'),
          wordsFor,
          membersOnly: false,
          isReady: async () => true,
          metrics: openMetrics(),
          documents: {
            css: '',
            deck: async () => new Uint8Array(),
            pdf: async () => new Uint8Array(),
            page: () => '',
          },
        },
        () => {},
      );
      const server = await listen([answersOf(app)], { host: '127.0.0.1', port: 0 });
      const forget = atEnd(() => server.close());
      const browser = connect(Number(new URL(server.address).port), '127.0.0.1');
      let received = '';
      browser.on('data', (data) => void (received += String(data)));
      browser.write(`GET /${SPACE_ID}/live HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      await until(() => received.includes('event: alive'));
      live.publish(SPACE_ID, 'thread-1');
      await until(() => received.includes('data: thread-1'));
      browser.destroy();
      await once(browser, 'close');
      await until(() => left.length > 0);
      forget();
      await server.close();
    }));

  test('does not keep the program from stopping', () =>
    inHouse(async (house) => {
      const desk = {
        ...house.desk,
        live: openLive(),
        wake: () => {},
        timeZone: 'Europe/Paris',
        locale: 'fr',
        hostNames: null,
        seal: sealWith('a key of this test, long enough'),
        wordsFor,
        membersOnly: false,
        isReady: async () => true,
        metrics: openMetrics(),
      } as const;
      const documents = {
        css: '',
        deck: async () => new Uint8Array(),
        pdf: async () => new Uint8Array(),
        page: () => '',
      };
      const server = await listen([answersOf(webApp({ ...desk, documents }, () => {}))], {
        host: '127.0.0.1',
        port: 0,
      });
      const open = await fetch(`${server.address}/${SPACE_ID}/live`);
      await server.close();
      await assert.rejects(open.text());
    }));
});
