import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { type SendingSubgraph, keeperOf } from '../../schema/subgraphs.ts';
import { type Machine, isOwnStaff } from '../machine.ts';
import { isProsecutor } from '../visibility/standing.ts';

/** 送达状态. Where a message stands. */
export type DeliveryState = 'WAITING' | 'DELIVERED' | 'DEAD' | 'GIVEN_UP';

/** What is looked at of a message's row. */
export interface DeliveryColumns {
  code: JurisdictionCode;
}

/** What the type of an owner's messages is called. */
export function deliveryTypeOf(subgraph: SendingSubgraph): string {
  return types[subgraph];
}

const types: Readonly<Record<SendingSubgraph, string>> = {
  deputies: 'DeputyDelivery',
  suggestions: 'SuggestionDelivery',
  litigation: 'LitigationDelivery',
};

/** 送达. What the sender's staff can do about a message that was refused; all else is the courier's. */
export function deliveryMachineOf(
  subgraph: SendingSubgraph,
): Machine<DeliveryState, 'RESEND' | 'GIVE_UP', 'SENDER', DeliveryColumns> {
  const isCongress = keeperOf(subgraph) === 'CONGRESS';
  return {
    type: deliveryTypeOf(subgraph),
    table: 'deliveries',
    steps: [
      { event: 'RESEND', from: 'DEAD', to: 'WAITING', by: ['SENDER'] },
      { event: 'RESEND', from: 'GIVEN_UP', to: 'WAITING', by: ['SENDER'] },
      { event: 'GIVE_UP', from: 'DEAD', to: 'GIVEN_UP', by: ['SENDER'] },
    ],
    actors: {
      SENDER: (identity, { code }) =>
        isCongress ? isOwnStaff(identity, { code }) : isProsecutor(identity) && identity.organ.code === code,
    },
  };
}
