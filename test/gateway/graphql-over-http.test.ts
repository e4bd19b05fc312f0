import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestGraph } from '../federation/graph.ts';

/*
 * The audit of GraphQL over HTTP, by its own authors (graphql-http): what a server MUST do is an error, what it SHOULD or MAY do a warning or a notice. None fails with an
 * error; the warnings are those that the README argues for.
 */

let graph: TestGraph;

beforeAll(async () => {
  // The audit asks the schema for a type of it.
  const owners = [{ subgraph: 'suggestions', code: '43', url: 'http://127.0.0.1:9/' }] as const;
  graph = await TestGraph.start(owners, undefined, undefined, { introspection: true });
});

afterAll(() => graph[Symbol.asyncDispose]());

/** What is done otherwise, and why: README, Decisions. */
const argued: Readonly<Record<string, string>> = {
  '572B': 'a document that does not parse is answered with 400, also to who accepts application/json only',
  FDE2: 'a document that is not valid is answered with 400, also to who accepts application/json only',
  '7B9B': 'variables that do not fit are answered with 400, also to who accepts application/json only',
};

describe('the audit of GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => graph.url });

  it('what is argued for is still done otherwise', async () => {
    for (const id of Object.keys(argued)) {
      const result = await audits.find((audit) => audit.id === id)?.fn();
      expect(result?.status, id).toBe('warn');
    }
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (id, _, audit) => {
    const result = await audit.fn();
    if (result.status === 'ok' || result.status === 'notice') return;
    const reason = 'reason' in result ? result.reason : '';
    expect(result.status, reason).toBe('warn');
    expect(Object.keys(argued), reason).toContain(id);
  });
});
