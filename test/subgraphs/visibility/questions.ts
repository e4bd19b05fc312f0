import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Every field of a type with all that can be read in it: leaves, values without an id of their own whole, records by their ids. */
export function everyField(type: GraphQLObjectType, recordTypes: ReadonlySet<string>): string {
  return `{ ${Object.values(type.getFields())
    .map((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named) || !isObjectType(named)) return field.name;
      if (named.name.endsWith('Connection')) return `${field.name}(first: 100) { nodes { id } totalCount }`;
      const isRecord = recordTypes.has(named.name) || 'id' in named.getFields();
      if (isRecord) return `${field.name} { id }`;
      return named.name === 'Jurisdiction' ? `${field.name} { code }` : `${field.name} ${everyField(named, recordTypes)}`;
    })
    .join(' ')} }`;
}

/** The fields of a type that are values: what its own row holds. */
export function ownFields(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields()).flatMap(({ name, type: of }) => (isLeafType(getNamedType(of)) ? [name] : []));
}

/** A field of the root that reads records of a type: one by its id, a list of them, or counts of them. */
export interface RootField {
  name: string;
  kind: 'record' | 'list' | 'counts';
  type: string;
}

/** What statistics count, where their name does not tell. */
const counted: Readonly<Record<string, string>> = { ElectionStatistics: 'ElectionTerm', StationVisitStatistics: 'Deputy' };

/** 公开资料. What everybody may read, because it holds no records: rules. */
const open = new Set(['HandlingRules', 'LitigationRules', 'StationRules']);

/** 凭回执号. What is shown to who has a receipt number, whoever it is; its own tests say what (deputies/opinions). */
const byReceipt = new Set(['OpinionProgress']);

/** 变更. What changed of records, whichever they are. */
const isFeed = (type: GraphQLOutputType): boolean => getNamedType(type).name.endsWith('Feed');

/** The feed of a subgraph, with the field of a change that holds a record of each type; none where it has none. */
export function feedOf(schema: GraphQLSchema): { name: string; fields: Readonly<Record<string, string>> } | undefined {
  const field = Object.values(schema.getQueryType()?.getFields() ?? {}).find(({ type }) => isFeed(type));
  const feed = field === undefined ? undefined : getNamedType(field.type);
  const change = isObjectType(feed) ? getNamedType(feed.getFields().changes?.type) : undefined;
  if (field === undefined || !isObjectType(change)) return undefined;
  const records = Object.values(change.getFields()).filter(({ type }) => isObjectType(type));
  return { name: field.name, fields: Object.fromEntries(records.map(({ name, type }) => [String(type), name])) };
}

/** Every field of the root Query that reads records. Throws for one whose answer no table speaks of: a new field needs a line in a table first. */
export function rootFields(schema: GraphQLSchema, recordTypes: ReadonlySet<string>): RootField[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));
  const records = fields.filter(
    ({ type }) => !open.has(getNamedType(type).name) && !byReceipt.has(getNamedType(type).name) && !isFeed(type),
  );
  return records.map(({ name, type }) => {
    const named = getNamedType(type);
    if (recordTypes.has(named.name)) return { name, kind: 'record', type: named.name };
    if (!isObjectType(named)) throw new Error(`Query.${name} is of no object type.`);
    const kind = named.name.endsWith('Connection') ? 'list' : named.name.endsWith('Statistics') ? 'counts' : undefined;
    const of = kind === 'list' ? rowsOf(named) : (counted[named.name] ?? named.name.replace(/Statistics$/, ''));
    if (kind === undefined || !recordTypes.has(of)) throw new Error(`No table says who may read Query.${name}: ${String(type)}.`);
    return { name, kind, type: of };
  });
}

/** The type of a connection's rows. */
function rowsOf(connection: GraphQLObjectType): string {
  return getNamedType(connection.getFields().nodes?.type)?.name ?? '';
}

/** Whether a field is a list, which is empty where another would be null. */
export function isList(type: GraphQLObjectType, field: string): boolean {
  const of = type.getFields()[field]?.type;
  return isListType(of) || (isNonNullType(of) && isListType(of.ofType));
}
