import { readFileSync, readdirSync } from 'node:fs';
import { GraphQLError, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../gateway/limits/document.ts';
import { type Limits, usualLimits } from '../../../gateway/limits/limits.ts';
import { measure } from '../../../gateway/limits/measure.ts';

/** The limit that refuses a document, or undefined when it passes. */
function refusedBy(text: string, limits: Limits = usualLimits): unknown {
  try {
    checkDocument(text, limits);
    return undefined;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    expect(error.extensions.code).toBe('TOO_COMPLEX');
    return error.extensions.limit;
  }
}

const times = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join(' ');
const operations = new URL('../../../schema/operations/', import.meta.url);

describe('measure', () => {
  it('opens fragments wherever they are spread', () => {
    expect(
      measure(
        parse(
          'query Q($a: Boolean! @x) @y { a { ...F ... @skip(if: $a) { b: c } } ...G } fragment F on T { d e { f } } fragment G on T { g: a { ...F } }',
        ),
      ),
    ).toEqual({ operations: 1, fragments: 2, rootFields: 2, depth: 3, fields: 9, aliases: 2, directives: 3 });
  });

  it('counts fragments that are never spread, and both of two with one name', () => {
    expect(measure(parse('{ a } fragment F on T { b: a c: a }'))).toMatchObject({ fields: 2, aliases: 2, rootFields: 1 });
    expect(measure(parse('{ a } fragment F on T { b: a c: a } fragment F on T { a }'))).toMatchObject({
      aliases: 2,
      fragments: 2,
    });
  });

  it('a fragment that doubles a hundred times is measured at once, and its size stays a number', () => {
    const bomb = times(100, (at) => `fragment F${at} on T { a: f { ...F${at + 1} } b: f { ...F${at + 1} } }`);
    expect(measure(parse(`{ ...F0 } ${bomb} fragment F100 on T { f }`))).toEqual({
      operations: 1,
      fragments: 101,
      rootFields: 2,
      depth: 101,
      fields: 1_000_000_000,
      aliases: 1_000_000_000,
      directives: 0,
    });
  });

  it('fragments in a circle are measured, and left to the validation', () => {
    expect(measure(parse('{ ...A } fragment A on T { f { ...B } } fragment B on T { f { ...A } }'))).toMatchObject({ fields: 2 });
    expect(refusedBy('{ ...A } fragment A on T { ...A }')).toBeUndefined();
  });
});

describe('checkDocument', () => {
  it.each(readdirSync(operations).filter((file) => file.endsWith('.graphql')))('%s is within the limits', (file) => {
    expect(refusedBy(readFileSync(new URL(file, operations), 'utf8'))).toBeUndefined();
  });

  it('the introspection query of the tools is within the limits', () => {
    const options = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    expect(refusedBy(getIntrospectionQuery(options))).toBeUndefined();
  });

  it.each([
    ['tokens', `{ ${'a '.repeat(4_000)} }`],
    ['tokens', `{ a(x: [${'1 '.repeat(4_000)}]) }`],
    ['tokens', `{ a } ${'#\n'.repeat(4_000)}`],
    ['nesting', `{ a(x: ${'['.repeat(60)}${']'.repeat(60)}) }`],
    ['nesting', '{a'.repeat(10_000)],
    ['operations', times(11, (at) => `query Q${at} { a }`)],
    ['fragments', `{ a } ${times(51, (at) => `fragment F${at} on T { a }`)}`],
    ['rootFields', `{ ${times(21, (at) => `f${at}`)} }`],
    ['rootFields', `{ ...F ...F ...F } fragment F on Query { ${times(7, (at) => `f${at}`)} }`],
    ['depth', `${'{ a '.repeat(16)}${'}'.repeat(16)}`],
    [
      'depth',
      '{ ...A } fragment A on T { a { a { a { a { a { a { a { ...B } } } } } } } } fragment B on T { b { b { b { b { b { b { b { b { b } } } } } } } } }',
    ],
    ['aliases', `{ a { ${times(61, (at) => `b${at}: __typename`)} } }`],
    ['aliases', `{ a } fragment Unused on T { ${times(61, (at) => `b${at}: c`)} }`],
    ['directives', `{ a { b ${'@include(if: true) '.repeat(51)} } }`],
    ['directives', `query Q ${'@x '.repeat(51)} { a }`],
    ['fields', `{ a { ${'b '.repeat(500)} } }`],
    ['fields', `{ a { ${'...F '.repeat(100)} } } fragment F on T { b c d e f }`],
  ])('is over %s: %.60s…', (limit, text) => {
    expect(refusedBy(text)).toBe(limit);
  });

  it('the message names the limit, what is allowed and what was found', () => {
    expect(() => checkDocument('{ a { b: c d: e } }', { ...usualLimits, aliases: 1 })).toThrow(
      'At most 1 aliases of an operation with its fragments opened are allowed, but found: 2.',
    );
    expect(() => checkDocument('{ a b }', { ...usualLimits, tokens: 3 })).toThrow(
      'At most 3 tokens and comments of a document are allowed, but found: more than 3.',
    );
  });

  it('a text that is no GraphQL is left to whoever parses it next', () => {
    expect(refusedBy('{ a(')).toBeUndefined();
    expect(refusedBy('"unterminated')).toBeUndefined();
  });
});
