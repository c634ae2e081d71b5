import { setTimeout as sleep } from 'node:timers/promises';
import { inPage, ProblemLog, reportViolations, VIOLATION_MARK, type Driver } from './driver.js';
import { startDisplay, startSession } from './webkit-session.js';

/** Code points of keys that have no character: WebDriver, "keyboard actions". */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

export async function launchWebKit(): Promise<Driver> {
  const display = await startDisplay();
  const open = new Set<() => Promise<void>>();
  return {
    version: 'WebKitGTK',
    async close() {
      // A driver that is left running keeps the test process alive.
      for (const end of open) await end();
      display.process.kill();
    },
    async openTab() {
      const session = await startSession(display.name);
      const { call } = session;
      const end = async (): Promise<void> => {
        open.delete(end);
        await session.end();
      };
      open.add(end);
      // As text: the driver itself stumbles over objects on a page that has added to `Object.prototype`.
      const evaluate = async (expression: string): Promise<unknown> => {
        const script = `return Promise.resolve(${expression}).then((value) => JSON.stringify(value))`;
        const json = await call('POST', '/execute/sync', { script, args: [] });
        return typeof json === 'string' ? (JSON.parse(json) as unknown) : undefined;
      };
      const act = (actions: object) => call('POST', '/actions', { actions: [actions] });
      const keys = (actions: readonly { type: 'keyDown' | 'keyUp'; value: string }[]) =>
        act({ type: 'key', id: 'keyboard', actions });
      const keyValue = (key: string) => KEYS[key] ?? key;
      const log = new ProblemLog();
      const drain = async () => {
        const records = (await evaluate(inPage(`(${takeRecords})()`))) as [string, string][];
        for (const [kind, text] of records) {
          if (kind === 'uncaught') log.error(text);
          else log.message(kind, text);
        }
      };
      let collecting = false;
      return {
        async goto(url) {
          if (collecting) await drain();
          await evaluate(`window[Symbol.for('page before')] = true`);
          await call('POST', '/url', { url });
          await untilParsed(evaluate, url);
          await evaluate(inPage(`(${record})(), (${reportViolations})(${JSON.stringify(VIOLATION_MARK)})`));
          collecting = true;
        },
        evaluate,
        async clickAt(x, y) {
          await act({
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          });
        },
        keyDown: async (key) => void (await keys([{ type: 'keyDown', value: keyValue(key) }])),
        keyUp: async (key) => void (await keys([{ type: 'keyUp', value: keyValue(key) }])),
        async type(text) {
          await keys(
            Array.from(text).flatMap((value) => [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ]),
          );
        },
        async resize(width, height) {
          // The window has a frame, and follows a moment after the driver has answered.
          let outer = height;
          for (let tries = 0; tries < 10; tries += 1) {
            await call('POST', '/window/rect', { width, height: outer });
            await sleep(60);
            const inner = (await evaluate('innerHeight')) as number;
            if (inner === height) return;
            outer += height - inner;
          }
        },
        screenshot: async () => Buffer.from((await call('GET', '/screenshot')) as string, 'base64'),
        async problems() {
          if (collecting) await drain();
          return log.take();
        },
        close: end,
      };
    },
  };
}

/** Polls, since the driver answers before the new document is there. */
async function untilParsed(evaluate: (expression: string) => Promise<unknown>, url: string): Promise<void> {
  const state = "Reflect.get(Document.prototype, 'readyState', document)";
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const isParsed = await evaluate(`!window[Symbol.for('page before')] && ${state} !== 'loading'`).catch(() => false);
    if (isParsed) return;
    await sleep(20);
  }
  throw new Error(`WebKit: ${url} did not load.`);
}

/** Runs in the page: keeps what the console and uncaught errors say until the test asks. */
function record(): void {
  const records: [string, string][] = [];
  Object.defineProperty(window, Symbol.for('problems under test'), { value: records });
  for (const level of ['error', 'warn', 'debug'] as const) {
    const write = console[level];
    console[level] = (...parts: unknown[]) => {
      records.push([level, parts.map(String).join(' ')]);
      write.apply(console, parts);
    };
  }
  addEventListener('error', (event) => event instanceof ErrorEvent && records.push(['uncaught', event.message]));
  addEventListener('unhandledrejection', (event) => records.push(['uncaught', String(event.reason)]));
}

/** Runs in the page. */
function takeRecords(): [string, string][] {
  const holder = window as unknown as Record<symbol, [string, string][] | undefined>;
  return holder[Symbol.for('problems under test')]?.splice(0) ?? [];
}
