import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  ValuesOfCorrectTypeRule,
  getNamedType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Fragments, fragmentsOf, operationOf } from '../definitions.ts';
import { type ConnectionField, planConnection } from './connection.ts';
import type { OwnerDocument } from './document.ts';
import { type EntitiesField, planEntities } from './entities.ts';
import { type FeedField, planFeed } from './feed.ts';
import { type RecordField, planRecord } from './record.ts';
import { fieldsOn, responseKey } from './selections.ts';
import { type StatisticsField, planStatistics } from './statistics.ts';

/** What every planned root field knows. */
export interface PlannedField {
  /** The response key. */
  key: string;
  /** The field as the client (or the query plan) wrote it. */
  written: FieldNode;
  definition: GraphQLField<unknown, unknown>;
  /** The field as owners are asked for it. */
  asked: FieldNode;
}

/** A root field, by what its answers are merged as. */
export type RootField = RecordField | ConnectionField | StatisticsField | FeedField | EntitiesField;

/** A subgraph's document taken apart once: what to ask of owners, and how to make one answer of theirs. */
export interface Plan {
  operation: OperationDefinitionNode;
  isMutation: boolean;
  fields: readonly RootField[];
  /** `__typename` of the root, under its aliases. */
  typenames: readonly FieldNode[];
  rootType: GraphQLObjectType;
  fragments: Fragments;
  schema: GraphQLSchema;
  /** The documents for owners that were made of this plan, by the fields in them. */
  documents: LRUCache<string, OwnerDocument>;
}

/** Takes a subgraph's document apart. `schema` is the supergraph: its types are those of the subgraphs. */
export function planDocument(query: string, operationName: string | null | undefined, schema: GraphQLSchema): Plan {
  const document = parse(query, { noLocation: true });
  // What nobody has checked yet: the schema that a client’s document was validated by does not know what our scalars accept.
  const [wrong] = validate(schema, document, [ValuesOfCorrectTypeRule]);
  if (wrong !== undefined) throw wrong;
  const operation = operationOf(document, operationName);
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const rootType = isMutation ? schema.getMutationType() : schema.getQueryType();
  if (rootType == null) throw new GraphQLError(`The schema has no ${operation.operation}.`);
  const fragments = fragmentsOf(document);
  const written = fieldsOn(rootType, operation.selectionSet, schema, fragments);
  return {
    operation,
    isMutation,
    fields: written
      .filter(({ name }) => name.value !== '__typename')
      .map((field) => planField(field, rootType, schema, fragments)),
    typenames: written.filter(({ name }) => name.value === '__typename'),
    rootType,
    fragments,
    schema,
    documents: new LRUCache({ max: 50 }),
  };
}

function planField(written: FieldNode, root: GraphQLObjectType, schema: GraphQLSchema, fragments: Fragments): RootField {
  if (written.name.value === '_entities') return planEntities(written, schema, fragments);
  const definition = root.getFields()[written.name.value];
  if (definition === undefined) {
    throw new GraphQLError(`The schema has no field ${root.name}.${written.name.value}.`, {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  }
  const planned = { key: responseKey(written), written, definition };
  const type = getNamedType(definition.type);
  if (!isObjectType(type) || written.selectionSet === undefined)
    return { ...planned, merge: 'record', asked: written, guard: undefined };
  if (definition.args.some(({ name }) => name === 'within')) {
    if (type.name.endsWith('Connection')) return planConnection(planned, type, schema, fragments);
    if (type.name.endsWith('Statistics')) return planStatistics(planned, type, schema, fragments);
    if (type.name.endsWith('Feed')) return planFeed(planned, type, schema, fragments);
  }
  return planRecord(planned, type, schema, fragments);
}
