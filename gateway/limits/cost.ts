import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';
import { fragmentsOf } from '../definitions.ts';
import { isOwned, ownedSubgraphs, referenceSubgraphs } from '../../schema/subgraphs.ts';
import { type Variables, isIncluded, isRecord, responseKey } from '../fanout/selections.ts';
import type { Registry } from '../registry.ts';
import { graphsOf } from './graphs.ts';
import { type WrittenArguments, codeOf, groupsOf, rowsOfPage, usualRows } from './rows.ts';

/** What an operation is estimated to need at most. */
export interface Cost {
  /** Questions to owners, a field at a time: those to one owner may travel together, and are still as much work for it. */
  ownerCalls: number;
  /** Records and groups that are read. */
  rows: number;
}

/** What an estimate is made from. */
export interface CostBasis {
  /** The supergraph's schema, with its `join__` directives. */
  schema: GraphQLSchema;
  /** Who the owners are; without any, each subgraph is one endpoint, and a list is only known to be as long as a page that is asked for. */
  registry: Registry | undefined;
  /** The subgraph at whose endpoint the operation came; absent when it came to the whole graph. */
  subgraph?: string;
  /** See FanOutOptions: from so many owners on, a list is fetched in two steps. */
  ownersForTwoSteps?: number;
}

/** Of each type the schema tells that many fields, arguments and values on average, if asked what it has. */
const rowsOfIntrospection = 5;

/** Sums do not grow beyond this. */
const most = 1_000_000_000_000;

/**
 * Estimates what an operation costs, before it is planned. Root fields ask the owners that they are routed to; wherever the selection goes
 * on in another subgraph, that many more records are read, and as many of its owners asked as there are records or owners, whichever
 * is less. Lists are as long as their page, or 20. What @skip and @include leave out costs nothing.
 *
 * The document must be within the limits and valid: opened, its fragments are then few fields, and none is in itself.
 */
