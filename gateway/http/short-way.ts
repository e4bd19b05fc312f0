import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { masked } from '../../schema/errors.ts';
import { checkAccess } from '../access/refusal.ts';
import type { Requirements } from '../access/requirements.ts';
import type { Asking, GatewayContext } from '../context.ts';
import type { Executor } from '../execution/executor.ts';
import type { Operation } from '../execution/operation.ts';
import { type Variables, isRecord } from '../fanout/selections.ts';
import { type Budget } from '../limits/budget.ts';
import type { Verified } from '../identity/client-tokens.ts';
import type { Asked } from '../limits/admission.ts';
import type { Cost } from '../limits/cost.ts';
import { ClientSignal } from './client-signal.ts';
import { type MediaType, contentTypeOf, mediaTypeOf } from './media-type.ts';
import type { Signal } from '../signal.ts';
import { type StatusOptions, statusOf } from './status.ts';

/** What the short way leads past, and how it is done there. */
export interface ShortWay {
  /** The executor in use. */
  executor: () => Executor<GatewayContext>;
  requirements: () => Requirements;
  budget: Budget;
  contextOf: (request: Asking, client: Signal) => GatewayContext;
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
    const { method, routeOptions, asked, body, verified, headers } = request;
    if (method !== 'POST' || routeOptions.url !== '/graphql' || asked === null || !isRecord(body)) return undefined;
    const question = questionOf({ asked, body, verified, accept: headers.accept }, way);
    if (question === undefined) return undefined;
    const context = way.contextOf(request, new ClientSignal(reply.raw));
    // First: an error that is told instead of the answer has it, too.
    void reply.header('x-request-id', context.caller.requestId);
    return replyWith(reply, await answerTo(question, context, way));
  });
}

/** What a question is found by. */
export interface Admitted {
  asked: Asked;
  body: Readonly<Record<string, unknown>>;
  verified: Verified | null;
  /** The header of that name. */
  accept: string | undefined;
}

/** A question that may go the short way. */
export interface Question {
  operation: Operation;
  variables: Variables;
  cost: Cost;
  mediaType: MediaType;
}

/** What a request asks, if nothing about it is out of the ordinary. */
export function questionOf({ asked, body, verified, accept }: Admitted, way: ShortWay): Question | undefined {
  const { executor, requirements, budget } = way;
  const { operationName, variables, extensions } = body;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  if ((variables != null && !isRecord(variables)) || (extensions != null && !isRecord(extensions))) return undefined;
  const operation = executor().kept(asked.query, asked.operationName);
  const mediaType = mediaTypeOf(accept);
  if (operation === undefined || mediaType === undefined) return undefined;
  const sent = variables ?? {};
  try {
    checkAccess(requirements().of(operation.document, operation.definition), verified);
    const cost = budget.costOf(operation.document, operation.definition, sent, executor().schema);
    return { operation, variables: sent, cost, mediaType };
  } catch {
    return undefined;
  }
}

/** An answer, all but what is the same in each. */
export interface Answer {
  requestId: string;
  status: number;
  contentType: string;
  text: string;
}

/** Carries a question out and writes the answer. */
export async function answerTo(
  { operation, variables, cost, mediaType }: Question,
  context: GatewayContext,
  way: ShortWay,
): Promise<Answer> {
  context.caller.operation.name = operation.definition.name?.value ?? null;
  if (context.watch !== undefined) context.watch.kind = operation.definition.operation;
  const { data, errors } = await way.executor().execute({ operation, variables, context, signal: context.client });
  const extensions = JSON.stringify({ cost, ...way.extensionsOf(context) });
  const told = errors.length === 0 ? '' : `"errors":${JSON.stringify(errors.map((error) => toldAs(error, way.log)))},`;
  return {
    requestId: context.caller.requestId,
    status: statusOf({ data, errors }, mediaType, way.status),
    contentType: contentTypeOf(mediaType),
    text: `{${told}"data":${data},"extensions":${extensions}}\n`,
  };
}

/** Replies with an answer; plugins may have something to do with it yet. */
export function replyWith(reply: FastifyReply, { requestId, status, contentType, text }: Answer): FastifyReply {
  void reply.header('x-request-id', requestId).header('content-type', contentType).header('cache-control', 'no-store');
  return reply.code(status).send(text);
}

/** An error as Apollo Server would hand it to `masked`. */
function toldAs(error: GraphQLError, log: (line: string) => void): GraphQLFormattedError {
  const { code = 'INTERNAL_SERVER_ERROR', ...extensions } = error.extensions;
  return masked({ ...error.toJSON(), extensions: { ...extensions, code } }, error, log);
}
