import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Starts } from '../../../gateway/http/starts.ts';

const here = { destroyed: false };

test('questions begin in their order, after what has come in was taken, and one at least in each turn of the loop', async () => {
  const starts = new Starts(0);
  const begun: string[] = [];
  for (const name of ['a', 'b', 'c']) starts.add(here, () => begun.push(name));
  expect(begun).toEqual([]);
  await turn();
  expect(begun).toEqual(['a']);
  starts.add(here, () => begun.push('d'));
  await turn();
  await turn();
  expect(begun).toEqual(['a', 'b', 'c']);
  await turn();
  starts.add(here, () => begun.push('e'));
  await turn();
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('within their time all that wait begin together', async () => {
  const starts = new Starts(60_000);
  const begun: string[] = [];
  starts.add(here, () => {
    begun.push('a');
    starts.add(here, () => begun.push('b'));
  });
  await turn();
  expect(begun).toEqual(['a', 'b']);
});

test('nothing is begun for who has left meanwhile, and those behind do not wait longer', async () => {
  const starts = new Starts(60_000);
  const begun: string[] = [];
  const leaving = { destroyed: false };
  starts.add(leaving, () => begun.push('a'));
  starts.add(here, () => begun.push('b'));
  leaving.destroyed = true;
  await turn();
  expect(begun).toEqual(['b']);
});
