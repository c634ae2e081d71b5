import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface CuttingProxy {
  readonly origin: string;
  /** Where connections lead from now on. */
  target: string;
  /** Bytes from the sender that passed so far. */
  readonly passed: number;
  readonly cuts: number;
  close(): Promise<void>;
}

/**
 * A line that is cut after so many bytes from the sender, again and again: `next` says after how many, for each
 * connection; undefined lets it live.
 */
export async function startCuttingProxy(target: string, next: () => number | undefined): Promise<CuttingProxy> {
  const open = new Set<Socket>();
  const counts = { passed: 0, cuts: 0 };
  const proxy = { target };
  const server = createServer((from) => {
    const { hostname, port } = new URL(proxy.target);
    const to = connect(Number(port), hostname);
    let left = next();
    const end = (): void => {
      from.destroy();
      to.destroy();
    };
    for (const socket of [from, to]) {
      open.add(socket);
      socket.on('error', end);
      socket.on('close', () => {
        open.delete(socket);
        end();
      });
    }
    from.on('data', (data) => {
      const part = left === undefined ? data : data.subarray(0, left);
      counts.passed += part.length;
      to.write(part);
      if (left === undefined) return;
      left -= part.length;
      if (left > 0) return;
      counts.cuts += 1;
      // What passed has left this process; then both ends see the line go dead.
      to.end(() => setTimeout(() => from.resetAndDestroy(), 5));
    });
    to.on('data', (data) => from.write(data));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get target() {
      return proxy.target;
    },
    set target(target) {
      proxy.target = target;
    },
    get passed() {
      return counts.passed;
    },
    get cuts() {
      return counts.cuts;
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
