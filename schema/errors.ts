import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/**
 * The one table of error codes: what each means and what its receiver can do. Every error of the gateway and of the owners
 * carries one of these in `extensions.code`; the README prints the same table.
 */
export const errorCodes = {
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL. Mend its syntax.',
  GRAPHQL_VALIDATION_FAILED: 'The document asks for something the schema does not have. Mend the document.',
  BAD_USER_INPUT: 'A variable does not have the type it was declared with. Mend the variables.',
  BAD_REQUEST: 'The HTTP request is not one that GraphQL over HTTP knows. Mend the request.',
  OPERATION_RESOLUTION_FAILURE: 'The document has several operations and none was named. Send `operationName`.',
  PERSISTED_QUERY_NOT_FOUND: 'The document is not known by its hash. Send it whole.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Documents cannot be sent by hash. Send it whole.',
  BAD_JURISDICTION_CODE: 'A place code is malformed. Send 2, 4, 6 or 9 digits.',
  UNKNOWN_JURISDICTION: 'A place code is well formed, but there is no such place.',
  NO_OWNER: 'No owner is registered for this place.',
  BAD_ID: 'An id is malformed, or names another type of record than the field asks for.',
  BAD_PAGE_SIZE: '`first` or `top` is out of its bounds.',
  BAD_CURSOR: 'A cursor is malformed, or comes from another order. Start again without `after`.',
  BAD_INPUT: 'An argument breaks a rule that its message names.',
  WRONG_OWNER: 'The record or place belongs to another owner than the one that was asked.',
  NOT_FOUND: 'A command names a record that is not there.',
  WRONG_STATE: 'The record is in a state that does not allow the command; `state` names it.',
  NOT_READY: 'The step needs something that is not done yet; the message names it.',
  TOO_LATE: 'The last day for the step is over; the message names it.',
  REQUEST_ID_REUSED: 'The same `requestId` came with another content. Take a new one.',
  OWNER_UNAVAILABLE:
    'An owner did not answer and the question does not select `coverage`. Ask again, or accept a partial answer by selecting it.',
  OWNER_SPOKE_FOR_ANOTHER: 'An owner answered with a record of another owner; the record was dropped. Tell the owner.',
  OWNER_FAILED: 'An owner could not carry out a command. Whether it did is not known: send it again with the same `requestId`.',
  SUBGRAPH_UNAVAILABLE:
    'A subgraph without owners did not answer; `reason` says why. Ask again; a command may have been carried out.',
  SUBGRAPH_ERROR: 'A subgraph without owners told an error of its own; `subgraphCode` is its code for it.',
  UNAUTHENTICATED: 'The question needs a login, or the token that came with it was not accepted. Get a new token.',
  FORBIDDEN: 'The caller may not ask or do this; the message names what.',
  PURPOSE_NEEDED: 'An owner lets this caller read its records only for a purpose. Send the header `liandong-purpose`.',
  IDENTITY_UNAVAILABLE: 'Tokens cannot be checked just now, because the identity provider does not answer. Ask again.',
  ACCESS_LOG_UNAVAILABLE: 'An owner cannot write down who reads its records, so nobody reads them. Ask again.',
  TOO_COMPLEX: 'The document is over a limit that the message names. Ask for less at once.',
  RATE_LIMITED:
    'The caller asks too often, or too much came in at once. Wait as long as the header `retry-after` or the message says.',
  UNTRUSTED_DOCUMENT: 'Only the documents of the manifest are accepted here, and this is none of them.',
  INTERNAL_SERVER_ERROR: 'Something went wrong here. The log has the cause under the id that the message names.',
} as const;

/** A code of the table. */
export type ErrorCode = keyof typeof errorCodes;

/**
 * The error for a client: `message` says what was needed and what was found, `code` is from the one table.
 * `extensions` adds machine-readable facts, such as the state found.
 */
export function refuse(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}

/**
 * An error as clients see it. One with a code of the table stays as it is; any other is our own fault: it is logged whole, under an id,
 * and shows no more than that id.
 */
export function masked(
  { message, path, locations, extensions }: GraphQLFormattedError,
  error: unknown,
  log: (line: string) => void,
): GraphQLFormattedError {
  // Apollo adds the first two: the gateway's name for a subgraph, and where in our code it happened.
  const { serviceName: _, stacktrace: __, code, ...told } = extensions ?? {};
  if (typeof code === 'string' && code in errorCodes && code !== 'INTERNAL_SERVER_ERROR') {
    return { message, path, locations, extensions: { ...told, code } };
  }
  const id = randomUUID();
  log(`${id} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return { message: `Something went wrong here (${id}).`, path, extensions: { ...told, code: 'INTERNAL_SERVER_ERROR' } };
}
