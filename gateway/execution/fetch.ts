import { GraphQLError } from 'graphql';
import { isRecord } from '../fanout/selections.ts';
import type { Fetch } from './compile.ts';
import { type JsonObject, jsonOf, own } from './json.ts';
import { copyOf, isFlat, mergeIntoAll } from './merge.ts';
import { type Location, locationsAt, objectsAt } from './paths.ts';
import { type Representations, type Required, writeRepresentations } from './representations.ts';
import type { Signal } from '../signal.ts';
import { applyRewrites } from './rewrites.ts';
import type { Source, SourceAnswer, SourceRequest } from './source.ts';
import type { EntityAnswer, Twins } from './twins.ts';

/** An operation while it is carried out. */
export interface Run<Context> {
  /** What subgraphs answered so far, merged. */
  readonly data: JsonObject;
  readonly errors: GraphQLError[];
  /** As the client sent them. */
  readonly variables: Readonly<JsonObject>;
  readonly context: Context;
  readonly signal: Signal | undefined;
  readonly sources: ReadonlyMap<string, Source<Context>>;
  /** The names of the supergraph's interfaces. */
  readonly interfaces: ReadonlySet<unknown>;
  readonly twins: Twins;
  /** Whether no string in the data has anything that JSON must escape, as far as is known. */
  isPlain: boolean;
  /** How many answers are merged into the data so far. */
  merged: number;
  /** What fetches needed to know, and how many answers were merged then. */
  looked: Map<string, { merged: number; representations: Representations }> | undefined;
}

/** Nothing is left to be waited for. */
export const done = Promise.resolve();

/**
 * Asks a subgraph and merges its answer. Never throws: what goes wrong is among the errors. From here to the subgraph each promise is one that
 * somebody has to wait for: one more costs as much as some fields of the answer.
 */
export function carryOut<Context>(fetch: Fetch, run: Run<Context>): Promise<void> {
  try {
    if (fetch.required === undefined) return askRoot(fetch, run);
    return askEntities(fetch, representationsOf(fetch, fetch.required, run), run);
  } catch (error) {
    run.errors.push(asGraphQLError(error));
    return done;
  }
}

async function askRoot<Context>(fetch: Fetch, run: Run<Context>): Promise<void> {
  try {
    const objects = objectsOf(fetch, run);
    if (objects.length === 0) return;
    const { twin } = fetch;
    const variables = variablesOf(fetch, run.variables);
    const asked = twin === undefined ? ask(fetch, variables, run) : run.twins.root(twin, () => ask(fetch, variables, run));
    const { data, errors, isPlain } = read(await asked, fetch);
    if (isPlain !== true) run.isPlain = false;
    tellErrors(errors, fetch, run, undefined);
    if (!isRecord(data)) return;
    const ours = twin === undefined ? data : copyOf(data);
    applyRewrites(ours, fetch.rewrites);
    run.merged++;
    mergeIntoAll(objects, ours, run.interfaces);
  } catch (error) {
    run.errors.push(asGraphQLError(error));
  }
}

function objectsOf<Context>({ path }: Fetch, { data }: Run<Context>): readonly JsonObject[] {
  return path.length === 0 ? [data] : objectsAt(data, path);
}

/** What a fetch needs to know. Fetches that go out together and need the same of the same objects look once. */
function representationsOf<Context>(fetch: Fetch, required: Required, run: Run<Context>): Representations {
  const { needs } = fetch;
  if (needs === undefined) return writeRepresentations(objectsOf(fetch, run), required, run.isPlain);
  const looked = (run.looked ??= new Map());
  const known = looked.get(needs);
  if (known?.merged === run.merged) return known.representations;
  const representations = writeRepresentations(objectsOf(fetch, run), required, run.isPlain);
  looked.set(needs, { merged: run.merged, representations });
  return representations;
}

function askEntities<Context>(fetch: Fetch, { texts, objects }: Representations, run: Run<Context>): Promise<void> {
  if (texts.length === 0) return done;
  const { twin } = fetch;
  if (twin === undefined) return takeIn({ answer: askAbout(texts, fetch, run), count: texts.length, objects }, fetch, run);
  const answers = run.twins.entities(twin, texts, objects, (missing) => askAbout(missing, fetch, run));
  const [only] = answers;
  if (answers.length === 1 && only !== undefined) return takeIn(only, fetch, run);
  return Promise.all(answers.map((answer) => takeIn(answer, fetch, run))).then(() => {});
}

/** Merges what was answered about entities where these stand. */
async function takeIn<Context>(asked: EntityAnswer, fetch: Fetch, run: Run<Context>): Promise<void> {
  try {
    const { data, errors, isPlain } = read(await asked.answer, fetch);
    if (isPlain !== true) run.isPlain = false;
    tellErrors(errors, fetch, run, asked);
    if (!isRecord(data)) return;
    run.merged++;
    mergeEntities(data._entities, asked, fetch, run.interfaces);
  } catch (error) {
    run.errors.push(asGraphQLError(error));
  }
}

