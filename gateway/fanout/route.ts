import { type GraphQLFormattedError, GraphQLError, Kind, getArgumentValues, getVariableValues } from 'graphql';
import { refuse } from '../../schema/errors.ts';
import { parseGlobalId } from '../../schema/global-id.ts';
import { officialCode, parseJurisdictionCode } from '../../schema/jurisdiction-code.ts';
import type { RegisteredOwner, Registry } from '../registry.ts';
import { checkPageArguments } from './connection.ts';
import { type SplitRepresentations, splitRepresentations } from './entities.ts';
import type { Plan, PlannedField, RootField } from './plan.ts';
import { type Variables, isRecord } from './selections.ts';
import { checkStatisticsArguments } from './statistics.ts';

/** Arguments of a root field, defaults filled in. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A root field and whom to ask for it. */
export type Route =
  | { field: Exclude<RootField, { merge: 'entities' }>; args: Arguments; owners: readonly RegisteredOwner[] }
  | { field: Extract<RootField, { merge: 'entities' }>; split: SplitRepresentations; count: number };

/** What routing needs to know. */
export interface Routing {
  subgraph: string;
  registry: Registry;
  /** Whether there is such a place at all. */
  isPlace: (code: string) => boolean;
}

/** The variables of a document with their defaults. Throws BAD_USER_INPUT for those that do not fit their types. */
export function variablesOf({ operation, schema }: Plan, sent: Variables): Variables {
  const known = (operation.variableDefinitions ?? []).filter(({ type }) => {
    let named = type;
    while (named.kind !== Kind.NAMED_TYPE) named = named.type;
    return named.name.value !== '_Any';
  });
  const { coerced, errors } = getVariableValues(schema, known, sent);
  if (errors !== undefined) {
    const [{ message, extensions } = new GraphQLError('The variables do not fit.')] = errors;
    throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...extensions } });
  }
  return { ...sent, ...coerced };
}

/**
 * The owners that a root field concerns, told by its routing argument: `id` and `jurisdiction` name one, `within` names the one
 * that answers for the place and every one below it. Throws BAD_ID, BAD_JURISDICTION_CODE, UNKNOWN_JURISDICTION, NO_OWNER, BAD_PAGE_SIZE,
 * BAD_CURSOR.
 */
export function route(field: RootField, variables: Variables, { subgraph, registry, isPlace }: Routing): Route {
  if (field.merge === 'entities') {
    const argument = field.written.arguments?.find(({ name }) => name.value === 'representations')?.value;
    const representations = argument?.kind === Kind.VARIABLE ? variables[argument.name.value] : undefined;
    if (!Array.isArray(representations)) throw refuse('BAD_INPUT', '`representations` must be a variable that holds a list.');
    return { field, split: splitRepresentations(subgraph, representations, registry), count: representations.length };
  }
  const args = argumentsOf(field, variables);
  if (field.merge === 'connection') checkPageArguments(args);
  if (field.merge === 'statistics') checkStatisticsArguments(args);
  const routing = 'id' in args || 'jurisdiction' in args || 'within' in args ? args : isRecord(args.input) ? args.input : {};
  if ('within' in routing) {
    const code = existing(routing.within, isPlace);
    const owners = registry.ownersWithin(subgraph, code);
    if (owners.length === 0) throw noOwner(subgraph, code);
    return { field, args, owners };
  }
  const code = 'id' in routing ? parseGlobalId(routing.id).code : existing(routing.jurisdiction, isPlace);
  const owner = registry.ownerOf(subgraph, code);
  if (owner === undefined) throw noOwner(subgraph, code);
  return { field, args, owners: [owner] };
}

/** Arguments with their defaults; a null stands for the default, as it does at the owners. */
function argumentsOf({ definition, written }: Pick<PlannedField, 'definition' | 'written'>, variables: Variables): Arguments {
  const args = getArgumentValues(definition, written, variables);
  for (const { name, defaultValue } of definition.args) if (args[name] === null) args[name] = defaultValue;
  return args;
}

function existing(written: unknown, isPlace: (code: string) => boolean): string {
  const code = parseJurisdictionCode(written);
  if (!isPlace(code)) throw refuse('UNKNOWN_JURISDICTION', `There is no place ${officialCode(code)}.`);
  return code;
}

function noOwner(subgraph: string, code: string): GraphQLError {
  return refuse('NO_OWNER', `No owner of ${subgraph} is registered for ${officialCode(code)}.`, { subgraph });
}

/** An error as it stands in an answer, at a path. */
export function located(error: unknown, path: readonly (string | number)[], subgraph: string): GraphQLFormattedError {
  const { message, extensions } =
    error instanceof GraphQLError ? error : refuse('INTERNAL_SERVER_ERROR', 'Something went wrong here.');
  return { message, path, extensions: { ...extensions, subgraph } };
}
