import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layEmptyDatabase } from '../../../scripts/support/empty-database.js';
import { tryPort } from '../../../scripts/support/ports.js';

/** What `npm start` starts: the demonstration site and the service, each at an origin of its own, on a database of its own. */
export class RunningDemo {
  #process: ChildProcess | undefined;
  readonly #output: string[] = [];

  private constructor(
    readonly site: string,
    readonly service: string,
    readonly data: string,
    readonly settings: Readonly<Record<string, string>>,
  ) {}

  /** @param settings Environment variables that the service takes besides. */
  static async start(settings: Readonly<Record<string, string>> = {}): Promise<RunningDemo> {
    const [sitePort, servicePort] = [await tryPort(0), await tryPort(0)];
    const data = await mkdtemp(join(tmpdir(), 'frontcounter-journeys-'));
    layEmptyDatabase(data);
    const demo = new RunningDemo(`http://localhost:${sitePort}`, `http://localhost:${servicePort}`, data, settings);
    await demo.restart();
    return demo;
  }

  /** Starts again on the same ports and the same database. */
  async restart(): Promise<void> {
    const process_ = spawn(process.execPath, ['scripts/start.js'], {
      cwd: new URL('../../../', import.meta.url),
      env: {
        ...process.env,
        ...this.settings,
        PORT: new URL(this.site).port,
        SERVICE_PORT: new URL(this.service).port,
        FRONTCOUNTER_DATA: this.data,
        DATABASE_URL: '',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = process_;
    const note = (chunk: Buffer): void => void this.#output.push(String(chunk));
    process_.stdout.on('data', note);
    process_.stderr.on('data', note);
    for (let waited = 0; !this.output.includes(this.site); waited += 100) {
      if (process_.exitCode !== null || waited > 180_000) throw new Error(`npm start did not come up:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** All that it has printed. */
  get output(): string {
    return this.#output.join('');
  }

  /** Ctrl-C. Gives the exit code. */
  async interrupt(): Promise<number | null> {
    const process_ = this.#process;
    if (process_?.exitCode !== null) return process_?.exitCode ?? null;
    this.#output.length = 0;
    const closed = once(process_, 'close');
    process_.kill('SIGINT');
    await closed;
    return process_.exitCode;
  }

  async stop(): Promise<void> {
    await this.interrupt();
    await rm(this.data, { recursive: true, force: true });
  }

  /** What the service says of a report, with the access code that its owner was given. */
  async report(reference: string, accessCode: string): Promise<{ status: number; body: Record<string, unknown> }> {
    const reply = await fetch(`${this.service}/v1/reports/${reference}`, {
      headers: { authorization: `Bearer ${accessCode}` },
    });
    return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
  }
}