/** The variables of a request as JSON text: those that it uses and the client sent. */
function variablesOf({ variables }: Fetch, sent: Readonly<JsonObject>, representations?: string): string {
  let text = representations === undefined ? '{' : `{"representations":${representations}`;
  for (const name of variables) {
    const value = own(sent, name);
    if (value === undefined) continue;
    if (name === 'representations' && representations !== undefined) {
      throw new GraphQLError('A variable of this operation cannot be called "representations".', {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
    text += `${text.length === 1 ? '' : ','}${JSON.stringify(name)}:${jsonOf(value)}`;
  }
  return `${text}}`;
}

function askAbout<Context>(texts: readonly string[], fetch: Fetch, run: Run<Context>): Promise<SourceAnswer | string> {
  return ask(fetch, variablesOf(fetch, run.variables, `[${texts.join(',')}]`), run);
}

function ask<Context>(fetch: Fetch, variables: string, run: Run<Context>): Promise<SourceAnswer | string> {
  const source = run.sources.get(fetch.subgraph);
  if (source === undefined) throw new Error(`Nobody serves the subgraph ${fetch.subgraph}.`);
  const { query, operationName, isMutation, bodyStart } = fetch;
  const request: SourceRequest = { query, operationName, variables, body: `${bodyStart}${variables}}`, isMutation };
  return source.fetch(request, run.context, run.signal);
}

function read(answer: SourceAnswer | string, { subgraph }: Fetch): SourceAnswer {
  if (typeof answer !== 'string') return answer;
  let parsed: unknown;
  try {
    parsed = JSON.parse(answer);
  } catch (cause) {
    throw new Error(`The answer of ${subgraph} is cut off, or no JSON.`, { cause });
  }
  if (!isRecord(parsed) || !('data' in parsed || 'errors' in parsed)) {
    throw new Error(`The answer of ${subgraph} is no GraphQL response.`);
  }
  parsed.isPlain = !answer.includes('\\');
  return parsed;
}

function mergeEntities(
  entities: unknown,
  { objects, count }: EntityAnswer,
  { rewrites, subgraph, twin }: Fetch,
  interfaces: ReadonlySet<unknown>,
): void {
  if (!Array.isArray(entities) || entities.length !== count) {
    throw new Error(`The answer of ${subgraph} must have ${count} entities.`);
  }
  for (const [index, alike] of objects.entries()) {
    const answered: unknown = entities[index];
    if (alike === undefined || !isRecord(answered)) continue;
    const isOurs = twin === undefined || (rewrites.length === 0 && isFlat(answered));
    const entity = isOurs ? answered : copyOf(answered);
    if (rewrites.length > 0) {
      entity.__typename ??= alike[0]?.__typename;
      applyRewrites(entity, rewrites);
    }
    mergeIntoAll(alike, entity, interfaces);
  }
}

/** Errors of a subgraph become the operation's: an error about the third entity is one about where that stands. */
function tellErrors<Context>(errors: unknown, fetch: Fetch, run: Run<Context>, asked: EntityAnswer | undefined): void {
  if (!Array.isArray(errors)) return;
  const source = run.sources.get(fetch.subgraph);
  let known: ReadonlyMap<JsonObject, readonly Location[]> | undefined;
  const locations = (): ReadonlyMap<JsonObject, readonly Location[]> => (known ??= locationsAt(run.data, fetch.path));
  for (const error of errors as readonly unknown[]) {
    const { message, path, extensions } = isRecord(error) ? error : {};
    const told = {
      message: typeof message === 'string' && message !== '' ? message : `The subgraph ${fetch.subgraph} failed.`,
      extensions: extensionsOf(extensions),
    };
    const from = Array.isArray(path) ? path.filter(isPathElement) : undefined;
    const paths = from === undefined ? [undefined] : pathsOf(from, fetch, asked, locations);
    for (const each of source?.tellsErrorsOnce === true ? paths.slice(0, 1) : paths) {
      run.errors.push(new GraphQLError(told.message, { path: each, extensions: told.extensions }));
    }
  }
}

function pathsOf(
  from: Location,
  fetch: Fetch,
  asked: EntityAnswer | undefined,
  locations: () => ReadonlyMap<JsonObject, readonly Location[]>,
): Location[] {
  if (fetch.path.length === 0) return [from];
  if (asked === undefined) return [...locations().values()].flat().map((location) => [...location, ...from]);
  const [, index, ...below] = from;
  const alike = typeof index === 'number' ? asked.objects[index] : undefined;
  if (alike !== undefined) {
    return [...new Set(alike)].flatMap((object) => locations().get(object) ?? []).map((location) => [...location, ...below]);
  }
  // About what only another fetch asked.
  if (typeof index === 'number' && index < asked.count) return [];
  // About all of them: where their list is.
  const list = fetch.path.findIndex(({ into }) => into === 'list');
  return [fetch.path.slice(0, list < 0 ? undefined : list).flatMap((step) => (step.into === 'field' ? [step.key] : []))];
}

/** What a subgraph says beside an error, but not what HTTP status the gateway has to answer with. */
function extensionsOf(extensions: unknown): Record<string, unknown> {
  const { http: _, code = 'DOWNSTREAM_SERVICE_ERROR', ...told } = isRecord(extensions) ? extensions : {};
  return { ...told, code };
}

function isPathElement(element: unknown): element is string | number {
  return typeof element === 'string' || typeof element === 'number';
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(cause.message, { originalError: cause });
}
