import { expect, it } from 'vitest';
import { usualLimits } from '../../../gateway/limits/limits.ts';
import { checkVariables } from '../../../gateway/limits/variables.ts';

const limits = { ...usualLimits, values: 5, routerValues: 7, valueDepth: 3 };

it('values are counted at all levels, lists and objects among them', () => {
  expect(() => checkVariables({ a: [1, 2, { b: 3 }] }, limits)).not.toThrow();
  expect(() => checkVariables({ a: [1, 2, { b: 3, c: 4 }] }, limits)).toThrow('but found: more than 5');
  expect(() => checkVariables({ a: [1, 2, { b: 3, c: 4 }] }, limits, 'routerValues')).not.toThrow();
  for (const none of [undefined, null, 'text', 17]) expect(() => checkVariables(none, limits)).not.toThrow();
});

it('variables that are nested a hundred thousand deep are refused without following them', () => {
  expect(() => checkVariables({ a: [[1]] }, limits)).not.toThrow();
  expect(() => checkVariables({ a: [[[1]]] }, limits)).toThrow('levels of lists and objects');
  expect(() => checkVariables(JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), usualLimits)).toThrow(
    'levels of lists',
  );
});
