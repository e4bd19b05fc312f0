import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backoffMs } from '../../gateway/workers/workers.ts';
import { RunningProcess } from '../running-process.ts';

let folder: string;
let registry: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-workers-'));
  registry = join(folder, 'owners.json');
  const owner = { code: '430000', name: '湖南省人大', subgraphs: { suggestions: 'http://127.0.0.1:9/' } };
  await writeFile(registry, JSON.stringify({ owners: [owner] }));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Asks each of so many connections the same; workers take them in turn. */
async function eachOf<Result>(count: number, read: () => Promise<Result>): Promise<Result[]> {
  return Promise.all(Array.from({ length: count }, read));
}

describe('npm run gateway -- --workers 2', () => {
  it('is one gateway: one port, one key, one set of metrics; a worker that is killed is replaced, and all stop together', async () => {
    const flags = ['--workers', '2', '--registry', registry, '--port', '0', '--metrics-port', '0'];
    await using gateway = new RunningProcess('gateway/main.ts', flags);
    const url = await gateway.ready;
    const lines = (pattern: RegExp): string[] => gateway.printed.flatMap((line) => pattern.exec(line)?.[1] ?? []);
    const ready = (): string[] => lines(/^worker (\d+) is ready$/);
    const answer = async (path: string): Promise<string> =>
      (await fetch(new URL(path, url), { headers: { connection: 'close' } })).text();
    const metric = async (name: string): Promise<number> => {
      const text = await (await fetch(lines(/^metrics (.*)$/)[0] ?? '')).text();
      return Number(new RegExp(`^${name}(?:\\{.*\\})? (\\d+)$`, 'm').exec(text)?.[1]);
    };
    expect(ready()).toHaveLength(2);
    expect(new Set(await eachOf(4, () => answer('/.well-known/jwks.json'))).size).toBe(1);

    const key = await answer('/.well-known/jwks.json');
    await eachOf(4, () =>
      fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', connection: 'close' }, body: '{}' }),
    );
    await expect.poll(() => metric('liandong_request_duration_seconds_count'), { timeout: 60_000 }).toBe(4);
    expect([await metric('liandong_workers'), await metric('liandong_worker_restarts')]).toEqual([2, 0]);

    process.kill(Number(ready()[0]), 'SIGKILL');
    await expect.poll(() => lines(/^worker (\d+) ended by SIGKILL/), { timeout: 60_000 }).toEqual([ready()[0]]);
    expect(new Set(await eachOf(4, () => answer('/health')))).toEqual(new Set(['{"status":"ok"}']));
    await expect.poll(() => ready().length, { timeout: 120_000 }).toBe(3);
    expect(new Set(await eachOf(4, () => answer('/.well-known/jwks.json')))).toEqual(new Set([key]));
    expect([await metric('liandong_workers'), await metric('liandong_worker_restarts')]).toEqual([2, 1]);

    gateway.process.kill('SIGHUP');
    await expect.poll(() => lines(/^reloaded the (registry)$/), { timeout: 60_000 }).toEqual(['registry', 'registry']);
    expect(await gateway.stop()).toBe(0);
    for (const pid of ready()) expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
  }, 300_000);
});

it('a worker that ends early again and again is waited for ever longer, up to half a minute', () => {
  expect([0, 1, 2, 5, 8, 9, 1_000].map(backoffMs)).toEqual([100, 200, 400, 3_200, 25_600, 30_000, 30_000]);
});
