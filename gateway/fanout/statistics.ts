import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  Kind,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import type { Fragments } from '../definitions.ts';
import { groupLimit } from '../../schema/bounds.ts';
import { fieldOfMeasure, rankGroups, ratioOf } from '../../schema/statistics.ts';
import { BadAnswer, type OwnerPart } from './answers.ts';
import type { PlannedField } from './plan.ts';
import { type Variables, fieldNode, fieldsOn, isIncluded, isRecord, objectTypeOf, project, responseKey } from './selections.ts';

/** Counts over many owners: groups of the same key are added up, ratios are computed after that, then sorted and cut. */
export interface StatisticsField extends PlannedField {
  merge: 'statistics';
  type: GraphQLObjectType;
  groupType: GraphQLObjectType;
  /** The group's fields that are added up. */
  measures: ReadonlySet<string>;
  /** The client's fields on the statistics, fragments opened. */
  fields: readonly FieldNode[];
}

const groupsKey = '_ld_groups';
const orderPrefix = '_ld_by_';
const numeratorKey = '_ld_numerator';
const denominatorKey = '_ld_denominator';

/**
 * Plans statistics: owners are asked for all groups with their keys, unsorted, for the parts of every ratio, and for every
 * measure that the groups can be sorted by if the client sorts at all.
 */
export function planStatistics(
  planned: Omit<PlannedField, 'asked'>,
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  fragments: Fragments,
): StatisticsField {
  const { written } = planned;
  const groupType = objectTypeOf(type, 'total');
  if (groupType === undefined) throw new Error(`${type.name} has no field total of groups.`);
  const fields = written.selectionSet === undefined ? [] : fieldsOn(type, written.selectionSet, schema, fragments);
  const asked = fields
    .filter(({ name }) => name.value === 'groups' || name.value === 'total')
    .map((field) => ({
      ...field,
      selectionSet: {
        kind: Kind.SELECTION_SET as const,
        selections: fieldsOn(groupType, field.selectionSet ?? none, schema, fragments).map((each) =>
          isRatio(groupType, each) ? withParts(each) : each,
        ),
      },
    }));
  const sorted = (written.arguments ?? []).some(({ name }) => name.value === 'orderBy');
  const sortable = sortableMeasures(planned);
  const hidden = fieldNode('groups', groupsKey, [fieldNode('key'), ...(sorted ? sortFields(sortable, groupType) : [])]);
  return {
    ...planned,
    merge: 'statistics',
    type,
    groupType,
    measures: measuresOf(groupType, sortable),
    fields,
    asked: {
      ...written,
      arguments: (written.arguments ?? []).filter(({ name }) => name.value !== 'orderBy' && name.value !== 'top'),
      selectionSet: { kind: Kind.SELECTION_SET, selections: [...asked, hidden] },
    },
  };
}

const none = { kind: Kind.SELECTION_SET as const, selections: [] };

function isRatio(groupType: GraphQLObjectType, field: FieldNode): boolean {
  return objectTypeOf(groupType, field.name.value)?.name === 'Ratio';
}

/** What groups have of measures: every `Int!`, and every `Int` that they can be sorted by; an owner may withhold those. */
function measuresOf(groupType: GraphQLObjectType, sortable: readonly string[]): ReadonlySet<string> {
  const nullable = new Set(sortable.map(fieldOfMeasure));
  const fields = Object.values(groupType.getFields());
  return new Set(fields.filter(({ name, type }) => isMeasureType(type) || nullable.has(name)).map(({ name }) => name));
}

function isMeasureType(type: GraphQLOutputType): boolean {
  return isNonNullType(type) && String(type) === 'Int!';
}

/** A ratio with its two parts, which are added up; what the client selects of it is computed afterwards. */
function withParts(field: FieldNode): FieldNode {
  const parts = [fieldNode('numerator', numeratorKey), fieldNode('denominator', denominatorKey)];
  return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections: parts } };
}

/** Every value of the enum that `orderBy` takes. */
function sortableMeasures({ definition }: Pick<PlannedField, 'definition'>): string[] {
  const input = getNamedType(definition.args.find(({ name }) => name === 'orderBy')?.type);
  const measure = isInputObjectType(input) ? getNamedType(input.getFields().measure?.type) : undefined;
  return isEnumType(measure) ? measure.getValues().map(({ name }) => name) : [];
}

/** The fields behind the measures that groups can be sorted by. */
function sortFields(sortable: readonly string[], groupType: GraphQLObjectType): FieldNode[] {
  return sortable.map((name) => {
    const field = fieldNode(fieldOfMeasure(name), `${orderPrefix}${name}`);
    return isRatio(groupType, field) ? withParts(field) : field;
  });
}

/** Checks the arguments once, before any owner is asked. Throws BAD_PAGE_SIZE. */
export function checkStatisticsArguments(args: Readonly<Record<string, unknown>>): void {
  groupLimit(args.top);
}

/** A group of the merged answer: where it stands in each owner's groups. */
export interface MergedGroup {
  key: string;
  members: { part: OwnerPart; at: number; hidden: Record<string, unknown> }[];
}

