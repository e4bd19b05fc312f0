import { createServer } from 'node:net';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeJwt } from 'jose';
import { removeFolder } from '../folders.ts';
import { identityFolder, issuerIn } from '../../demo/identity/issuer.ts';
import { logIn } from '../../demo/identity/login.ts';
import { post } from '../running-process.ts';
import { freePort, startDemo } from './running-demo.ts';

/** `npm start` as its users know it: started, started again, side by side, stopped. */
let folder: string;
const small = ['--scale', '0.002'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-start-'));
});

afterAll(async () => {
  await removeFolder(folder);
});

const count = '{ deputyStatistics(within: "43") { total { count } coverage { complete } } }';

/** The ids of the processes that a demo has started: all below its own. */
async function descendants(pid: number): Promise<number[]> {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => ''))
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return [...children, ...(await Promise.all(children.map(descendants))).flat()];
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('npm start', () => {
  it('prints one line when quiet, stops every process it started, and has the same data when started again', async () => {
    const data = join(folder, 'again');
    const answers: unknown[] = [];
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const port = await freePort();
      await using demo = startDemo(['--data', data, '--port', String(port), '--quiet', ...small]);
      const url = await demo.ready;
      expect(demo.printed).toEqual([`ready http://127.0.0.1:${port}/graphql`]);
      answers.push((await post(url, count)).data);
      const started = await descendants(demo.process.pid ?? 0);
      expect(started.length).toBeGreaterThanOrEqual(3);
      expect(await demo.stop(signal)).toBe(0);
      await expect.poll(() => started.filter(isRunning), { timeout: 5_000 }).toEqual([]);
    }
    expect(answers[0]).toMatchObject({ deputyStatistics: { coverage: { complete: true } } });
    expect(answers[1]).toEqual(answers[0]);
  }, 300_000);

  it('two run side by side with ports and folders of their own; one folder serves one only', async () => {
    const data = [join(folder, 'left'), join(folder, 'right')];
    const ports = [await freePort(), await freePort()];
    const demos = data.map((each, at) => startDemo(['--data', each, '--port', String(ports[at]), '--quiet', ...small]));
    await using left = demos[0] ?? startDemo([]);
    await using right = demos[1] ?? startDemo([]);
    const answers = await Promise.all([left, right].map(async (demo) => (await post(await demo.ready, count)).data));
    expect(answers[1]).toEqual(answers[0]);
    const issuers = await Promise.all(data.map(async (each) => (await issuerIn(identityFolder(each))) ?? ''));
    const tokens = await Promise.all(issuers.map((issuer) => logIn(issuer, 'deputy@430281')));
    expect(tokens.map((token) => decodeJwt(token).iss)).toEqual(issuers);
    expect(new Set(issuers).size).toBe(2);
    await using third = startDemo(['--data', data[0] ?? '', '--port', String(await freePort()), ...small]);
    expect(await third.ended()).toBe(1);
    expect(third.printed.join('\n')).toContain('is in use by process');
    expect((await post(await left.ready, count)).data).toEqual(answers[0]);
  }, 300_000);

  it('a folder with data of another scale is refused, and filled anew with --fresh', async () => {
    const data = join(folder, 'again');
    const args = ['--data', data, '--port', String(await freePort()), '--scale', '0.003'];
    await using refused = startDemo(args);
    expect(await refused.ended()).toBe(1);
    expect(refused.printed.join('\n')).toContain('were generated at scale 0.002');
    await using fresh = startDemo([...args, '--fresh']);
    expect((await post(await fresh.ready, count)).errors).toBeUndefined();
    expect(fresh.printed.join('\n')).toMatch(
      /\nidentity {2}http:\/\/127\.0\.0\.1:\d+ {2}\(development only; npm run -s token -- /,
    );
  }, 300_000);

  it('goes on after it was killed while it filled the databases', async () => {
    const data = join(folder, 'killed');
    const args = ['--data', data, '--port', String(await freePort()), ...small];
    const killed = startDemo(args);
    await expect
      .poll(async () => readFile(join(data, 'generated.json'), 'utf8').catch(() => ''), { timeout: 120_000 })
      .toContain('congress_43');
    await killed.stop('SIGKILL');
    await using demo = startDemo(args);
    const { data: answer } = await post(await demo.ready, count);
    expect(answer).toMatchObject({ deputyStatistics: { coverage: { complete: true } } });
    const served = JSON.parse(await readFile(join(data, 'served.json'), 'utf8')) as { database: string }[]; // demo/start.ts writes it
    const client = new Client(served[0]?.database);
    await client.connect();
    await client.end();
  }, 300_000);

  it('a taken port and wrong options are clear errors', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    await using busy = startDemo(['--data', join(folder, 'busy'), '--port', String(port)]);
    expect(await busy.ended()).toBe(1);
    expect(busy.printed).toEqual([`Port ${port} is taken: choose another with --port.`]);
    const ports = ['--port', String(await freePort()), '--identity-port', String(port)];
    await using alsoBusy = startDemo(['--data', join(folder, 'busy'), ...ports]);
    expect(await alsoBusy.ended()).toBe(1);
    expect(alsoBusy.printed).toEqual([`Port ${port} is taken: choose another with --identity-port.`]);
    taken.close();
    await using wrong = startDemo(['--scale', '7', '--port', 'x', '--identity-port', '0']);
    expect(await wrong.ended()).toBe(1);
    expect(wrong.printed.join('\n')).toMatch(/--port must be[^]*--identity-port must be[^]*--scale must be/);
  }, 180_000);
});
