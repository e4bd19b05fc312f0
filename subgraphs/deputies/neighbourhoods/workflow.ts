import type { Identity } from '../../../schema/caller.ts';
import { addMonths } from '../../../schema/calendar.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import { type DutyActor, type DutyColumns, isOwnDeputy } from '../duties/workflow.ts';
import type { HazardState, NeighbourhoodRoleState, SentryPostState, SquadState } from '../types.ts';

/** 邻里任职. Appointed, begun, ended. */
export const roleMachine: Machine<NeighbourhoodRoleState, 'APPOINT' | 'BEGIN' | 'END', DutyActor, DutyColumns> = {
  type: 'NeighbourhoodRole',
  table: 'neighbourhood_roles',
  steps: [
    { event: 'APPOINT', from: null, to: 'APPOINTED', by: ['STAFF'] },
    { event: 'BEGIN', from: 'APPOINTED', to: 'ACTIVE', by: ['STAFF'] },
    { event: 'END', from: 'APPOINTED', to: 'ENDED', by: ['STAFF'] },
    { event: 'END', from: 'ACTIVE', to: 'ENDED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff, DEPUTY: isOwnDeputy },
};

/** What is looked at of a squad's row. */
export interface SquadColumns {
  code: string;
  formed_on: string;
  trips: number;
  last_trip_on: string | null;
}

/** 专项小分队. */
export const squadMachine: Machine<SquadState, 'FORM' | 'TRIP' | 'DISBAND', 'STAFF', SquadColumns> = {
  type: 'SpecialSquad',
  table: 'special_squads',
  steps: [
    { event: 'FORM', from: null, to: 'ACTIVE', by: ['STAFF'] },
    { event: 'TRIP', from: 'ACTIVE', to: 'ACTIVE', by: ['STAFF'] },
    { event: 'DISBAND', from: 'ACTIVE', to: 'DISBANDED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};

/** What is looked at of a post's row. */
export interface PostColumns extends DutyColumns {
  set_up_on: string;
  patrols: number;
  last_patrol_on: string | null;
}

/** 代表哨卡. Patrolled by its deputy every month. */
export const postMachine: Machine<SentryPostState, 'SET_UP' | 'PATROL' | 'CLOSE', DutyActor, PostColumns> = {
  type: 'SentryPost',
  table: 'sentry_posts',
  steps: [
    { event: 'SET_UP', from: null, to: 'ACTIVE', by: ['STAFF'] },
    { event: 'PATROL', from: 'ACTIVE', to: 'ACTIVE', by: ['DEPUTY', 'STAFF'] },
    { event: 'CLOSE', from: 'ACTIVE', to: 'CLOSED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff, DEPUTY: isOwnDeputy },
};

/** What is looked at of a hazard's row. */
export interface HazardColumns extends DutyColumns {
  unit: string | null;
}

/** 隐患. Found on patrol, pushed to the unit that must fix it, fixed. */
export const hazardMachine: Machine<HazardState, 'REPORT' | 'PUSH' | 'FIX', DutyActor | 'UNIT', HazardColumns> = {
  type: 'HazardItem',
  table: 'hazard_items',
  steps: [
    { event: 'REPORT', from: null, to: 'FOUND', by: ['DEPUTY', 'STAFF'] },
    { event: 'PUSH', from: 'FOUND', to: 'PUSHED', by: ['STAFF'] },
    { event: 'FIX', from: 'PUSHED', to: 'FIXED', by: ['UNIT', 'STAFF'] },
  ],
  actors: {
    STAFF: isOwnStaff,
    DEPUTY: isOwnDeputy,
    UNIT: ({ roles, organ }: Identity, { code, unit }) =>
      roles.includes('HANDLING_UNIT') && organ.code === code && organ.name === unit,
  },
};

/**
 * 一月一巡. The last day for a post's next patrol (YYYY-MM-DD): the end of the month after the last one's, or the end of the month in which the post was set
 * up.
 */
export function patrolDueAfter({ setUpOn, lastPatrolOn }: { setUpOn: string; lastPatrolOn: string | null }): string {
  const firstOfMonth = `${(lastPatrolOn ?? setUpOn).slice(0, 7)}-01`;
  const next = addMonths(firstOfMonth, lastPatrolOn === null ? 1 : 2);
  return new Date(Date.parse(`${next}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