/** The groups of an owner's part by their keys. Throws BadAnswer if they have none, or one twice. */
function groupsOf(part: OwnerPart): Map<string, { at: number; hidden: Record<string, unknown> }> {
  const groups = part.value[groupsKey];
  if (!Array.isArray(groups)) throw new BadAnswer(part, 'it has no groups');
  const byKey = new Map<string, { at: number; hidden: Record<string, unknown> }>();
  for (const [at, hidden] of groups.entries()) {
    if (!isRecord(hidden) || typeof hidden.key !== 'string' || byKey.has(hidden.key))
      throw new BadAnswer(part, 'a group has no key of its own');
    byKey.set(hidden.key, { at, hidden });
  }
  return byKey;
}

/** The owners' groups by their keys. Throws BadAnswer for an owner whose groups have no keys of their own. */
export function mergeGroups(parts: readonly OwnerPart[]): ReadonlyMap<string, MergedGroup> {
  const merged = new Map<string, MergedGroup>();
  for (const part of parts) {
    for (const [key, { at, hidden }] of groupsOf(part)) {
      const group = merged.get(key) ?? { key, members: [] };
      merged.set(key, group);
      group.members.push({ part, at, hidden });
    }
  }
  return merged;
}

/** Adds merged groups up, ranks and cuts them, and shapes the answer as the client selected it. */
export function shapeStatistics(
  field: StatisticsField,
  parts: readonly OwnerPart[],
  merged: ReadonlyMap<string, MergedGroup>,
  args: Readonly<Record<string, unknown>>,
  coverage: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
  fragments: Fragments,
  variables: Variables,
): Record<string, unknown> {
  const { orderBy, top } = args;
  const order = isRecord(orderBy) ? orderBy : undefined;
  const ranked = rankGroups(
    [...merged.values()],
    ({ key }) => key,
    order === undefined ? undefined : (group) => sortValue(group, String(order.measure)),
    order?.direction === 'ASC' ? 'ASC' : 'DESC',
    typeof top === 'number' ? top : undefined,
  );
  const shaped: Record<string, unknown> = {};
  for (const selected of field.fields) {
    if (!isIncluded(selected, variables)) continue;
    const key = responseKey(selected);
    const name = selected.name.value;
    const sum = (values: unknown[]): Record<string, unknown> =>
      addUp(values.filter(isRecord), field, selected, schema, fragments, variables);
    if (name === '__typename') shaped[key] = field.type.name;
    else if (name === 'groupCount') shaped[key] = merged.size;
    else if (name === 'total') shaped[key] = sum(parts.map(({ value }) => value[key]));
    else if (name === 'groups') {
      shaped[key] = ranked.map(({ members }) =>
        sum(members.map(({ part: { value }, at }) => (Array.isArray(value[key]) ? value[key][at] : undefined))),
      );
    } else if (name === 'coverage' && selected.selectionSet !== undefined) {
      const type = objectTypeOf(field.type, 'coverage');
      if (type !== undefined) shaped[key] = project(coverage, selected.selectionSet, type, schema, fragments, variables);
    }
  }
  return shaped;
}

function sortValue({ members }: MergedGroup, measure: string): number | null {
  const values = members.map(({ hidden }) => hidden[`${orderPrefix}${measure}`]);
  if (values.some(isRecord)) return ratioOfParts(values).value;
  return sumOf(values);
}

/** The sum of what owners told; null where all of them withheld it. */
function sumOf(values: readonly unknown[]): number | null {
  const told = values.filter((value) => value != null);
  return told.length === 0 && values.length > 0 ? null : told.reduce<number>((total, value) => total + Number(value), 0);
}

function ratioOfParts(values: readonly unknown[]): ReturnType<typeof ratioOf> {
  const sum = (key: string): number => values.filter(isRecord).reduce((total, value) => total + Number(value[key] ?? 0), 0);
  return ratioOf(sum(numeratorKey), sum(denominatorKey));
}

/** One group of several owners' values: measures are added, ratios computed from their added parts, dimensions taken as they are. */
function addUp(
  values: readonly Record<string, unknown>[],
  { groupType, measures }: StatisticsField,
  selected: FieldNode,
  schema: GraphQLSchema,
  fragments: Fragments,
  variables: Variables,
): Record<string, unknown> {
  const sum: Record<string, unknown> = {};
  for (const field of fieldsOn(groupType, selected.selectionSet ?? none, schema, fragments)) {
    if (!isIncluded(field, variables)) continue;
    const key = responseKey(field);
    if (field.name.value === '__typename') sum[key] = groupType.name;
    else if (isRatio(groupType, field)) {
      const type = objectTypeOf(groupType, field.name.value);
      if (type === undefined || field.selectionSet === undefined) continue;
      const parts = values.map((value) => value[key]);
      const ratio = { ...ratioOfParts(parts) };
      const isWithheld = parts.length > 0 && !parts.some(isRecord);
      sum[key] = isWithheld ? null : project(ratio, field.selectionSet, type, schema, fragments, variables);
    } else if (measures.has(field.name.value)) {
      sum[key] = sumOf(values.map((value) => value[key]));
      // The total's key is empty also when nobody answered.
    } else sum[key] = values[0]?.[key] ?? (field.name.value === 'key' ? '' : null);
  }
  return sum;
}
