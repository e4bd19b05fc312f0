import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayKeyIn } from '../../demo/gateway-key.ts';
import { CallerSigner, readSigningKeys } from '../../gateway/identity/caller-signer.ts';
import { anonymous } from '../../schema/caller.ts';
import { freePort } from '../demo/running-demo.ts';
import { type FreshDatabase, freshDatabase } from '../postgres.ts';
import { RunningProcess, post } from '../running-process.ts';

/** `npm run gateway` and `npm run subgraph`, each in a process of its own. */
let folder: string;
let keyFile: string;
let trust: string[];
let fresh: FreshDatabase;
/** An owner that runs for all tests. */
let subgraph: RunningProcess;

/** The headers that the gateway sends to an owner for somebody who is not logged in. */
async function asGateway(code: string): Promise<Record<string, string>> {
  const signer = new CallerSigner(readSigningKeys(keyFile));
  return { authorization: await signer.authorizationFor({ code, subgraph: 'suggestions' }, anonymous('r')) };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-gateway-'));
  const key = await gatewayKeyIn(folder);
  keyFile = key.privateFile;
  trust = ['--trust', key.publicFile];
  fresh = await freshDatabase(['suggestions']);
  const served = ['--subgraph', 'suggestions', '--owner', '430281', '--database', fresh.url('suggestions')];
  subgraph = new RunningProcess('subgraphs/main.ts', [...served, ...trust, '--port', '0']);
});

