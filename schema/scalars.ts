import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { refuse } from './errors.ts';
import { shown } from './shown.ts';
import { officialCode, parseJurisdictionCode } from './jurisdiction-code.ts';
import { isDay } from './calendar.ts';

/** Clients may write a code short or long; inside it is always short, and answers are always long. */
const JurisdictionCode = new GraphQLScalarType<string, string>({
  name: 'JurisdictionCode',
  serialize: (code) => officialCode(parseJurisdictionCode(code)),
  parseValue: parseJurisdictionCode,
  parseLiteral: (node) => parseJurisdictionCode(literal(node)),
});

const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: parseDay,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(literal(node)),
});

const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: parseInstant,
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(literal(node)),
});

/** The scalars of the contract, for every subgraph. */
export const scalars = { JurisdictionCode, Date: DateScalar, DateTime };

/** Only strings: a code written as a number has lost its form, and 43 could mean anything. */
function literal(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : 'value' in node ? Number(node.value) : undefined;
}

function parseDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw refuse('BAD_INPUT', `A day must be written YYYY-MM-DD, but got: ${shown(value)}.`);
}

function parseInstant(value: unknown): string {
  const instant = value instanceof Date ? value : new Date(typeof value === 'string' ? value : Number.NaN);
  if (Number.isNaN(instant.getTime()))
    throw refuse('BAD_INPUT', `An instant must be written by RFC 3339, but got: ${shown(value)}.`);
  return instant.toISOString();
}
