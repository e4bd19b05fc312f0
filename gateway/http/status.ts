import type { ErrorCode } from '../../schema/errors.ts';
import type { MediaType } from './media-type.ts';

/** What of an answer its status depends on. */
export interface Answered {
  /** Undefined when the operation was not executed. */
  data?: unknown;
  errors?: readonly { extensions?: Readonly<Record<string, unknown>> }[];
}

/** How statuses are chosen. */
export interface StatusOptions {
  /** Whether data with errors is answered with 294; with 200 when not. */
  partialSuccess: boolean;
}

/** Partial success: a status that GraphQL over HTTP defines itself, because none of HTTP's fits. */
const partialSuccess = 294;

/** What is refused for another reason than what was asked. */
const refusals: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  UNTRUSTED_DOCUMENT: 403,
  RATE_LIMITED: 429,
  IDENTITY_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** What is said well and cannot be done. Limits are validation too: GraphQL over HTTP lets a server add rules such as depth and complexity. */
const unprocessable: ReadonlySet<unknown> = new Set<ErrorCode>([
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'TOO_COMPLEX',
]);

/**
 * The HTTP status of an answer (GraphQL over HTTP, Status Codes). An operation that was executed is 200, whatever its fields came to; where `partialSuccess`
 * is set, 294 if there are errors beside the data. One that was not is told by its first error: 401, 403, 429, 500 or 503 where that is why, 422
 * for a document or variables that the schema or a limit does not allow, 400 for anything else.
 *
 * 294 and 422 are for `application/graphql-response+json`: they say more of a GraphQL answer to who knows that it is one. In `application/json` an
 * executed operation is always 200, as that standard demands, and one that is at fault 400, so that a client of old keeps what it knows.
 */
export function statusOf({ data, errors = [] }: Answered, mediaType: MediaType, options?: StatusOptions): number {
  const isGraphql = mediaType === 'application/graphql-response+json';
  if (data !== undefined) return isGraphql && options?.partialSuccess === true && errors.length > 0 ? partialSuccess : 200;
  const code = errors[0]?.extensions?.code;
  const refused = refusals[code as ErrorCode]; // whatever is not in the table is undefined
  if (refused !== undefined) return refused;
  if (isToBeSentWhole(code) && !isGraphql) return 200;
  return isGraphql && unprocessable.has(code) ? 422 : 400;
}

/** Whether an error only tells that a document is not known by its hash. That is no failure: the client sends it whole and goes on. */
export function isToBeSentWhole(code: unknown): boolean {
  return code === 'PERSISTED_QUERY_NOT_FOUND' || code === 'PERSISTED_QUERY_NOT_SUPPORTED';
}
