import { type GraphQLFormattedError, Kind } from 'graphql';
import { OwnerFailure } from '../owners/transport.ts';
import type { RegisteredOwner } from '../registry.ts';
import { BadAnswer, type OwnerPart } from './answers.ts';
import type { OwnerError, OwnerOutcome } from './ask.ts';
import type { Asking } from './asking.ts';
import { type ConnectionField, type MergedRows, type PickedRow, type TwoStep, mergeRows, shapeConnection } from './connection.ts';
import { type Missing, coverageOf } from './coverage.ts';
import { representationsArgument, representationsName } from './document.ts';
import {
  askersFault,
  errorsOf,
  once,
  onePerCode,
  ownedBy,
  ownerError,
  ownerName,
  refusals,
  spokeForAnother,
  unavailable,
} from './faults.ts';
import { foreign, keepOwn } from './guard.ts';
import type { Route } from './route.ts';
import { consents, fieldNode, isRecord } from './selections.ts';
import { mergeGroups, shapeStatistics } from './statistics.ts';

type FieldRoute = Extract<Route, { owners: unknown }>;

/** What the owners said about one field, sorted. */
interface Sorted {
  parts: OwnerPart[];
  missing: Missing[];
  /** Errors by which owners say that the question is at fault. */
  refused: OwnerError[];
  /** Errors deeper in what the owners answered. */
  nested: GraphQLFormattedError[];
  /** The earliest moment of an answer. */
  asOf: Date | null;
}

/** The one value of a root field, made of its owners' parts. Errors are added to `errors`; the value is null where it failed. */
export async function mergeField(each: FieldRoute, asking: Asking, errors: GraphQLFormattedError[]): Promise<unknown> {
  const { field, owners } = each;
  const path = [field.key];
  if (field.merge === 'record') return answerOfOne(each, asking, errors);

  const sorted = sortOutcomes(each, asking);
  if (sorted.refused.length > 0) {
    errors.push(...onePerCode(sorted.refused, path, asking.subgraph));
    return null;
  }
  const merged = await mergeParts(each, asking, sorted, errors);
  errors.push(...sorted.nested);
  if (sorted.missing.length > 0 && !consents(field.fields, asking.variables)) {
    errors.push(...sorted.missing.map((missing) => unavailable(missing, path, asking.plan.isMutation)));
    return null;
  }
  return merged(coverageOf(owners.length, sorted.missing, sorted.asOf));
}

/** A record or command of one owner: its value as it is, checked for ids of others. */
function answerOfOne({ field, owners: [owner] }: FieldRoute, asking: Asking, errors: GraphQLFormattedError[]): unknown {
  if (owner === undefined || field.merge !== 'record') return null;
  const outcome = asking.outcomeOf(owner);
  const path = [field.key];
  if (outcome.missing !== undefined) {
    errors.push(unavailable(outcome.missing, path, asking.plan.isMutation));
    return null;
  }
  const own = errorsOf(outcome.errors, field.key);
  const value = outcome.data[field.key];
  const isAnswer = value !== undefined && (value !== null || own.length === 0);
  if (!isAnswer && !own.some(({ extensions: { code } }) => askersFault.has(String(code)) || refusals.has(String(code)))) {
    errors.push(unavailable(failed(owner, own, asking), path, asking.plan.isMutation));
    return null;
  }
  errors.push(...own.map((error) => ownerError(error, error.path ?? path, owner)));
  if (value === undefined || value === null || field.guard === undefined) return value ?? null;
  const kept = keepOwn(
    value,
    field.guard,
    ownedBy(owner, asking),
    once(() => errors.push(spokeForAnother(owner, path))),
  );
  return kept === foreign ? null : kept;
}

function sortOutcomes({ field, owners }: FieldRoute, asking: Asking): Sorted {
  const sorted: Sorted = { parts: [], missing: [], refused: [], nested: [], asOf: null };
  for (const owner of owners) {
    const outcome = asking.outcomeOf(owner);
    if (outcome.missing !== undefined) {
      sorted.missing.push(outcome.missing);
      continue;
    }
    const value = outcome.data[field.key];
    const own = errorsOf(outcome.errors, field.key);
    if (isRecord(value)) {
      sorted.parts.push({ owner, value });
      sorted.nested.push(...own.map((error) => ownerError(error, [field.key], owner)));
      if (sorted.asOf === null || outcome.answeredAt < sorted.asOf) sorted.asOf = outcome.answeredAt;
      continue;
    }
    const atFault = own.find(({ extensions }) => askersFault.has(String(extensions.code)));
    if (atFault !== undefined)
      sorted.refused.push({ ...atFault, extensions: { ...atFault.extensions, owner: ownerName(owner) } });
    else sorted.missing.push(failed(owner, own, asking));
  }
  return sorted;
}

function failed(owner: RegisteredOwner, errors: readonly OwnerError[], asking: Asking): Missing {
  const refusal = errors.find(({ extensions }) => refusals.has(String(extensions.code)));
  if (refusal !== undefined) {
    const failure = new OwnerFailure('REFUSED', 'It refuses to answer this caller.', { maybeReceived: true });
    return asking.missing(owner, failure);
  }
  if (errors.length === 0) return asking.spoil(owner, 'Its answer lacks a field.').missing;
  return asking.missing(owner, new OwnerFailure('FAILED', 'It failed to answer.', { maybeReceived: true }));
}

