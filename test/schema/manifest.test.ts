import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { manifestFile, manifestOf, operationsFolder } from '../../schema/manifest.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-manifest-'));
});

afterEach(() => rm(folder, { recursive: true }));

const manifest = (): string => manifestOf(pathToFileURL(`${folder}/`));

it('an operation is in it as graphql prints it, under its SHA-256', async () => {
  await writeFile(join(folder, 'B.graphql'), '# Places.\nquery B { jurisdictions(within: "43") { totalCount } }');
  await writeFile(join(folder, 'A.graphql'), 'mutation A { a }');
  await writeFile(join(folder, 'README.md'), 'not an operation');
  const body = 'query B {\n  jurisdictions(within: "43") {\n    totalCount\n  }\n}';
  expect(JSON.parse(manifest())).toEqual({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [
      { id: expect.stringMatching(/^[0-9a-f]{64}$/) as string, name: 'A', type: 'mutation', body: 'mutation A {\n  a\n}' },
      { id: createHash('sha256').update(body).digest('hex'), name: 'B', type: 'query', body },
    ],
  });
});

it('a file needs one operation with a name, and each name is there once', async () => {
  await writeFile(join(folder, 'A.graphql'), 'query A { a }');
  await writeFile(join(folder, 'B.graphql'), 'query A { b }');
  expect(manifest).toThrow('Two operations are named A.');
  await writeFile(join(folder, 'B.graphql'), '{ b }');
  expect(manifest).toThrow('B.graphql must hold one operation with a name.');
  await writeFile(join(folder, 'B.graphql'), 'query B { b } query C { c }');
  expect(manifest).toThrow('B.graphql must hold one operation with a name.');
});

it('the committed manifest is that of the committed operations', () => {
  expect(readFileSync(manifestFile, 'utf8')).toBe(manifestOf(operationsFolder));
});
