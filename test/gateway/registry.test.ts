import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Registry, type RegisteredOwner, parseRegistry } from '../../gateway/registry.ts';

function owner(code: string, subgraph = 'suggestions'): RegisteredOwner {
  return { subgraph, code, name: `人大${code}`, url: `http://127.0.0.1/${code}`, timeoutMs: 1_000 };
}

const codes = (owners: readonly RegisteredOwner[]): string[] => owners.map(({ code }) => code);

describe('Registry', () => {
  const registry = new Registry(['43', '4302', '430281', '430223', '4305'].map((code) => owner(code)));

  it('the owner of a code is the one whose code is its longest prefix', () => {
    const owned = {
      '430281': '430281',
      '430281103': '430281',
      '430202': '4302',
      '4302': '4302',
      '430202001': '4302',
      '4304': '43',
    };
    for (const [code, expected] of Object.entries(owned)) expect(registry.ownerOf('suggestions', code)?.code).toBe(expected);
  });

  it('a place outside every owner has none, and so has another subgraph', () => {
    expect(registry.ownerOf('suggestions', '3401')).toBeUndefined();
    expect(registry.ownerOf('litigation', '430281')).toBeUndefined();
  });

  it('a question about a city concerns the city and the counties below with a system of their own', () => {
    expect(codes(registry.ownersWithin('suggestions', '4302'))).toEqual(['4302', '430223', '430281']);
  });

  it('a question about a county without a system concerns its city alone', () => {
    expect(codes(registry.ownersWithin('suggestions', '430202'))).toEqual(['4302']);
  });

  it('a county that no city governs is served by its province', () => {
    const hubei = new Registry([owner('42'), owner('4201')]);
    expect(codes(hubei.ownersWithin('suggestions', '429004'))).toEqual(['42']);
  });

  it('for every place, exactly the owners that own some place in it are concerned', () => {
    const digit = fc.constantFrom('1', '2');
    const code = fc
      .constantFrom(2, 4, 6, 9)
      .chain((length) =>
        fc.array(digit, { minLength: length - 1, maxLength: length - 1 }).map((digits) => `4${digits.join('')}`),
      );
    fc.assert(
      fc.property(fc.uniqueArray(code, { minLength: 1, maxLength: 8 }), code, fc.array(code), (owners, within, places) => {
        const some = new Registry(owners.map((each) => owner(each)));
        const concerned = new Set(codes(some.ownersWithin('suggestions', within)));
        for (const place of places.filter((each) => each.startsWith(within))) {
          const owning = some.ownerOf('suggestions', place);
          if (owning !== undefined) expect(concerned).toContain(owning.code);
        }
        for (const each of concerned) expect(each.startsWith(within) || within.startsWith(each)).toBe(true);
      }),
    );
  });
});

describe('parseRegistry', () => {
  const url = 'http://127.0.0.1:4001/430000/suggestions';

  it('codes may be written long, and the timeout of the file holds for owners without their own', () => {
    const { owners } = parseRegistry(
      JSON.stringify({
        timeoutMs: 500,
        owners: [
          { code: '430000', name: '湖南省人大常委会', subgraphs: { suggestions: url } },
          { code: '430281', name: '醴陵市人大常委会', timeoutMs: 900, subgraphs: { suggestions: url } },
        ],
      }),
    );
    expect(owners).toEqual([
      { subgraph: 'suggestions', code: '43', name: '湖南省人大常委会', url, timeoutMs: 500 },
      { subgraph: 'suggestions', code: '430281', name: '醴陵市人大常委会', url, timeoutMs: 900 },
    ]);
  });

  it('every problem of a broken file is in one error', () => {
    const broken = {
      timeoutMs: 1,
      owners: [
        { code: '4x', name: '', subgraphs: { suggestions: 'ftp://x' } },
        { code: '43', name: '省', subgraphs: { weather: url }, colour: 'red' },
      ],
    };
    expect(() => parseRegistry(JSON.stringify(broken))).toThrow(
      new RegExp(
        [
          'timeoutMs: must be at least 10',
          'owners.0.code: A place code must be',
          'owners.0.name: must not be empty',
          'owners.0.subgraphs.suggestions: must be an http or https URL',
          'owners.1.subgraphs: .*weather',
          'owners.1: .*colour',
        ]
          .map((line) => `(?=[^]*${line})`)
          .join(''),
      ),
    );
  });

  it('the same place may not have two owners of one kind of data, however its code is written', () => {
    const twice = ['43', '430000'].map((code) => ({ code, name: '省', subgraphs: { suggestions: url } }));
    expect(() => parseRegistry(JSON.stringify({ owners: twice }))).toThrow(/suggestions of 43 has an owner already/);
  });

  it('a file that is no JSON, and an empty one, are told apart', () => {
    expect(() => parseRegistry('{')).toThrow(/not JSON/);
    expect(() => parseRegistry('{"owners":[]}')).toThrow(/at least one owner/);
  });
});
