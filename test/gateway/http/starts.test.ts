import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Starts } from '../../../gateway/http/starts.ts';

test('questions begin in their order, after what has come in was taken, and one at least in each turn of the loop', async () => {
  const starts = new Starts(0);
  const begun: string[] = [];
  for (const name of ['a', 'b', 'c']) starts.add(() => begun.push(name));
  expect(begun).toEqual([]);
  await turn();
  expect(begun).toEqual(['a']);
  starts.add(() => begun.push('d'));
  await turn();
  await turn();
  expect(begun).toEqual(['a', 'b', 'c']);
  await turn();
  starts.add(() => begun.push('e'));
  await turn();
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('within their time all that wait begin together', async () => {
  const starts = new Starts(60_000);
  const begun: string[] = [];
  starts.add(() => {
    begun.push('a');
    starts.add(() => begun.push('b'));
  });
  await turn();
  expect(begun).toEqual(['a', 'b']);
});
