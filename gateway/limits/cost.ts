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
import { type Fragments, fragmentsOf } from '../definitions.ts';
import { type Variables, isIncluded, responseKey } from '../fanout/selections.ts';
import type { Registry } from '../registry.ts';
import { graphsOf } from './graphs.ts';
import { Reach } from './reach.ts';
import { type WrittenArguments, groupsOf, rowsOfPage, usualRows } from './rows.ts';

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
  basis: CostBasis,
): Cost {
  return new Estimate(fragmentsOf(document), variables, basis).of(operation);
}

/** The records that fields are selected on. */
interface Parents {
  count: number;
  /** The subgraph that they came from. */
  graph: string;
  /** How long the lists of the page, or of the figures, are that they stand in. */
  lists: number;
}

/** The estimate of one operation: adds up while it goes through what is selected. */
class Estimate {
  readonly #cost: Cost = { ownerCalls: 0, rows: 0 };
  readonly #fragments: Fragments;
  readonly #variables: Variables;
  readonly #basis: CostBasis;
  readonly #reach: Reach;
  /** Rows of a list of which nothing is said. */
  readonly #rowsOfList: number;

  constructor(fragments: Fragments, variables: Variables, basis: CostBasis) {
    this.#fragments = fragments;
    this.#variables = variables;
    this.#basis = basis;
    this.#reach = new Reach(basis.registry);
    this.#rowsOfList = basis.registry === undefined ? 1 : usualRows;
  }

  of({ operation, selectionSet }: OperationDefinitionNode): Cost {
    const { schema } = this.#basis;
    const root = operation === OperationTypeNode.MUTATION ? schema.getMutationType() : schema.getQueryType();
    if (root == null) return this.#cost;
    for (const { parent, fields } of this.#selected(root, [{ selectionSet }])) {
      if (fields[0].name.value === '_entities') this.#entities(parent, fields[0]);
      else this.#rootField(parent, fields);
    }
    return this.#cost;
  }

  #rootField(parent: GraphQLNamedType, fields: SameFields): void {
    const { subgraph, ownersForTwoSteps = 50 } = this.#basis;
    const definition = definitionOf(parent, fields[0]) ?? metaFields.get(fields[0].name.value);
    if (definition === undefined) return;
    const type = getNamedType(definition.type);
    const graph = isIntrospectionType(type) ? '' : (subgraph ?? graphsOf(parent, definition)[0] ?? '');
    const args = argumentsOf(definition, fields[0], this.#variables);
    const owners = this.#reach.ownersAsked(graph, args);
    const inTwoSteps = owners >= ownersForTwoSteps && this.#selectsRows(type, fields);
    const isOne = !('within' in args) && graph !== '';
    this.#spend(owners + (inTwoSteps ? Math.min(rowsOfPage(args), owners) : 0), isOne ? 1 : 0);
    this.#field(definition, fields, { count: 1, graph, lists: this.#rowsOfList });
  }

  /** A router asks a subgraph for records by their keys. */
  #entities(root: GraphQLNamedType, field: FieldNode): void {
    const { subgraph: graph = '' } = this.#basis;
    const { representations } = writtenArguments(field, this.#variables);
    const count = Array.isArray(representations) ? representations.length : 0;
    this.#spend(Math.min(count, this.#reach.ownersOf(graph)), count);
    this.#below(root, [field], { count, graph, lists: usualRows });
  }

