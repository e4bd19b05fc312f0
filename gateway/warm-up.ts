import { NoSchemaIntrospectionCustomRule, Kind, parse, specifiedRules, validate } from 'graphql';
import type { Executor } from './execution/executor.ts';
import { checkDocument } from './limits/document.ts';
import type { Limits } from './limits/limits.ts';

/** What a gateway demands of the documents that it is asked. */
export interface Demands {
  limits: Limits;
  /** Whether clients may ask for the schema. */
  introspection: boolean;
}

/**
 * Checks, validates and plans documents before anybody asks for them, one a step: their first request is then answered as soon as all others. A document that would
 * be refused is left out; whoever asks for it is told why.
 */
export function* warmUp(
  executor: Pick<Executor<never>, 'schema' | 'kept' | 'prepare'>,
  texts: Iterable<string>,
  demands: Demands,
): Generator<void, void> {
  for (const text of texts) {
    if (executor.kept(text, null) !== undefined) continue;
    try {
      makeReady(executor, text, demands);
    } catch {
      // Its request is told why.
    }
    yield;
  }
}

function makeReady(
  executor: Pick<Executor<never>, 'schema' | 'prepare'>,
  text: string,
  { limits, introspection }: Demands,
): void {
  checkDocument(text, limits);
  const document = parse(text);
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  if (validate(executor.schema, document, rules, { maxErrors: 1 }).length > 0) return;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) executor.prepare(text, document, definition.name?.value ?? null);
  }
}