export function estimateCost(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  { schema, registry, subgraph, ownersForTwoSteps = 50 }: CostBasis,
): Cost {
  const cost: Cost = { ownerCalls: 0, rows: 0 };
  const fragments = fragmentsOf(document);
  /** Rows of a list of which nothing is said. */
  const rowsOfList = registry === undefined ? 1 : usualRows;
  const spend = (ownerCalls: number, rows: number): void => {
    cost.ownerCalls = Math.min(cost.ownerCalls + ownerCalls, most);
    cost.rows = Math.min(cost.rows + rows, most);
  };

  /** Adds what is selected on `parent` to `found`: fields under one key are one field, whichever fragment they stand in. */
  const collect = (parent: GraphQLNamedType, { selections }: SelectionSetNode, found: Map<string, Selected>): void => {
    for (const selection of selections) {
      if (!included(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = `${parent.name} ${responseKey(selection)}`;
        const same = found.get(key);
        if (same === undefined) found.set(key, { parent, fields: [selection] });
        else same.fields.push(selection);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment === undefined) continue;
      const condition = schema.getType(fragment.typeCondition?.name.value ?? parent.name);
      // A condition on an interface of the type at hand does not make it another type.
      const type = condition === undefined || (isInterfaceType(condition) && isObjectType(parent)) ? parent : condition;
      collect(type, fragment.selectionSet, found);
    }
  };

  /** What is below `fields` costs, for each of `parents` records that came from `graph`. */
  const visit = (type: GraphQLNamedType, fields: readonly FieldNode[], parents: number, graph: string, lists: number): void => {
    const selected = new Map<string, Selected>();
    for (const { selectionSet } of fields) if (selectionSet !== undefined) collect(type, selectionSet, selected);
    const crossed = new Set<string>();
    for (const { parent, fields: same } of selected.values()) {
      const definition = definitionOf(parent, same[0]);
      if (definition === undefined) continue;
      const graphs = graphsOf(parent, definition);
      const home = graphs.includes(graph) ? graph : (graphs[0] ?? graph);
      if (home !== graph && !crossed.has(home)) {
        crossed.add(home);
        spend(callsFor(parents, home), parents);
      }
      into(definition, same, parents, home, lists);
    }
  };

  /** What a field and all below it cost. `lists` is how long the lists of the page or the figures at hand are. */
  const into = (
    definition: GraphQLField<unknown, unknown>,
    fields: readonly FieldNode[],
    parents: number,
    graph: string,
    lists: number,
  ): void => {
    const type = getNamedType(definition.type);
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    if (registry !== undefined && type.name === 'Coverage') return; // made by the gateway, of what it heard anyway
    const isList = isListType(getNullableType(definition.type));
    const isPaged = ['nodes', 'edges', 'groups', 'changes'].includes(definition.name);
    const args = argumentsOf(definition, fields[0], variables);
    const length = isIntrospectionType(type)
      ? lengthOfIntrospection(definition.name, schema)
      : isPaged
        ? lists
        : listLength(args);
    const rows = isList ? Math.min(parents * length, most) : parents;
    if (isList) spend(0, rows);
    const below = lengthBelow(type.name, args, graph, lists);
    visit(type, fields, rows, graph, below);
  };

  const root = operation.operation === OperationTypeNode.MUTATION ? schema.getMutationType() : schema.getQueryType();
  const selected = new Map<string, Selected>();
  if (root != null) collect(root, operation.selectionSet, selected);
  for (const { parent, fields } of selected.values()) {
    const [field] = fields;
    if (field?.name.value === '_entities') {
      entities(parent, field);
      continue;
    }
    const definition = definitionOf(parent, field) ?? metaFields.get(field?.name.value ?? '');
    if (definition === undefined) continue;
    const type = getNamedType(definition.type);
    const graph = isIntrospectionType(type) ? '' : (subgraph ?? graphsOf(parent, definition)[0] ?? '');
    const args = argumentsOf(definition, field, variables);
    const owners = ownersAsked(graph, args);
    const inTwoSteps = owners >= ownersForTwoSteps && selectsRows(type, fields);
    const isOne = !('within' in args) && graph !== '';
    spend(owners + (inTwoSteps ? Math.min(rowsOfPage(args), owners) : 0), isOne ? 1 : 0);
    into(definition, fields, 1, graph, rowsOfList);
  }
  return cost;

  /** How long the lists are that a type holds: of a feed each owner gives so many. */
  function lengthBelow(type: string, args: WrittenArguments, graph: string, lists: number): number {
    if (type.endsWith('Statistics')) return groupsOf(args);
    if (type.endsWith('Feed')) return Math.min(rowsOfPage(args) * ownersAsked(graph, args), most);
    return type.endsWith('Connection') ? rowsOfPage(args) : lists;
  }

  /** How long a list without pages is. Our own have no `first`. */
  function listLength(args: WrittenArguments): number {
    return registry === undefined && typeof args.first === 'number' ? rowsOfPage(args) : rowsOfList;
  }

  /** How many questions it takes to ask for so many records of a subgraph: one of those that are one endpoint, none of reference data. */
  function callsFor(records: number, graph: string): number {
    if (registry !== undefined && isOwned(graph)) return Math.min(records, ownersOf(graph));
    return isHeldHere(graph) ? 0 : 1;
  }

  function isHeldHere(graph: string): boolean {
    return registry !== undefined && (referenceSubgraphs as readonly string[]).includes(graph);
  }

  /** A router asks a subgraph for records by their keys. */
  function entities(root: GraphQLNamedType, field: FieldNode): void {
    const { representations } = writtenArguments(field, variables);
    const count = Array.isArray(representations) ? representations.length : 0;
    spend(Math.min(count, ownersOf(subgraph ?? '')), count);
    visit(root, [field], count, subgraph ?? '', usualRows);
  }

  /** Whether a list is asked for its rows, not only for how many there are or who is in it. */
  function selectsRows(type: GraphQLNamedType, fields: readonly FieldNode[]): boolean {
    const selected = new Map<string, Selected>();
    for (const { selectionSet } of fields) if (selectionSet !== undefined) collect(type, selectionSet, selected);
    return [...selected.values()].some(({ fields: [field] }) => field?.name.value === 'nodes' || field?.name.value === 'edges');
  }

  function ownersOf(graph: string): number {
    return (registry?.owners ?? []).filter(({ subgraph }) => subgraph === graph).length;
  }

  /** How many owners a root field asks. The directory asks owners how they are, all or a page of them. */
  function ownersAsked(graph: string, args: WrittenArguments): number {
    const routing = 'within' in args || !isRecord(args.input) ? args : args.input;
    const code = codeOf(routing.within);
    if (graph === '') return 0;
    if (registry === undefined) return 1;
    if (isOwned(graph)) return code === undefined ? 1 : registry.ownersWithin(graph, code).length;
    if (graph !== 'directory') return isHeldHere(graph) ? 0 : 1;
    if (code === undefined) return 1;
    const all = ownedSubgraphs.reduce((count, subgraph) => count + registry.ownersWithin(subgraph, code).length, 0);
    return Math.min(all, rowsOfPage(args));
  }
}

/** Fields under one response key, of one type. */
interface Selected {
  parent: GraphQLNamedType;
  fields: FieldNode[];
}

const metaFields = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((each) => [each.name, each]));

function definitionOf(parent: GraphQLNamedType, field: FieldNode | undefined): GraphQLField<unknown, unknown> | undefined {
  if (field === undefined || (!isObjectType(parent) && !isInterfaceType(parent))) return undefined;
  return parent.getFields()[field.name.value];
}

function lengthOfIntrospection(list: string, schema: GraphQLSchema): number {
  return list === 'types' ? Object.keys(schema.getTypeMap()).length : rowsOfIntrospection;
}

function writtenArguments(field: FieldNode | undefined, variables: Variables): Record<string, unknown> {
  return Object.fromEntries(
    (field?.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]),
  );
}

function argumentsOf(
  definition: GraphQLField<unknown, unknown>,
  field: FieldNode | undefined,
  variables: Variables,
): WrittenArguments {
  const args = writtenArguments(field, variables);
  for (const { name, defaultValue } of definition.args) if (args[name] == null && defaultValue != null) args[name] = defaultValue;
  return args;
}

function included({ directives }: { directives?: readonly DirectiveNode[] }, variables: Variables): boolean {
  return directives === undefined || directives.length === 0 || isIncluded({ directives }, variables);
}
