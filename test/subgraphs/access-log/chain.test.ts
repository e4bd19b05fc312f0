import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roles } from '../../../schema/caller.ts';
import { type Entry, hashOf } from '../../../subgraphs/access-log/chain.ts';

const text = fc.string({ maxLength: 3 });

const entry: fc.Arbitrary<Entry> = fc.record({
  id: text,
  position: fc.nat(3),
  code: text,
  at: text,
  subject: text,
  name: text,
  organ: text,
  organCode: text,
  roles: fc.array(fc.constantFrom(...roles), { maxLength: 2 }),
  purpose: fc.option(text),
  operationName: fc.option(text),
  operationHash: text,
  requestId: text,
  types: fc.array(text, { maxLength: 2 }),
  rowCounts: fc.array(fc.nat(2), { maxLength: 2 }),
});

test('two entries have the same hash only if all their fields are the same: nothing can be moved from one field to the next', () => {
  fc.assert(
    fc.property(entry, entry, fc.constantFrom<keyof Entry>('subject', 'purpose', 'types', 'rowCounts'), (one, other, field) => {
      expect(hashOf(one, '', 'key')).toBe(hashOf({ ...one }, '', 'key'));
      const changed = { ...one, [field]: other[field] };
      expect(hashOf(changed, '', 'key') === hashOf(one, '', 'key')).toBe(JSON.stringify(changed) === JSON.stringify(one));
    }),
  );
  const base = fc.sample(entry, 1)[0];
  if (base === undefined) throw new Error('There must be a sample.');
  const shifted = hashOf({ ...base, subject: 'ab', name: 'c' }, '', 'key');
  expect(hashOf({ ...base, subject: 'a', name: 'bc' }, '', 'key')).not.toBe(shifted);
  expect(hashOf({ ...base, purpose: null }, '', 'key')).not.toBe(hashOf({ ...base, purpose: 'null' }, '', 'key'));
});

test('a hash is of its place and its key: the same entry after another, or under another key, has another', () => {
  fc.assert(
    fc.property(entry, (one) => {
      const hashes = [hashOf(one, '', 'key'), hashOf(one, 'a', 'key'), hashOf(one, '', 'yek')];
      expect(new Set(hashes).size).toBe(3);
    }),
  );
});
