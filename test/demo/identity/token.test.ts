import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { removeFolder } from '../../folders.ts';
import { identityFolder, issuerFile } from '../../../demo/identity/issuer.ts';
import { RunningProcess } from '../../running-process.ts';
import { freePort } from '../running-demo.ts';

/** `npm run -s token` as its users know it, against the provider that `npm start` runs. */
let data: string;
let provider: RunningProcess;
let issuer: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'liandong-token-'));
  provider = new RunningProcess('demo/identity/main.ts', ['--folder', identityFolder(data), '--scale', '0.01', '--port', '0']);
  issuer = await provider.ready;
});

afterAll(async () => {
  await provider.stop();
  await removeFolder(data);
});

async function token(...args: string[]): Promise<{ printed: string[]; code: number | null }> {
  const command = new RunningProcess('demo/identity/token.ts', args);
  return { code: await command.ended(), printed: command.printed };
}

it('prints the token of a person and nothing else, found by the folder or by the issuer', async () => {
  for (const where of [
    ['--data', data],
    ['--issuer', issuer],
  ]) {
    const { code, printed } = await token('congress-staff@430281', ...where);
    expect([code, printed.length]).toEqual([0, 1]);
    expect(decodeJwt(printed[0] ?? '')).toMatchObject({ iss: issuer, aud: 'liandong', sub: 'congress-staff@430281' });
  }
});

it('prints the token of a machine, and lists the machines when there is none that acts so', async () => {
  const { code, printed } = await token('prosecutor@430200', '--machine', '--data', data);
  expect([code, printed.length]).toEqual([0, 1]);
  expect(decodeJwt(printed[0] ?? '')).toMatchObject({ sub: 'prosecutor-system@430200', client_id: 'prosecutor-system@430200' });
  const none = await token('deputy@430281', '--machine', '--data', data);
  expect(none.code).toBe(1);
  expect(none.printed.join('\n')).toMatch(/^No system acts as deputy@430281\.[^]* {2}congress-staff-system@430281/);
});

it('lists the roles, the form of names and the machines', async () => {
  const { code, printed } = await token('--list', '--data', data);
  expect(code).toBe(0);
  expect(printed.join('\n')).toMatch(/<role>@<code of the place>[^]* prosecutor +检察官: [^]*prosecutor-system@430200/);
});

it.each([
  [['mayor@430281'], 'There is no role mayor.'],
  [['deputy@439999'], 'There is no place 439999.'],
  [['deputy@430102001'], 'which has no congress'],
  [[], 'One name is needed.'],
  [['deputy@430281', '--nonsense'], "Unknown option '--nonsense'"],
])('says what is wrong with %j', async (args, words) => {
  const { code, printed } = await token(...args, '--data', data);
  expect(code).toBe(1);
  expect(printed.join('\n')).toContain(words);
  expect(printed.join('\n')).not.toContain('    at ');
});

it('says so when the demo does not run, also when it was killed', async () => {
  const elsewhere = join(data, 'elsewhere');
  const words = 'start the demo with npm start';
  const none = await token('deputy@430281', '--data', elsewhere);
  expect([none.code, none.printed.length]).toEqual([1, 1]);
  expect(none.printed[0]).toContain(words);
  const port = await freePort();
  await writeFile(issuerFile(identityFolder(data)), `http://127.0.0.1:${port}`);
  const killed = await token('deputy@430281', '--data', data);
  expect([killed.code, killed.printed.length]).toEqual([1, 1]);
  expect(killed.printed[0]).toMatch(new RegExp(`at http://127.0.0.1:${port}: .*${words}`));
});
