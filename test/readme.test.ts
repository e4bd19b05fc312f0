import { readFileSync } from 'node:fs';
import { buildASTSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { limitTable } from '../gateway/limits/limits.ts';
import { errorCodes } from '../schema/errors.ts';
import { supergraphFile } from '../schema/subgraphs.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('the README’s table of error codes is the one of the contract', () => {
  const table = /<!-- error codes -->\n([^]*?)<!-- \/error codes -->/.exec(readme)?.[1];
  const rows = Object.entries(errorCodes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
  expect(table).toBe(['| code | meaning |', '|---|---|', ...rows, ''].join('\n'));
});

it('the questions that the README sends by curl are questions of this schema', () => {
  const bodies = [...readme.matchAll(/ -d '(.*)'$/gm)].map(([, body]) => JSON.parse(body ?? '') as { query: string }); // what curl sends
  expect(bodies).toHaveLength(6);
  const schema = buildASTSchema(parse(readFileSync(supergraphFile, 'utf8')), { assumeValidSDL: true });
  for (const { query } of bodies) expect(validate(schema, parse(query))).toEqual([]);
});

it('what CI runs is the README’s test command', () => {
  const run = readFileSync(new URL('../.ci/run', import.meta.url), 'utf8');
  expect(readme).toContain('    npm ci && npm test\n');
  expect(run.trim().split('\n').at(-1)).toBe('npm ci && npm test');
});

it('the README’s table of limits is the one of the gateway', () => {
  const table = /<!-- limits -->\n([^]*?)<!-- \/limits -->/.exec(readme)?.[1];
  const rows = Object.entries(limitTable).map(
    ([name, { usual, counts }]) => `| \`${name}\` | ${usual.toLocaleString('en')} | ${counts} |`,
  );
  expect(table).toBe(['| limit | usual | counts |', '|---|---|---|', ...rows, ''].join('\n'));
});
