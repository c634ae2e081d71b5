import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Debian names the folder after the machine. */
const MINI_BROWSER = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

/** In milliseconds. A busy machine may need ten seconds to open a window. */
const CALL_LIMIT = 30_000;

/** Now and then the browser dies while it starts, and the driver waits for it for ever. */
const TRIES = 3;

/** A WebDriver session: one window of one browser, with a driver process of its own. */
export interface Session {
  /** Path and body as the WebDriver standard has them, below `/session/{id}`. */
  call(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown>;
  end(): Promise<void>;
}

/** An X server on a number that the system picks, since WebKitGTK has no headless mode. */
export async function startDisplay(): Promise<{ process: ChildProcess; name: string }> {
  const process = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(process.stdio[3]!, 'data')) as [Buffer];
  return { process, name: `:${String(number).trim()}` };
}

export async function startSession(display: string): Promise<Session> {
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', ['-p', String(port)], {
      env: { ...process.env, DISPLAY: display },
      stdio: 'ignore',
    });
    const call = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        signal: AbortSignal.timeout(CALL_LIMIT),
        ...(body && { body: JSON.stringify(body) }),
      });
      const { value } = (await response.json()) as { value: unknown };
      if (!response.ok) throw new Error(`WebKit: ${(value as { message: string }).message}`);
      return value;
    };
    try {
      await untilListening(() => call('GET', '/status'));
      const { sessionId } = (await call('POST', '/session', CAPABILITIES)) as { sessionId: string };
      return {
        call: (method, path, body) => call(method, `/session/${sessionId}${path}`, body),
        async end() {
          // Closes the window; without an answer, the end of its driver does.
          await call('DELETE', `/session/${sessionId}`).catch(() => undefined);
          driver.kill();
        },
      };
    } catch (error) {
      driver.kill();
      if (tries === TRIES) throw error;
    }
  }
}

const CAPABILITIES = {
  capabilities: {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      // The driver's own wait for a page does not always end.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
    },
  },
};

async function untilListening(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await sleep(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port for WebKitWebDriver.');
  return address.port;
}
