import { hash } from 'node:crypto';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  executeSync,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Fragments, fragmentsOf, operationOf } from '../definitions.ts';
import type { Step } from './compile.ts';
import { type JsonObject, jsonOf, own } from './json.ts';
import { ObjectShape } from './shape.ts';
import type { TypeConditions } from './type-conditions.ts';

/** An operation has a shape for each way its @skip and @include may be decided; so many of them are kept. */
const mostShapes = 16;

/** An operation of a document, ready to be carried out as often as it is asked. */
export class Operation {
  /** SHA-256 of the document's text, by which it is named to owners: in hexadecimal digits. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** What to ask of subgraphs; undefined for one that asks for the schema alone. */
  readonly step: Step | undefined;
  readonly #schema: GraphQLSchema;
  readonly #conditions: TypeConditions;
  readonly #root: GraphQLObjectType;
  readonly #fragments: Fragments;
  /** The variables of @skip and @include, and what they are when nothing is sent. */
  readonly #switches: ReadonlyMap<string, unknown>;
  readonly #shapes = new LRUCache<string, ObjectShape>({ max: mostShapes });

  /** `schema` is as clients see it, `conditions` are of it. Throws if there is no such operation. */
  constructor(
    text: string,
    document: DocumentNode,
    operationName: string | null,
    step: Step | undefined,
    schema: GraphQLSchema,
    conditions: TypeConditions,
  ) {
    this.hash = hash('sha256', text);
    this.document = document;
    this.definition = operationOf(document, operationName);
    this.step = step;
    this.#schema = schema;
    this.#conditions = conditions;
    this.#root = rootOf(schema, this.definition.operation);
    this.#fragments = fragmentsOf(document);
    this.#switches = switchesOf(document, this.definition);
  }

  /** Whether its document has no other. */
  get isOnly(): boolean {
    return this.document.definitions.every((each) => each.kind !== Kind.OPERATION_DEFINITION || each === this.definition);
  }

  get isMutation(): boolean {
    return this.definition.operation === OperationTypeNode.MUTATION;
  }

  /** Whether a variable of @skip or @include is true, as sent or by its default. */
  isTrue(name: string, variables: Readonly<JsonObject>): boolean {
    return (own(variables, name) ?? this.#switches.get(name)) === true;
  }

  /** How the answer is shown with these variables. */
  shapeFor(variables: Readonly<JsonObject>): ObjectShape {
    let key = '';
    for (const name of this.#switches.keys()) key += this.isTrue(name, variables) ? '1' : '0';
    const known = this.#shapes.get(key);
    if (known !== undefined) return known;
    const decided = new Set([...this.#switches.keys()].filter((name) => this.isTrue(name, variables)));
    const shape = new ObjectShape(this.#root, [this.definition.selectionSet], {
      schema: this.#schema,
      conditions: this.#conditions,
      fragments: this.#fragments,
      isTrue: (name) => decided.has(name),
    });
    this.#shapes.set(key, shape);
    return shape;
  }

  /** What the schema says of itself (`__schema`, `__type`), as JSON text. */
  introspect(fields: readonly FieldNode[], key: string, variables: Readonly<JsonObject>): string {
    const asked: OperationDefinitionNode = {
      ...this.definition,
      directives: [],
      selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
    };
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [asked, ...this.#fragments.values()] };
    const { data, errors } = executeSync({ schema: this.#schema, document, rootValue: {}, variableValues: variables });
    const [error] = errors ?? [];
    if (error !== undefined) throw error;
    return jsonOf(data?.[key]);
  }
}

function rootOf(schema: GraphQLSchema, operation: OperationTypeNode): GraphQLObjectType {
  const root = schema.getRootType(operation);
  if (root == null)
    throw new GraphQLError(`The schema has no ${operation}.`, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  return root;
}

function switchesOf(document: DocumentNode, { variableDefinitions = [] }: OperationDefinitionNode): Map<string, unknown> {
  const used = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: args = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of args) if (value.kind === Kind.VARIABLE) used.add(value.name.value);
    },
  });
  return new Map(
    variableDefinitions
      .filter(({ variable }) => used.has(variable.name.value))
      .map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue),
      ]),
  );
}