/** Merges what there is; an owner whose part turns out to break the contract is missing, and the others are merged again. */
async function mergeParts(
  each: FieldRoute,
  asking: Asking,
  sorted: Sorted,
  errors: GraphQLFormattedError[],
): Promise<(coverage: ReturnType<typeof coverageOf>) => Record<string, unknown>> {
  const { field, args } = each;
  const { schema, fragments } = asking.plan;
  for (;;) {
    try {
      if (field.merge === 'statistics') {
        const { parts } = sorted;
        const groups = mergeGroups(parts);
        return (coverage) => shapeStatistics(field, parts, groups, args, coverage, schema, fragments, asking.variables);
      }
      if (field.merge !== 'connection') throw new Error(`A ${field.merge} is not merged.`);
      const merged = field.hasRows ? mergeRows(sorted.parts, args) : { picked: [], hasNextPage: false };
      const rows = ownRows(merged, asking, errors, field.key);
      const rowOf = asking.inTwoSteps(each)
        ? await fetchWinners(field, rows, asking, sorted, errors)
        : rowsAsAnswered(field, asking, errors);
      return (coverage) => shapeConnection(field, sorted.parts, rows, rowOf, args, coverage, schema, fragments, asking.variables);
    } catch (error) {
      if (!(error instanceof BadAnswer)) throw error;
      sorted.parts = sorted.parts.filter((part) => part !== error.part);
      sorted.missing.push(asking.spoil(error.part.owner, `Its answer breaks the contract: ${error.message}.`).missing);
    }
  }
}

/** The merged rows without those whose ids are not their owner's. */
function ownRows(rows: MergedRows, asking: Asking, errors: GraphQLFormattedError[], key: string): MergedRows {
  const told = new Set<RegisteredOwner>();
  const picked = rows.picked.filter(({ part: { owner }, id }) => {
    if (ownedBy(owner, asking)(id)) return true;
    if (!told.has(owner)) errors.push(spokeForAnother(owner, [key]));
    told.add(owner);
    return false;
  });
  return { ...rows, picked };
}

/** Rows as the owners gave them at once. */
function rowsAsAnswered(
  field: ConnectionField,
  asking: Asking,
  errors: GraphQLFormattedError[],
): (row: PickedRow, key: string) => unknown {
  const told = new Set<RegisteredOwner>();
  return ({ part: { owner, value }, at }, key) => {
    const rows = value[key];
    const row: unknown = Array.isArray(rows) ? rows[at] : undefined;
    const guard = field.guards.get(key);
    if (guard === undefined) return row;
    const kept = keepOwn(row, guard, ownedBy(owner, asking), () => {
      if (!told.has(owner)) errors.push(spokeForAnother(owner, [field.key, key]));
      told.add(owner);
    });
    // An edge is no record itself; one whose node was another's is no row at all.
    return kept === foreign || (isRecord(kept) && guard.idKeys.length === 0 && guard.below.some(([node]) => kept[node] === null))
      ? undefined
      : kept;
  };
}

/** Fetches the fields of the merged page's rows only, from the owners that have some on it. */
async function fetchWinners(
  field: ConnectionField,
  { picked }: MergedRows,
  asking: Asking,
  sorted: Sorted,
  errors: GraphQLFormattedError[],
): Promise<(row: PickedRow, key: string) => unknown> {
  const { twoStep } = field;
  if (twoStep === undefined) throw new Error('The list is not fetched in two steps.');
  const byOwner = new Map<RegisteredOwner, PickedRow[]>();
  for (const row of picked) byOwner.set(row.part.owner, [...(byOwner.get(row.part.owner) ?? []), row]);
  const nodes = new Map<PickedRow, unknown>();
  await Promise.all(
    [...byOwner].map(async ([owner, rows]) => {
      const outcome = checkWinners(
        await asking.ask(
          owner,
          [winnersField(twoStep)],
          {
            [representationsName(winnersKey)]: rows.map(({ id }) => ({ __typename: twoStep.typeName, id })),
          },
          `winners ${field.key}`,
        ),
        rows.length,
        owner,
        asking,
      );
      if (outcome.missing !== undefined) {
        sorted.missing.push(outcome.missing);
        return;
      }
      errors.push(...errorsOf(outcome.errors, winnersKey).map((error) => ownerError(error, [field.key], owner)));
      const tell = once(() => errors.push(spokeForAnother(owner, [field.key])));
      for (const [at, row] of rows.entries()) {
        const node = (outcome.data[winnersKey] as unknown[])[at];
        nodes.set(row, twoStep.guard === undefined ? node : keepOwn(node, twoStep.guard, ownedBy(owner, asking), tell));
      }
    }),
  );
  sorted.missing = [...new Map(sorted.missing.map((missing) => [missing.owner, missing])).values()];
  return (row) => {
    const node = nodes.get(row);
    // A record that went away between the two steps is no row any more.
    if (node === undefined || node === null || node === foreign) return undefined;
    return twoStep.rowOf(row.cursor, node, asking.variables);
  };
}

const winnersKey = '_entities';

function winnersField({ typeName, selectionSet }: TwoStep): ReturnType<typeof fieldNode> {
  const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: typeName } } as const;
  return {
    ...fieldNode('_entities', undefined, [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }]),
    arguments: [representationsArgument(winnersKey)],
  };
}

function checkWinners(outcome: OwnerOutcome, count: number, owner: RegisteredOwner, asking: Asking): OwnerOutcome {
  if (outcome.missing !== undefined) return outcome;
  const found = outcome.data[winnersKey];
  if (Array.isArray(found) && found.length === count) return outcome;
  return asking.spoil(owner, 'It answered with another number of records than asked for.');
}
