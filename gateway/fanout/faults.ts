import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorCodes } from '../../schema/errors.ts';
import { readGlobalId } from '../../schema/global-id.ts';
import { officialCode } from '../../schema/jurisdiction-code.ts';
import type { RegisteredOwner } from '../registry.ts';
import type { OwnerError } from './ask.ts';
import type { Asking } from './asking.ts';
import type { Missing } from './coverage.ts';

/** Codes by which an owner refuses the caller, which another owner may not. */
export const refusals: ReadonlySet<string> = new Set<ErrorCode>(['FORBIDDEN', 'UNAUTHENTICATED']);

/** Codes by which an owner says that the question is at fault, not the owner; all owners would say the same. */
export const askersFault: ReadonlySet<string> = new Set<ErrorCode>(
  (Object.keys(errorCodes) as ErrorCode[]).filter(
    (code) =>
      !refusals.has(code) && !/^(GRAPHQL_|OWNER_|SUBGRAPH_|INTERNAL_|OPERATION_|PERSISTED_|BAD_REQUEST|ACCESS_LOG_)/.test(code),
  ),
);

/** Whether an id is of a record that an owner answers for. */
export function ownedBy(owner: RegisteredOwner, asking: Asking): (id: unknown) => boolean {
  return (id) => {
    const parts = readGlobalId(id);
    return parts !== undefined && asking.registry.ownerOf(owner.subgraph, parts.code) === owner;
  };
}

/** The errors of an owner's answer that concern a root field. */
export function errorsOf(errors: readonly OwnerError[], key: string): OwnerError[] {
  return errors.filter(({ path }) => path === undefined || path.length === 0 || path[0] === key);
}

/** What owners said alike is said once. */
export function onePerCode(errors: readonly OwnerError[], path: readonly string[], subgraph: string): GraphQLFormattedError[] {
  const distinct = new Map(errors.map((error) => [`${String(error.extensions.code)} ${error.message}`, error]));
  return [...distinct.values()].map(({ message, extensions }) => ({ message, path, extensions: { ...extensions, subgraph } }));
}

/** An owner's error as the graph tells it: with a code of the table, and whose it is. */
export function ownerError(
  { message, extensions }: OwnerError,
  path: readonly (string | number)[],
  owner: RegisteredOwner,
): GraphQLFormattedError {
  const code = typeof extensions.code === 'string' && extensions.code in errorCodes ? extensions.code : 'INTERNAL_SERVER_ERROR';
  const { stacktrace: _, ...told } = extensions;
  return { message, path, extensions: { ...told, code, subgraph: owner.subgraph, owner: ownerName(owner) } };
}

/** The error that a missing owner makes of a field that does not consent to a partial answer. */
export function unavailable(
  { owner, failure, since }: Missing,
  path: readonly (string | number)[],
  isCommand: boolean,
): GraphQLFormattedError {
  const code: ErrorCode = isCommand && failure.maybeReceived ? 'OWNER_FAILED' : 'OWNER_UNAVAILABLE';
  return {
    message: `${owner.name} did not answer: ${failure.message}`,
    path,
    extensions: { code, subgraph: owner.subgraph, owner: ownerName(owner), reason: failure.reason, since: since.toISOString() },
  };
}

/** An owner answered with a record of another. */
export function spokeForAnother(owner: RegisteredOwner, path: readonly (string | number)[]): GraphQLFormattedError {
  return {
    message: `${owner.name} answered with a record of another owner; it was dropped.`,
    path,
    extensions: { code: 'OWNER_SPOKE_FOR_ANOTHER' satisfies ErrorCode, subgraph: owner.subgraph, owner: ownerName(owner) },
  };
}

/** An error that no single owner is to blame for. */
export function problem(
  code: ErrorCode,
  message: string,
  path: readonly (string | number)[],
  subgraph: string,
): GraphQLFormattedError {
  return { message, path, extensions: { code, subgraph } };
}

/** An owner as errors name it. */
export function ownerName({ code, name }: RegisteredOwner): { code: string; name: string } {
  return { code: officialCode(code), name };
}

/** Acts at the first call only. */
export function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
