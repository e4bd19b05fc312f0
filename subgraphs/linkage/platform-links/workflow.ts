import type { Machine } from '../../machine.ts';
import type { PlatformLinkReport, PlatformLinkState } from '../../suggestions/types.ts';
import { type Half, type HalfActor, type HalfColumns, actorsOf } from '../halves.ts';

/** What can be done with a platform link, and what the other organ tells of it. */
export type PlatformLinkEvent =
  | 'PROPOSE'
  | 'RECEIVE'
  | 'ACCEPT'
  | 'DECLINE'
  | 'WITHDRAW'
  | 'SUSPEND'
  | 'RESUME'
  | 'END'
  | `PARTNER_${PlatformLinkReport}`;

/** The machine of a half. */
export type PlatformLinkMachine = Machine<PlatformLinkState, PlatformLinkEvent, HalfActor, HalfColumns>;

const lead = ['LEAD'] as const;
const asked = ['ASKED'] as const;
const leadSystem = ['LEAD_SYSTEM'] as const;
const askedSystem = ['ASKED_SYSTEM'] as const;

/**
 * 平台联动 (庆阳 “五大保障”). The organ that proposed it leads: it alone withdraws, suspends, resumes and ends, so that the halves cannot come apart; where an answer and a
 * withdrawal cross on the road, the withdrawal stands on both sides.
 */
export function platformLinkMachineOf(half: Half): PlatformLinkMachine {
  return {
    type: `${half.prefix}PlatformLink`,
    table: 'platform_links',
    steps: [
      { event: 'PROPOSE', from: null, to: 'PROPOSED', by: lead },
      { event: 'PARTNER_RECEIVE', from: 'PROPOSED', to: 'PROPOSED', by: askedSystem },
      { event: 'PARTNER_ACCEPT', from: 'PROPOSED', to: 'ACTIVE', by: askedSystem },
      { event: 'PARTNER_DECLINE', from: 'PROPOSED', to: 'DECLINED', by: askedSystem },
      { event: 'PARTNER_ACCEPT', from: 'WITHDRAWN', to: 'WITHDRAWN', by: askedSystem },
      { event: 'PARTNER_DECLINE', from: 'WITHDRAWN', to: 'WITHDRAWN', by: askedSystem },
      { event: 'WITHDRAW', from: 'PROPOSED', to: 'WITHDRAWN', by: lead },
      { event: 'SUSPEND', from: 'ACTIVE', to: 'SUSPENDED', by: lead },
      { event: 'RESUME', from: 'SUSPENDED', to: 'ACTIVE', by: lead },
      { event: 'END', from: 'ACTIVE', to: 'ENDED', by: lead },
      { event: 'END', from: 'SUSPENDED', to: 'ENDED', by: lead },
      { event: 'RECEIVE', from: null, to: 'PROPOSED', by: leadSystem },
      { event: 'ACCEPT', from: 'PROPOSED', to: 'ACTIVE', by: asked },
      { event: 'DECLINE', from: 'PROPOSED', to: 'DECLINED', by: asked },
      { event: 'PARTNER_WITHDRAW', from: 'PROPOSED', to: 'WITHDRAWN', by: leadSystem },
      { event: 'PARTNER_WITHDRAW', from: 'ACTIVE', to: 'WITHDRAWN', by: leadSystem },
      { event: 'PARTNER_WITHDRAW', from: 'DECLINED', to: 'WITHDRAWN', by: leadSystem },
      { event: 'PARTNER_SUSPEND', from: 'ACTIVE', to: 'SUSPENDED', by: leadSystem },
      { event: 'PARTNER_RESUME', from: 'SUSPENDED', to: 'ACTIVE', by: leadSystem },
      { event: 'PARTNER_END', from: 'ACTIVE', to: 'ENDED', by: leadSystem },
      { event: 'PARTNER_END', from: 'SUSPENDED', to: 'ENDED', by: leadSystem },
    ],
    actors: actorsOf(half),
  };
}
