import type { OwnerClient, Question } from '../owners/client.ts';
import { OwnerFailure } from '../owners/transport.ts';
import type { Signal } from '../signal.ts';
import { type AnswerType, fits } from './answer-type.ts';
import type { Missing, OperationCoverage } from './coverage.ts';
import { isRecord } from './selections.ts';

/** An error in an owner's answer. */
export interface OwnerError {
  message: string;
  path?: readonly (string | number)[];
  extensions: Record<string, unknown>;
}

/** What an owner said, or that it is missing. */
export type OwnerOutcome =
  | { data: Record<string, unknown>; errors: readonly OwnerError[]; answeredAt: Date; missing?: undefined }
  | { missing: Missing };

/** Asks an owner and reads its answer as GraphQL, of the types that were asked for. Never throws: an owner that fails is missing. */
export async function askOwner(
  client: OwnerClient,
  question: Question,
  type: AnswerType,
  coverage: OperationCoverage,
  signal?: Signal,
): Promise<OwnerOutcome> {
  try {
    const answer = readAnswer(await client.ask(question, signal), client);
    if ('data' in answer && !fits(answer.data, type))
      throw client.spoilt('BAD_ANSWER', 'Its answer is not of the types asked for.');
    coverage.note(client.owner);
    return answer;
  } catch (error) {
    const failure = error instanceof OwnerFailure ? error : client.spoilt('BAD_ANSWER', 'Its answer could not be read.');
    const missing = { owner: client.owner, failure, since: client.health.failingSince ?? new Date() };
    coverage.note(client.owner, missing);
    return { missing };
  }
}

/** What a GraphQL response says. */
export interface OwnerResponse {
  data: unknown;
  errors: OwnerError[];
  /** Whether no string in it has anything that JSON must escape: the text has no backslash. */
  isPlain: boolean;
}

/** A GraphQL response as it is written. Throws OwnerFailure for what is none. */
export function readResponse(text: string, client: OwnerClient): OwnerResponse {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw client.spoilt('BAD_ANSWER', 'Its answer is cut off, or no JSON.');
  }
  if (!isRecord(answer) || !('data' in answer || 'errors' in answer)) {
    throw client.spoilt('BAD_ANSWER', 'Its answer is no GraphQL response.');
  }
  return { data: answer.data, errors: readErrors(answer.errors), isPlain: !text.includes('\\') };
}

function readAnswer(text: string, client: OwnerClient): OwnerOutcome {
  const { data, errors } = readResponse(text, client);
  if (isRecord(data)) return { data, errors, answeredAt: new Date() };
  const [error] = errors;
  const code = String(error?.extensions.code);
  // A document that fits the contract and is not understood: the owner runs another contract.
  if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'GRAPHQL_PARSE_FAILED' || error === undefined) {
    throw client.spoilt('BAD_ANSWER', 'It does not understand the contract of this graph.');
  }
  return { data: {}, errors, answeredAt: new Date() };
}

/** Of the errors in one answer so many are told, each in so many characters; its extensions go so deep: what is told is written out again. */
const mostErrors = 100;
const longestMessage = 2_000;
const deepestExtensions = 8;

function readErrors(errors: unknown): OwnerError[] {
  if (!Array.isArray(errors)) return [];
  return errors
    .slice(0, mostErrors)
    .filter(isRecord)
    .map(({ message, path, extensions }) => ({
      message: typeof message === 'string' ? message.slice(0, longestMessage) : 'It gave an error without a message.',
      path: Array.isArray(path) ? path.filter((each) => typeof each === 'string' || typeof each === 'number') : undefined,
      extensions: isRecord(extensions) ? Object.fromEntries(Object.entries(extensions).filter(([, value]) => isFlat(value))) : {},
    }));
}

/** Whether a value nests no deeper than so many levels, and is short; both is known without going further. */
function isFlat(value: unknown, levels = deepestExtensions): boolean {
  if (typeof value === 'string') return value.length <= longestMessage;
  if (typeof value !== 'object' || value === null) return true;
  const values: unknown[] = Object.values(value);
  return levels > 0 && values.length <= mostErrors && values.every((each) => isFlat(each, levels - 1));
}
