import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import type { ExpertTeamLinkState } from '../types.ts';

/** What is looked at of a link's row. */
export interface ExpertTeamLinkColumns {
  code: JurisdictionCode;
  formed_on: string;
  engagement_count: number;
}

/** 专业团队组合. Formed, and engaged each time the team takes part, until it ends. */
export const expertTeamLinkMachine: Machine<ExpertTeamLinkState, 'LINK' | 'ENGAGE' | 'END', 'STAFF', ExpertTeamLinkColumns> = {
  type: 'ExpertTeamLink',
  table: 'expert_team_links',
  steps: [
    { event: 'LINK', from: null, to: 'FORMED', by: ['STAFF'] },
    { event: 'ENGAGE', from: 'FORMED', to: 'ENGAGED', by: ['STAFF'] },
    { event: 'ENGAGE', from: 'ENGAGED', to: 'ENGAGED', by: ['STAFF'] },
    { event: 'END', from: 'FORMED', to: 'ENDED', by: ['STAFF'] },
    { event: 'END', from: 'ENGAGED', to: 'ENDED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};
