import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRepresentations } from '../../../gateway/fanout/entities.ts';
import { Registry } from '../../../gateway/registry.ts';

const registry = new Registry(
  ['43', '4302', '430281'].map((code) => ({
    subgraph: 'deputies',
    code,
    name: code,
    url: 'http://127.0.0.1/',
    timeoutMs: 1_000,
  })),
);
const deputy = (id: string): object => ({ __typename: 'Deputy', id });

describe('splitRepresentations', () => {
  it('splits by the owner in the key, asks for each once, and remembers all places', () => {
    const { owned, malformed, unowned } = splitRepresentations(
      'deputies',
      [
        deputy('430281.Deputy.a'),
        deputy('430202.Deputy.b'),
        deputy('430281.Deputy.a'),
        deputy('430000.Deputy.c'),
        deputy('340000.Deputy.d'),
        deputy('17'),
        { __typename: 'Deputy' },
      ],
      registry,
    );
    expect(owned.map(({ owner, representations, places }) => [owner.code, representations, places])).toEqual([
      ['430281', [deputy('430281.Deputy.a')], [[0, 2]]],
      ['4302', [deputy('430202.Deputy.b')], [[1]]],
      ['43', [deputy('430000.Deputy.c')], [[3]]],
    ]);
    expect([malformed, unowned]).toEqual([[5, 6], [4]]);
  });

  it('every representation has just one place to come back to', () => {
    const id = fc.constantFrom(
      '430281.Deputy.a',
      '430281.Deputy.b',
      '430223.Deputy.c',
      '430000.Deputy.d',
      '340000.Deputy.e',
      'nothing',
    );
    fc.assert(
      fc.property(fc.array(id), (ids) => {
        const { owned, malformed, unowned } = splitRepresentations('deputies', ids.map(deputy), registry);
        const places = [...owned.flatMap((each) => each.places.flat()), ...malformed, ...unowned];
        expect(places.toSorted((a, b) => a - b)).toEqual(ids.map((_, at) => at));
        for (const { representations, places: own } of owned) {
          for (const [index, representation] of representations.entries()) {
            for (const place of own[index] ?? []) expect(representation).toEqual(deputy(ids[place] ?? ''));
          }
        }
      }),
    );
  });
});
