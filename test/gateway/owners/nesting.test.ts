import { expect, test } from 'vitest';
import { nestsDeeperThan } from '../../../gateway/owners/nesting.ts';

const nested = (levels: number, open: string, close: string): string => `${open.repeat(levels)}1${close.repeat(levels)}`;

test.each([
  ['lists', nested(3, '[', ']')],
  ['objects', nested(3, '{"a":', '}')],
  ['both, with something between', '{"a":[0,{"b":1}],"c":2}'],
  ['a bracket in a string is text', '[["]]",["]"]]]'],
  ['so is what an escaped quotation mark does not end', String.raw`[["\"[[[[",["\\"]]]`],
  ['nor does a key end it', String.raw`[{"\\\"]]":[1]}]`],
  ['what was closed does not count', `[[1],[[2]],[1],[[2]]]`],
])('how deep a text nests: %s', (_, text) => {
  expect(JSON.parse(text)).toBeDefined();
  expect(nestsDeeperThan(3, text)).toBe(false);
  expect(nestsDeeperThan(2, text)).toBe(true);
});

test.each(['', '"', '["', String.raw`["\"`, ']]]]', '"a"]'])('a text that is no JSON has an end, too: %s', (text) => {
  expect(nestsDeeperThan(1, text)).toBe(false);
});