  /** What a field and all below it cost. */
  #field(definition: GraphQLField<unknown, unknown>, fields: SameFields, { count, graph, lists }: Parents): void {
    const type = getNamedType(definition.type);
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    if (this.#basis.registry !== undefined && type.name === 'Coverage') return; // made by the gateway, of what it heard anyway
    const isList = isListType(getNullableType(definition.type));
    const isPaged = ['nodes', 'edges', 'groups', 'changes'].includes(definition.name);
    const args = argumentsOf(definition, fields[0], this.#variables);
    const length = isIntrospectionType(type)
      ? lengthOfIntrospection(definition.name, this.#basis.schema)
      : isPaged
        ? lists
        : this.#listLength(args);
    const rows = isList ? Math.min(count * length, most) : count;
    if (isList) this.#spend(0, rows);
    this.#below(type, fields, { count: rows, graph, lists: this.#lengthBelow(type.name, args, graph, lists) });
  }

  /** What is below fields costs. */
  #below(type: GraphQLNamedType, above: readonly Selecting[], { count, graph, lists }: Parents): void {
    const crossed = new Set<string>();
    for (const { parent, fields } of this.#selected(type, above)) {
      const definition = definitionOf(parent, fields[0]);
      if (definition === undefined) continue;
      const graphs = graphsOf(parent, definition);
      const home = graphs.includes(graph) ? graph : (graphs[0] ?? graph);
      if (home !== graph && !crossed.has(home)) {
        crossed.add(home);
        this.#spend(this.#reach.callsFor(count, home), count);
      }
      this.#field(definition, fields, { count, graph: home, lists });
    }
  }

  /** How long the lists are that a type holds: of a feed each owner gives so many. */
  #lengthBelow(type: string, args: WrittenArguments, graph: string, lists: number): number {
    if (type.endsWith('Statistics')) return groupsOf(args);
    if (type.endsWith('Feed')) return Math.min(rowsOfPage(args) * this.#reach.ownersAsked(graph, args), most);
    return type.endsWith('Connection') ? rowsOfPage(args) : lists;
  }

  /** How long a list without pages is. Our own have no `first`. */
  #listLength(args: WrittenArguments): number {
    return this.#basis.registry === undefined && typeof args.first === 'number' ? rowsOfPage(args) : this.#rowsOfList;
  }

  /** Whether a list is asked for its rows, not only for how many there are or who is in it. */
  #selectsRows(type: GraphQLNamedType, above: readonly Selecting[]): boolean {
    return this.#selected(type, above).some(({ fields: [{ name }] }) => name.value === 'nodes' || name.value === 'edges');
  }

  /** What is selected on a type: fields under one key are one field, whichever fragment they stand in. */
  #selected(type: GraphQLNamedType, above: readonly Selecting[]): Selected[] {
    const found = new Map<string, Selected>();
    for (const { selectionSet } of above) if (selectionSet !== undefined) this.#collect(type, selectionSet, found);
    return [...found.values()];
  }

  #collect(parent: GraphQLNamedType, { selections }: SelectionSetNode, found: Map<string, Selected>): void {
    const { schema } = this.#basis;
    for (const selection of selections) {
      if (!included(selection, this.#variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = `${parent.name} ${responseKey(selection)}`;
        const same = found.get(key);
        if (same === undefined) found.set(key, { parent, fields: [selection] });
        else same.fields.push(selection);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
      if (fragment === undefined) continue;
      const condition = schema.getType(fragment.typeCondition?.name.value ?? parent.name);
      // A condition on an interface of the type at hand does not make it another type.
      const type = condition === undefined || (isInterfaceType(condition) && isObjectType(parent)) ? parent : condition;
      this.#collect(type, fragment.selectionSet, found);
    }
  }

  #spend(ownerCalls: number, rows: number): void {
    this.#cost.ownerCalls = Math.min(this.#cost.ownerCalls + ownerCalls, most);
    this.#cost.rows = Math.min(this.#cost.rows + rows, most);
  }
}

/** What may select something: an operation, and fields. */
type Selecting = Pick<FieldNode, 'selectionSet'>;

/** Fields under one response key. */
type SameFields = [FieldNode, ...FieldNode[]];

/** What is selected under one response key, of one type. */
interface Selected {
  parent: GraphQLNamedType;
  fields: SameFields;
}

const metaFields = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((each) => [each.name, each]));

function definitionOf(parent: GraphQLNamedType, field: FieldNode): GraphQLField<unknown, unknown> | undefined {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  return parent.getFields()[field.name.value];
}

function lengthOfIntrospection(list: string, schema: GraphQLSchema): number {
  return list === 'types' ? Object.keys(schema.getTypeMap()).length : rowsOfIntrospection;
}

function writtenArguments({ arguments: args = [] }: FieldNode, variables: Variables): Record<string, unknown> {
  return Object.fromEntries(args.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]));
}

function argumentsOf(definition: GraphQLField<unknown, unknown>, field: FieldNode, variables: Variables): WrittenArguments {
  const args = writtenArguments(field, variables);
  for (const { name, defaultValue } of definition.args) if (args[name] == null && defaultValue != null) args[name] = defaultValue;
  return args;
}

function included({ directives }: { directives?: readonly DirectiveNode[] }, variables: Variables): boolean {
  return directives === undefined || directives.length === 0 || isIncluded({ directives }, variables);
}
