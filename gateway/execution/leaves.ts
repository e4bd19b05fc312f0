import {
  GraphQLBoolean,
  GraphQLError,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLScalarType,
  GraphQLString,
  isEnumType,
} from 'graphql';
import { jsonOf, quoted } from './json.ts';

/** Writes a leaf's value as JSON text. Throws when the value does not fit. */
export type WriteLeaf = (value: unknown) => string;

/**
 * How values of a leaf type are written: by result coercion as graphql-js does it (GraphQL § 3.5, "Result Coercion"). Of a scalar of the graph's own
 * any JSON will do: the subgraph has coerced it.
 */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) return enumWriter(type.name, new Set(type.getValues().map(({ name }) => name)));
  return specified.get(type.name) ?? jsonOf;
}

const specified = new Map<string, WriteLeaf>([
  ['Int', (value) => (typeof value === 'number' && (value | 0) === value ? String(value) : serialized(GraphQLInt, value))],
  ['Float', (value) => (typeof value === 'number' ? String(value) : serialized(GraphQLFloat, value))],
  ['Boolean', (value) => (typeof value === 'boolean' ? String(value) : serialized(GraphQLBoolean, value))],
  ['String', (value) => (typeof value === 'string' ? quoted(value) : serialized(GraphQLString, value))],
  ['ID', (value) => (typeof value === 'string' ? quoted(value) : serialized(GraphQLID, value))],
]);

function serialized(type: GraphQLScalarType, value: unknown): string {
  return jsonOf(type.serialize(value));
}

function enumWriter(name: string, values: ReadonlySet<string>): WriteLeaf {
  return (value) => {
    if (typeof value === 'string' && values.has(value)) return `"${value}"`;
    // It is not said which: it may be one that clients must not know of.
    throw new GraphQLError(`Enum "${name}" cannot represent the value that was found.`);
  };
}
