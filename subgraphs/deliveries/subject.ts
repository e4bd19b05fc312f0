import type { SendingSubgraph } from '../../schema/subgraphs.ts';
import type { Context } from '../context.ts';
import type { ListArgs } from '../record-store.ts';
import type { Subject } from '../subgraph.ts';
import { DeliveryCommands, type DeliveryCommand } from './commands.ts';
import { type DeliveryFilter, type DeliveryRow, deliveryKindOf } from './deliveries.ts';

type Page = ListArgs<DeliveryFilter, 'QUEUED_AT_ASC' | 'QUEUED_AT_DESC'>;

/** 送达. What can be asked and done about an owner's messages to others, under the names of its kind of data. */
export function deliveriesOf(subgraph: SendingSubgraph, name: 'Deputy' | 'Suggestion' | 'Litigation'): Subject {
  const kind = deliveryKindOf(subgraph);
  return {
    kinds: [kind],
    resolvers: {
      Query: {
        [`${name.toLowerCase()}Delivery`]: (_: unknown, { id }: { id: string }, { read }: Context) => read(kind).find(id),
        [`${name.toLowerCase()}Deliveries`]: (_: unknown, args: Page, { read }: Context) => read(kind).page(args),
      },
      Mutation: {
        [`resend${name}Delivery`]: (_: unknown, { input }: { input: DeliveryCommand }, { the }: Context) =>
          the(DeliveryCommands).resend(input),
        [`giveUp${name}Delivery`]: (_: unknown, { input }: { input: DeliveryCommand }, { the }: Context) =>
          the(DeliveryCommands).giveUp(input),
      },
      [`${name}Delivery`]: {
        __resolveReference: ({ id }: { id: string }, { read }: Context) => read(kind).load(id),
        jurisdiction: ({ code }: DeliveryRow) => ({ code }),
      },
    },
  };
}
