import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import type { SuggestionAwardState, UnitAppraisalState } from '../types.ts';

/** What is looked at of an appraisal's row. */
export interface UnitAppraisalColumns {
  code: JurisdictionCode;
  year: number;
  unit: string;
  full_score: number;
}

/** 承办单位办理考核. Scored, perhaps anew, and announced. */
export const unitAppraisalMachine: Machine<UnitAppraisalState, 'SCORE' | 'RESCORE' | 'ANNOUNCE', 'STAFF', UnitAppraisalColumns> =
  {
    type: 'UnitAppraisal',
    table: 'unit_appraisals',
    steps: [
      { event: 'SCORE', from: null, to: 'SCORED', by: ['STAFF'] },
      { event: 'RESCORE', from: 'SCORED', to: 'SCORED', by: ['STAFF'] },
      { event: 'ANNOUNCE', from: 'SCORED', to: 'ANNOUNCED', by: ['STAFF'] },
    ],
    actors: { STAFF: isOwnStaff },
  };

/** 优秀建议评选. Nominated, chosen or not, made public. */
export const suggestionAwardMachine: Machine<
  SuggestionAwardState,
  'NOMINATE' | 'CHOOSE' | 'PASS_OVER' | 'PUBLISH',
  'STAFF',
  { code: JurisdictionCode }
> = {
  type: 'SuggestionAward',
  table: 'suggestion_awards',
  steps: [
    { event: 'NOMINATE', from: null, to: 'NOMINATED', by: ['STAFF'] },
    { event: 'CHOOSE', from: 'NOMINATED', to: 'CHOSEN', by: ['STAFF'] },
    { event: 'PASS_OVER', from: 'NOMINATED', to: 'NOT_CHOSEN', by: ['STAFF'] },
    { event: 'PUBLISH', from: 'CHOSEN', to: 'PUBLISHED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};
