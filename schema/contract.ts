import {
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';

/** The arguments whose names say which owners a root field is for. */
const routingArguments = ['id', 'jurisdiction', 'within'] as const;

/**
 * What the contract promises about every subgraph and composition cannot check: the routing rule, pages and statistics with
 * coverage, nullable crossings, a description with the statutory term on everything. Returns every breach, one line each.
 */
export function contractBreaches(subgraph: string, schema: GraphQLSchema, hasOwners: boolean): string[] {
  const breaches: string[] = [];
  const say = (what: string): void => {
    breaches.push(`${subgraph}: ${what}`);
  };
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of ownFields(root)) {
      if (hasOwners) routing(root?.name ?? '', field, say);
      if (isNonNullType(field.type)) say(`${root?.name}.${field.name} crosses to an owner and must be nullable`);
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_') || type.name.includes('__') || type.astNode === undefined) continue;
    if (isObjectType(type) && hasOwners) {
      if (type.name.endsWith('Connection')) connection(type, say);
      if (type.name.endsWith('Statistics')) statistics(type, say);
      if (type.name.endsWith('Group')) group(type, say);
    }
    descriptions(type, say);
  }
  return breaches;
}

type Say = (what: string) => void;

function ownFields(type: GraphQLObjectType | null | undefined): GraphQLField<unknown, unknown>[] {
  return Object.values(type?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));
}

/** Rule 1: exactly one routing argument, `id`, `jurisdiction` or `within`, in the arguments or in `input`. */
function routing(root: string, field: GraphQLField<unknown, unknown>, say: Say): void {
  const found = routingArguments.filter((name) => field.args.some((arg) => arg.name === name)).map(String);
  const input = getNamedType(field.args.find((arg) => arg.name === 'input')?.type);
  if (isInputObjectType(input)) {
    found.push(...routingArguments.filter((name) => name in input.getFields()).map((name) => `input.${name}`));
  }
  if (found.length !== 1) {
    say(
      `${root}.${field.name} needs exactly one routing argument of id, jurisdiction and within, but has ${
        found.length === 0 ? 'none' : found.join(' and ')
      }`,
    );
    return;
  }
  if (root === 'Mutation' && found[0]?.endsWith('within')) say(`${root}.${field.name} goes to one owner and cannot take within`);
  if (found[0] === 'within' && !/(Connection|Statistics)$/.test(getNamedType(field.type).name)) {
    say(`${root}.${field.name} takes within and must return a …Connection or …Statistics`);
  }
}

function connection(type: GraphQLObjectType, say: Say): void {
  expectFields(type, { pageInfo: 'PageInfo!', totalCount: 'Int!', coverage: 'Coverage!' }, say);
  for (const name of ['edges', 'nodes']) if (!(name in type.getFields())) say(`${type.name} needs ${name}`);
}

function statistics(type: GraphQLObjectType, say: Say): void {
  const named = type.name.replace(/Statistics$/, 'Group');
  expectFields(type, { groups: `[${named}!]!`, total: `${named}!`, groupCount: 'Int!', coverage: 'Coverage!' }, say);
}

/** A group's `key` names it, `Int!` fields are additive measures, `Ratio!` fields are ratios, and nullable fields are dimensions. */
function group(type: GraphQLObjectType, say: Say): void {
  expectFields(type, { key: 'String!' }, say);
  for (const field of ownFields(type)) {
    const written = String(field.type);
    if (field.name !== 'key' && isNonNullType(field.type) && written !== 'Int!' && written !== 'Ratio!') {
      say(`${type.name}.${field.name} must be Int! (a measure), Ratio! or nullable (a dimension), but is ${written}`);
    }
  }
}

function expectFields(type: GraphQLObjectType, expected: Record<string, string>, say: Say): void {
  for (const [name, written] of Object.entries(expected)) {
    const found = type.getFields()[name];
    if (String(found?.type) !== written)
      say(`${type.name}.${name} must be ${written}, but is ${String(found?.type ?? 'missing')}`);
  }
}

/** A stub of another subgraph's entity: `@key(…, resolvable: false)` or only contributed fields; its home describes it. */
function isKeyOfStub(type: GraphQLObjectType, field: FieldDefinitionNode | null | undefined): boolean {
  const keys = type.astNode?.directives?.filter(({ name }) => name.value === 'key') ?? [];
  return type.astNode?.description === undefined && keys.length > 0 && ['id', 'code'].includes(field?.name.value ?? '');
}

function descriptions(type: ReturnType<GraphQLSchema['getType']>, say: Say): void {
  if (type === undefined) return;
  const stub = isObjectType(type) && Object.values(type.getFields()).some((field) => isKeyOfStub(type, field.astNode));
  const root = ['Query', 'Mutation'].includes(type.name);
  if (!stub && !root) described(type.name, type.description, say);
  if (isScalarType(type)) return;
  if (isEnumType(type)) {
    for (const value of type.getValues()) described(`${type.name}.${value.name}`, value.description, say);
    return;
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) described(`${type.name}.${field.name}`, field.description, say);
    return;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const field of Object.values(type.getFields())) {
    if (field.name.startsWith('_') || (isObjectType(type) && isKeyOfStub(type, field.astNode))) continue;
    described(`${type.name}.${field.name}`, field.description, say);
    for (const arg of field.args) described(`${type.name}.${field.name}(${arg.name}:)`, arg.description, say);
    if (isListType(field.type)) say(`${type.name}.${field.name} is a list that may be null: make it [T!]! or [T]!`);
  }
}

function described(what: string, description: string | null | undefined, say: Say): void {
  if (!/[\u4e00-\u9fff]/.test(description ?? '')) say(`${what} needs a description with the Chinese term`);
}
