import type { GraphQLFormattedError } from 'graphql';
import type { Asking } from './asking.ts';
import { type ConnectionField, shapeConnection } from './connection.ts';
import { type Missing, coverageOf } from './coverage.ts';
import { errorsOf, once, ownedBy, ownerError, problem, spokeForAnother, unavailable } from './faults.ts';
import { foreign, keepOwn } from './guard.ts';
import type { Route } from './route.ts';
import { consents, isIncluded, isRecord } from './selections.ts';

type EntitiesRoute = Extract<Route, { split: unknown }>;

/** Records by their keys, each in its place; null where its owner is missing, with one error per owner. */
export function mergeEntities(
  { field, split, count }: EntitiesRoute,
  asking: Asking,
  errors: GraphQLFormattedError[],
): unknown[] {
  const records: unknown[] = Array.from({ length: count }, () => null);
  const at = (place: number | undefined): (string | number)[] => (place === undefined ? [field.key] : [field.key, place]);
  if (split.malformed.length > 0)
    errors.push(problem('BAD_ID', 'A key names no record.', at(split.malformed[0]), asking.subgraph));
  if (split.unowned.length > 0) {
    errors.push(problem('NO_OWNER', 'No owner is registered for the place in a key.', at(split.unowned[0]), asking.subgraph));
  }
  for (const { owner, representations, places } of split.owned) {
    let outcome = asking.outcomeOf(owner);
    const found = outcome.missing === undefined ? outcome.data[field.key] : undefined;
    if (outcome.missing === undefined && (!Array.isArray(found) || found.length !== representations.length)) {
      const [error] = errorsOf(outcome.errors, field.key);
      outcome = asking.spoil(
        owner,
        error === undefined ? 'It answered with another number of records than asked for.' : 'It could not look records up.',
      );
    }
    if (outcome.missing !== undefined) {
      const { missing } = outcome;
      const shown = representations.map((representation) => emptyLists(field.lists.get(typeOf(representation)), missing, asking));
      if (shown.includes(null)) errors.push(unavailable(missing, at(places[0]?.[0]), false));
      for (const [index, record] of shown.entries()) for (const place of places[index] ?? []) records[place] = record;
      continue;
    }
    const told = new Set<string>();
    for (const error of errorsOf(outcome.errors, field.key)) {
      // What it says of many records alike, such as that a purpose is needed, is said once.
      const said = `${String(error.extensions.code)} ${error.message}`;
      if (told.has(said)) continue;
      told.add(said);
      const index = error.path?.[1];
      const place = typeof index === 'number' ? places[index]?.[0] : undefined;
      errors.push(ownerError(error, [...at(place), ...(error.path?.slice(2) ?? [])], owner));
    }
    const tell = once(() => errors.push(spokeForAnother(owner, at(places[0]?.[0]))));
    const isOwn = ownedBy(owner, asking);
    for (const [index, record] of (found as unknown[]).entries()) {
      const guard = field.guards.get(typeOf(representations[index]));
      const kept = guard === undefined ? record : keepOwn(record, guard, isOwn, tell);
      for (const place of places[index] ?? []) records[place] = kept === foreign ? null : kept;
    }
  }
  return records;
}

/** A record of a missing owner of which only lists are asked that consent to a partial answer: each is empty, and names the owner. */
function emptyLists(
  lists: readonly ConnectionField[] | undefined,
  missing: Missing,
  asking: Asking,
): Record<string, unknown> | null {
  const { plan, variables } = asking;
  if (lists?.every((list) => consents(list.fields, variables)) !== true) return null;
  const coverage = coverageOf(1, [missing], null);
  const none = { picked: [], hasNextPage: false };
  return Object.fromEntries(
    lists
      .filter(({ written }) => isIncluded(written, variables))
      .map((list) => [
        list.key,
        shapeConnection(list, [], none, () => undefined, {}, coverage, plan.schema, plan.fragments, variables),
      ]),
  );
}

function typeOf(representation: unknown): string {
  return isRecord(representation) ? String(representation.__typename) : '';
}