afterAll(async () => {
  await subgraph[Symbol.asyncDispose]();
  await fresh[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

async function registryFile(name: string, registry: unknown): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof registry === 'string' ? registry : JSON.stringify(registry));
  return file;
}

const owner = (code: string, url: string): object => ({ code, name: `人大 ${code}`, subgraphs: { suggestions: url } });
const everyone = '{ suggestions(within: "43") { totalCount coverage { total answered } } }';

describe('npm run gateway', () => {
  it('takes a changed registry into use, and keeps the old one when the new one is broken', async () => {
    const at = await subgraph.ready;
    const registry = await registryFile('changing.json', { owners: [owner('430281', at)] });
    await using gateway = new RunningProcess('gateway/main.ts', [
      '--registry',
      registry,
      '--signing-key',
      keyFile,
      '--port',
      '0',
    ]);
    const graph = await gateway.ready;
    const total = async (): Promise<unknown> => (await post(graph, everyone)).data;
    expect(await total()).toEqual({ suggestions: { totalCount: 0, coverage: { total: 1, answered: 1 } } });
    await registryFile('changing.json', '{ "owners": [');
    await expect
      .poll(() => gateway.printed.join('\n'), { timeout: 10_000 })
      .toContain('the registry was not reloaded: The registry is not JSON');
    expect(await total()).toEqual({ suggestions: { totalCount: 0, coverage: { total: 1, answered: 1 } } });
    // The second does not answer to what is signed for another.
    await registryFile('changing.json', { owners: [owner('430281', at), owner('430223', at)] });
    gateway.process.kill('SIGHUP');
    await expect
      .poll(total, { timeout: 10_000 })
      .toEqual({ suggestions: { totalCount: 0, coverage: { total: 2, answered: 1 } } });
  });

  it('starts with all owners down, takes a changed manifest into use, accepts nothing else when told so, keeps to its limits file, and stops on SIGTERM', async () => {
    const registry = await registryFile('trusted.json', { owners: [owner('430000', `http://127.0.0.1:${await freePort()}/`)] });
    const manifest = (...bodies: string[]): Promise<string> =>
      registryFile('manifest.json', {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: bodies.map((body, at) => {
          const id = createHash('sha256').update(body).digest('hex');
          return { id, name: `Q${at}`, type: 'query', body };
        }),
      });
    const down = everyone.replace('{', 'query Down {');
    const one = 'query Q { a: __typename }';
    const other = 'query Q { a: __typename b: __typename }';
    const trusted = ['--trusted-documents-only', '--trusted-documents', await manifest(one, down)];
    const limits = ['--limits', await registryFile('limits.json', { aliases: 1 })];
    await using gateway = new RunningProcess('gateway/main.ts', ['--registry', registry, '--port', '0', ...trusted, ...limits]);
    const graph = await gateway.ready;
    expect((await post(graph, down)).data).toEqual({ suggestions: { totalCount: 0, coverage: { total: 1, answered: 0 } } });
    expect((await post(graph, one)).data).toEqual({ a: 'Query' });
    expect((await post(graph, other)).errors).toMatchObject([{ extensions: { code: 'UNTRUSTED_DOCUMENT' } }]);
    await manifest(other);
    gateway.process.kill('SIGHUP');
    await expect
      .poll(async () => (await post(graph, other)).errors, { timeout: 10_000 })
      .toMatchObject([{ extensions: { code: 'TOO_COMPLEX', limit: 'aliases' } }]);
    await registryFile('manifest.json', '{}');
    gateway.process.kill('SIGHUP');
    await expect
      .poll(() => gateway.printed.join('\n'), { timeout: 10_000 })
      .toContain('the manifest was not reloaded: The manifest is not valid');
    expect((await post(graph, one)).errors).toMatchObject([{ extensions: { code: 'UNTRUSTED_DOCUMENT' } }]);
    expect(await gateway.stop()).toBe(0);
  });

  it('a broken registry, a missing file and a wrong port are clear errors, all in one', async () => {
    const registry = await registryFile('broken.json', { owners: [{ code: '4x', name: '', subgraphs: {} }] });
    await using broken = new RunningProcess('gateway/main.ts', ['--registry', registry]);
    expect(await broken.ended()).toBe(1);
    expect(broken.printed.join('\n')).toMatch(/owners\.0\.code[^]*owners\.0\.name/);
    await using missing = new RunningProcess('gateway/main.ts', ['--registry', join(folder, 'nowhere.json'), '--port', '99999']);
    expect(await missing.ended()).toBe(1);
    expect(missing.printed.join('\n')).toMatch(/there is no file[^]*--port must be a number/);
    expect([...broken.printed, ...missing.printed].join('\n')).not.toMatch(/^\s+at /m);
  });
});

describe('npm run subgraph', () => {
  it('is an ordinary Apollo subgraph by itself', async () => {
    const url = await subgraph.ready;
    expect(url).toMatch(/\/430281\/suggestions$/);
    const document = '{ _service { sdl } suggestions(within: "43") { totalCount coverage { total complete } } }';
    const { data } = await post(url, document, {}, await asGateway('430281'));
    expect(data).toMatchObject({ suggestions: { totalCount: 0, coverage: { total: 1, complete: true } } });
    expect(JSON.stringify(data._service)).toContain('type Suggestion');
    const foreign = await post(url, '{ suggestion(id: "430223.Suggestion.s1") { id } }', {}, await asGateway('430281'));
    expect(foreign.errors).toMatchObject([{ extensions: { code: 'WRONG_OWNER' } }]);
    // Who comes without the gateway's word is not answered, not even about the schema.
    expect((await post(url, '{ _service { sdl } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(await subgraph.stop('SIGINT')).toBe(0);
  });

  it('every wrong setting is in one error, and a taken port is a clear one', async () => {
    await using wrong = new RunningProcess('subgraphs/main.ts', [
      '--subgraph',
      'weather',
      '--owner',
      '4x',
      '--database',
      'mysql://x',
      '--port',
      'any',
    ]);
    expect(await wrong.ended()).toBe(1);
    expect(wrong.printed.join('\n')).toMatch(
      /--subgraph must be one of[^]*--owner: A place code[^]*--database must be a URL[^]*--trust is needed[^]*--port must be a number/,
    );
  });

  it('a database that is not there is told of; with --migrate it is an error', async () => {
    const nowhere = `postgres://nobody:secret@127.0.0.1:${await freePort()}/none`;
    const args = ['--subgraph', 'suggestions', '--owner', '430281', '--database', nowhere, ...trust, '--port', '0'];
    await using patient = new RunningProcess('subgraphs/main.ts', args);
    const answer = await post(await patient.ready, '{ suggestions(within: "43") { totalCount } }', {}, await asGateway('430281'));
    expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(answer)).not.toMatch(/secret|ECONNREFUSED|127\.0\.0\.1/);
    expect(patient.printed.join('\n')).toContain('--database: it cannot be reached');
    await using hasty = new RunningProcess('subgraphs/main.ts', [...args, '--migrate']);
    expect(await hasty.ended()).toBe(1);
    expect(hasty.printed.join('\n')).not.toContain('secret');
  });
});
