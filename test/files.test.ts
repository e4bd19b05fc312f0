import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { alone, isAlone } from './files.ts';

const root = join(import.meta.dirname, '..');

it('only what has a process to itself has anything to do with the process', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .map((file) => join('test', file))
    .filter((file) => file.endsWith('.ts') && !isAlone(file));
  const touching = files.filter((file) =>
    /\bvi\.\w|\bprocess\.(?:env|on|once)\b|\bglobal[T]his\b/.test(readFileSync(join(root, file), 'utf8')),
  );
  // It hands the environment on to programs.
  expect(touching).toEqual(['test/running-process.ts']);
});

it('what is said to have a process to itself is there', () => {
  expect(alone.filter((each) => !existsSync(join(root, each)))).toEqual([]);
});
