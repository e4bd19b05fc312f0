import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import type { FastifyInstance } from 'fastify';
import { expect, it } from 'vitest';
import { Requirements } from '../../../../gateway/access/requirements.ts';
import { Executor } from '../../../../gateway/execution/executor.ts';
import { Front } from '../../../../gateway/http/front.ts';
import { Budget } from '../../../../gateway/limits/budget.ts';
import { limitsWithoutOwners as limits } from '../../../../gateway/limits/limits.ts';
import { shopSupergraph } from '../../sources/shop.ts';
import { answers, differences } from './differences.ts';
import { cases } from './jest-globals.ts';

/*
 * The suite by which Apollo judges integrations of its server: what the suite's servers answer through the front is what Apollo Server answers anywhere, but for
 * the differences that are named.
 */

/** Nothing is kept in it, so the short way is asked for each request, and taken by none: the suite's servers have no executor of ours. */
const executor = new Executor<never>({
  supergraphSdl: shopSupergraph({ books: 'http://127.0.0.1:9/', reviews: 'http://127.0.0.1:9/' }),
  sourceOf: () => ({ fetch: async () => ({ data: {} }) }),
});

defineIntegrationTestSuite(async (config: ApolloServerOptions<BaseContext>, options) => {
  const server = new ApolloServer(config);
  const front = new Front({
    server,
    contextAt: async () => (await options?.context?.()) ?? {},
    way: {
      executor: () => executor,
      requirements: () => new Requirements(executor.schema),
      budget: new Budget(limits, () => ({ schema: executor.schema, registry: undefined })),
      contextOf: () => {
        throw new Error('The short way was taken.');
      },
      extensionsOf: () => ({}),
      status: { partialSuccess: false },
      log: () => {},
    },
    serveMore: recordAnswers,
    limits,
    // The manifest of a server that takes documents by hash; it has none of the suite's.
    trusted: () => (config.persistedQueries === false ? undefined : { manifest: new Map(), only: false }),
    tokens: null,
    observers: undefined,
    corsOrigins: [],
    trustedProxies: [],
    compressFromBytes: undefined,
    stopWithinMs: 10_000,
    log: () => {},
  });
  await server.start();
  return { server, url: await front.listen(0, '127.0.0.1'), extraCleanup: () => front.close() };
});

it('what differs are cases of the suite', () => {
  expect(differences.filter(([name]) => !cases.has(name))).toEqual([]);
});

function recordAnswers(http: FastifyInstance): void {
  http.addHook('onSend', async ({ routeOptions }, reply, payload) => {
    if (routeOptions.url !== '/graphql') return;
    const isJson = typeof payload === 'string' && String(reply.getHeader('content-type')).includes('json');
    const { errors = [] } = (isJson ? JSON.parse(payload) : {}) as { errors?: { extensions?: { code?: string } }[] }; // a GraphQL response
    answers.push([reply.statusCode, ...errors.map(({ extensions }) => extensions?.code)].join(' '));
  });
}
