import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { chmod, mkdir, mkdtemp, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeJwt } from 'jose';
import { removeFolder, roomIn } from '../folders.ts';
import { identityFolder, issuerIn } from '../../demo/identity/issuer.ts';
import { logIn } from '../../demo/identity/login.ts';
import { type RunningProcess, post } from '../running-process.ts';
import { freePort, startDemo } from './running-demo.ts';

/** `npm start` as its users know it: killed, started, started again, side by side, stopped. A province is filled twice in all: it takes long. */
let folder: string;
const small = ['--scale', '0.002'];
const other = ['--scale', '0.003'];

beforeAll(async () => {
  folder = await mkdtemp(join(await roomIn(), 'liandong-start-'));
  // Else root's PostgreSQL, which is not root's, keeps its data elsewhere.
  await chmod(folder, 0o711);
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

async function mustStopEverything(demo: RunningProcess, signal: NodeJS.Signals): Promise<void> {
  const started = await descendants(demo.process.pid ?? 0);
  expect(started.length).toBeGreaterThanOrEqual(3);
  // At a terminal Ctrl-C comes twice: from the terminal, and handed on by npm.
  demo.process.kill(signal);
  await expect.poll(() => started.filter(isRunning).length, { timeout: 5_000, interval: 5 }).toBeLessThan(started.length);
  expect(await demo.stop(signal)).toBe(0);
  await expect.poll(() => started.filter(isRunning), { timeout: 5_000 }).toEqual([]);
}

describe('npm start', () => {
  const data = (name: string): string => join(folder, name);
  let answered: unknown;

  it('killed while it fills, it goes on when it is started again; prints one line when quiet, and stops every process it started', async () => {
    const args = ['--data', data('left'), '--port', String(await freePort()), '--quiet', ...small];
    const killed = startDemo([...args, '--fresh']);
    const generated = join(data('left'), 'generated.json');
    await expect
      .poll(async () => readFile(generated, 'utf8').catch(() => ''), { timeout: 120_000 })
      .toMatch(/"scale": 0\.002[^]*"congress_43"/);
    await killed.stop('SIGKILL');
    expect(await readFile(generated, 'utf8')).not.toContain('procuratorate_4331');

    await using demo = startDemo(args);
    const url = await demo.ready;
    expect(demo.printed).toEqual([`ready http://127.0.0.1:${args[3]}/graphql`]);
    const { data: answer, errors } = await post(url, count);
    expect(errors).toBeUndefined();
    expect(answer).toMatchObject({ deputyStatistics: { coverage: { complete: true } } });
    answered = answer;
    expect(await readFile(generated, 'utf8')).toContain('procuratorate_4331');
    await mustStopEverything(demo, 'SIGTERM');
  }, 300_000);

  it('has the same data when started again, while another folder, with data of another scale, is refused and then filled anew; one folder serves one only', async () => {
    // What was generated, as it was left: identities and registry are the second's own.
    await mkdir(data('right'));
    const filled = ['generated.json', 'provisions.json', 'postgres'].map((each) => join(data('left'), each));
    await promisify(execFile)('cp', ['-a', ...filled, data('right')]);
    const folders = [data('left'), data('right')];
    const ports = [await freePort(), await freePort()];
    const argsOf = (at: number): string[] => ['--data', folders[at] ?? '', '--port', String(ports[at])];
    await using refused = startDemo([...argsOf(1), ...other]);
    expect(await refused.ended()).toBe(1);
    expect(refused.printed.join('\n')).toContain('were generated at scale 0.002');
    // Where PostgreSQL's user could not enter the folder, the data are elsewhere, and are thrown away there.
    const elsewhere = join(folder, 'elsewhere');
    await mkdir(elsewhere);
    await symlink(elsewhere, join(data('right'), 'postgres', 'elsewhere'));

    await using left = startDemo([...argsOf(0), '--quiet', ...small]);
    await using right = startDemo([...argsOf(1), '--fresh', ...other]);
    const urls = await Promise.all([left.ready, right.ready]);
    expect(urls).toEqual(ports.map((port) => `http://127.0.0.1:${port}/graphql`));
    expect((await post(urls[0] ?? '', count)).data).toEqual(answered);
    const { data: anew } = await post(urls[1] ?? '', count);
    expect(anew).toMatchObject({ deputyStatistics: { coverage: { complete: true } } });
    expect(await readFile(join(data('right'), 'generated.json'), 'utf8')).toMatch(/"scale": 0\.003[^]*"procuratorate_4331"/);
    expect(existsSync(elsewhere)).toBe(false);
    expect(right.printed.join('\n')).toMatch(
      /\nidentity {2}http:\/\/127\.0\.0\.1:\d+ {2}\(development only; npm run -s token -- /,
    );
    const served = JSON.parse(await readFile(join(data('right'), 'served.json'), 'utf8')) as { database: string }[]; // demo/start.ts writes it
    const client = new Client(served[0]?.database);
    await client.connect();
    await client.end();

    const issuers = await Promise.all(folders.map(async (each) => (await issuerIn(identityFolder(each))) ?? ''));
    const tokens = await Promise.all(issuers.map((issuer) => logIn(issuer, 'deputy@430281')));
    expect(tokens.map((token) => decodeJwt(token).iss)).toEqual(issuers);
    expect(new Set(issuers).size).toBe(2);
    await using third = startDemo(['--data', data('left'), '--port', String(await freePort()), ...small]);
    expect(await third.ended()).toBe(1);
    expect(third.printed.join('\n')).toContain('is in use by process');
    expect((await post(urls[0] ?? '', count)).data).toEqual(answered);
    await mustStopEverything(left, 'SIGINT');
    // The other had nothing in common with it.
    expect((await post(urls[1] ?? '', count)).data).toEqual(anew);
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
