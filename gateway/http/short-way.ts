import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { masked } from '../../schema/errors.ts';
import { checkAccess } from '../access/refusal.ts';
import type { Requirements } from '../access/requirements.ts';
import type { GatewayContext } from '../context.ts';
import type { Executor } from '../execution/executor.ts';
import type { Operation } from '../execution/operation.ts';
import { type Variables, isRecord } from '../fanout/selections.ts';
import { type Budget } from '../limits/budget.ts';
import type { Cost } from '../limits/cost.ts';
import { contentTypeOf, mediaTypeOf } from './media-type.ts';
import { type StatusOptions, statusOf } from './status.ts';

/** What the short way leads past, and how it is done there. */
export interface ShortWay {
  /** The executor in use. */
  executor: () => Executor<GatewayContext>;
  requirements: () => Requirements;
  budget: Budget;
  contextOf: (request: FastifyRequest, reply: FastifyReply) => GatewayContext;
  /** What is told beside data, the cost excepted; nothing when it returns nothing. */
  extensionsOf: (context: GatewayContext) => Record<string, unknown>;
  status: StatusOptions;
  log: (line: string) => void;
}

/**
 * Leads a POST to /graphql past Apollo Server when its document was read, validated and planned before: most of a small request's work would be to
 * do that again. Everything out of the ordinary goes the whole way, and is told there what is wrong: no rule is written here twice. Register
 * it after the admission, whose checks come first, and before the routes.
 */
export function takeShortWay(http: FastifyInstance, way: ShortWay): void {
  http.addHook('preHandler', async (request, reply) => {
    const question = questionOf(request, way);
    if (question === undefined) return undefined;
    const { operation, variables, cost } = question;
    const mediaType = mediaTypeOf(request.headers.accept);
    if (mediaType === undefined) return undefined;
    const context = way.contextOf(request, reply);
    context.caller.operation.name = operation.definition.name?.value ?? null;
    if (context.watch !== undefined) context.watch.kind = operation.definition.operation;
    const signal = { aborted: false };
    reply.raw.once('close', () => {
      signal.aborted = !reply.raw.writableFinished;
    });
    const { data, errors } = await way.executor().execute({ operation, variables, context, signal });
    const extensions = JSON.stringify({ cost, ...way.extensionsOf(context) });
    const told = errors.length === 0 ? '' : `"errors":${JSON.stringify(errors.map((error) => toldAs(error, way.log)))},`;
    return reply
      .code(statusOf({ data, errors }, mediaType, way.status))
      .header('cache-control', 'no-store')
      .header('content-type', contentTypeOf(mediaType))
      .send(`{${told}"data":${data},"extensions":${extensions}}\n`);
  });
}

interface Question {
  operation: Operation;
  variables: Variables;
  cost: Cost;
}

/** What a request asks, if nothing about it is out of the ordinary. */
function questionOf(request: FastifyRequest, { executor, requirements, budget }: ShortWay): Question | undefined {
  const { method, routeOptions, asked, body, verified } = request;
  if (method !== 'POST' || routeOptions.url !== '/graphql' || asked === null || !isRecord(body)) return undefined;
  const { operationName, variables, extensions } = body;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  if ((variables != null && !isRecord(variables)) || (extensions != null && !isRecord(extensions))) return undefined;
  const operation = executor().kept(asked.query, asked.operationName);
  if (operation === undefined) return undefined;
  const sent = variables ?? {};
  try {
    checkAccess(requirements().of(operation.document, operation.definition), verified);
    return { operation, variables: sent, cost: budget.costOf(operation.document, operation.definition, sent, executor().schema) };
  } catch {
    return undefined;
  }
}

/** An error as Apollo Server would hand it to `masked`. */
function toldAs(error: GraphQLError, log: (line: string) => void): GraphQLFormattedError {
  const { code = 'INTERNAL_SERVER_ERROR', ...extensions } = error.extensions;
  return masked({ ...error.toJSON(), extensions: { ...extensions, code } }, error, log);
}
