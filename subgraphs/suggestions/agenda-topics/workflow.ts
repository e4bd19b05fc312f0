import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import type { AgendaTopicState } from '../types.ts';

/** What is looked at of a topic's row. */
export interface AgendaTopicColumns {
  code: JurisdictionCode;
  listed_on: string | null;
  deliberated_on: string | null;
  follow_up_count: number;
}

/** 常委会审议议题. Proposed, put on the agenda or not, deliberated, followed up. The chairpersons' meeting acts through the staff. */
export const agendaTopicMachine: Machine<
  AgendaTopicState,
  'PROPOSE' | 'LIST' | 'DROP' | 'DELIBERATE' | 'TRACK',
  'STAFF',
  AgendaTopicColumns
> = {
  type: 'AgendaTopic',
  table: 'agenda_topics',
  steps: [
    { event: 'PROPOSE', from: null, to: 'PROPOSED', by: ['STAFF'] },
    { event: 'LIST', from: 'PROPOSED', to: 'LISTED', by: ['STAFF'] },
    { event: 'DROP', from: 'PROPOSED', to: 'NOT_LISTED', by: ['STAFF'] },
    { event: 'DELIBERATE', from: 'LISTED', to: 'DELIBERATED', by: ['STAFF'] },
    { event: 'TRACK', from: 'DELIBERATED', to: 'TRACKED', by: ['STAFF'] },
    { event: 'TRACK', from: 'TRACKED', to: 'TRACKED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};
