import type { FedSubgraph } from '../../schema/subgraphs.ts';
import type { FedKind } from '../changes/feed.ts';
import type { Context } from '../context.ts';
import type { ListArgs } from '../record-store.ts';
import type { Subject } from '../subgraph.ts';
import type { WebhookCommandInput, WebhookFilter, WebhookOrder } from '../suggestions/types.ts';
import { type SubscribeWebhookInput, WebhookCommands } from './commands.ts';
import { type WebhookRow, webhookKindOf } from './webhooks.ts';

interface Of<Input> {
  input: Input;
}

/** 推送. What can be asked and done about what is sent to other systems, under the names of its kind of data. */
export function webhooksOf(
  subgraph: FedSubgraph,
  name: 'Suggestion' | 'Litigation',
  fed: Readonly<Record<string, FedKind>>,
): Subject {
  const kind = webhookKindOf(subgraph);
  const field = `${name.toLowerCase()}Webhook`;
  return {
    kinds: [kind],
    resolvers: {
      Query: {
        [field]: (_: unknown, { id }: { id: string }, { read }: Context) => read(kind).find(id),
        [`${field}s`]: (_: unknown, args: ListArgs<WebhookFilter, WebhookOrder>, { read }: Context) => read(kind).page(args),
      },
      Mutation: {
        [`subscribe${name}Webhook`]: (_: unknown, { input }: Of<SubscribeWebhookInput>, { the }: Context) =>
          the(WebhookCommands).subscribe(input, fed),
        [`pause${name}Webhook`]: (_: unknown, { input }: Of<WebhookCommandInput>, { the }: Context) =>
          the(WebhookCommands).pause(input),
        [`resume${name}Webhook`]: (_: unknown, { input }: Of<WebhookCommandInput>, { the }: Context) =>
          the(WebhookCommands).resume(input),
        [`rotate${name}WebhookSecret`]: (_: unknown, { input }: Of<WebhookCommandInput>, { the }: Context) =>
          the(WebhookCommands).rotateSecret(input),
        [`end${name}Webhook`]: (_: unknown, { input }: Of<WebhookCommandInput>, { the }: Context) =>
          the(WebhookCommands).end(input),
      },
      [`${name}Webhook`]: {
        __resolveReference: ({ id }: { id: string }, { read }: Context) => read(kind).load(id),
        jurisdiction: ({ code }: WebhookRow) => ({ code }),
        history: ({ id }: WebhookRow, _: unknown, { read }: Context) => read(kind).part('history', id),
      },
    },
  };
}
