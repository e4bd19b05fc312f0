import { globalId } from '../../../../schema/global-id.ts';
import type { SuggestionAwardState, UnitAppraisalState } from '../../../../subgraphs/suggestions/types.ts';

/** A row of the table `unit_appraisals`. */
export interface UnitAppraisalColumns {
  id: string;
  code: string;
  year: number;
  state: UnitAppraisalState;
  unit: string;
  full_score: number;
  score: number;
  suggestion_count: number;
  on_time_count: number;
  dissatisfied_count: number;
  basis: string;
  scored_on: string;
  announced_on: string | null;
}

/** What a unit of 醴陵市 got for its four suggestions of 2025. */
export function unitAppraisal(
  local: string,
  state: UnitAppraisalState = 'SCORED',
  values: Partial<Omit<UnitAppraisalColumns, 'id' | 'state'>> = {},
): UnitAppraisalColumns {
  const { code = '430281' } = values;
  return {
    id: globalId(code, 'UnitAppraisal', local),
    code,
    year: 2025,
    state,
    unit: `${local}局`,
    full_score: 5,
    score: 4,
    suggestion_count: 4,
    on_time_count: 3,
    dissatisfied_count: 1,
    basis: '绩效考核办法',
    scored_on: '2026-01-20',
    announced_on: state === 'ANNOUNCED' ? '2026-02-10' : null,
    ...values,
  };
}

/** A row of the table `suggestion_awards`. */
export interface SuggestionAwardColumns {
  id: string;
  code: string;
  year: number;
  state: SuggestionAwardState;
  suggestion_id: string;
  lead_sponsor: string;
  citation: string;
  nominated_on: string;
  decided_on: string | null;
  published_on: string | null;
}

/** A suggestion of 醴陵市 that is to be an excellent one of 2025, with what its state needs. */
export function suggestionAward(
  local: string,
  state: SuggestionAwardState = 'NOMINATED',
  values: Partial<Omit<SuggestionAwardColumns, 'id' | 'state'>> = {},
): SuggestionAwardColumns {
  const { code = '430281' } = values;
  return {
    id: globalId(code, 'SuggestionAward', local),
    code,
    year: 2025,
    state,
    suggestion_id: globalId(code, 'Suggestion', local),
    lead_sponsor: globalId(code, 'Deputy', '1'),
    citation: '反映了群众的急难愁盼',
    nominated_on: '2026-01-20',
    decided_on: state === 'NOMINATED' ? null : '2026-02-01',
    published_on: state === 'PUBLISHED' ? '2026-02-10' : null,
    ...values,
  };
}

/** Appraisals of every level and state, with ties in every order. */
export const unitAppraisals: readonly UnitAppraisalColumns[] = [
  unitAppraisal('p1', 'ANNOUNCED', { code: '43', full_score: 10, score: 9 }),
  unitAppraisal('m1', 'SCORED', { code: '4302', year: 2024 }),
  unitAppraisal('c1', 'ANNOUNCED', { year: 2024, suggestion_count: 9 }),
  unitAppraisal('c2', 'SCORED', { unit: '市水利局', dissatisfied_count: 0 }),
  unitAppraisal('c3', 'ANNOUNCED', { score: 0 }),
  unitAppraisal('y1', 'SCORED', { code: '430223', year: 2023 }),
  unitAppraisal('z1', 'ANNOUNCED', { code: '430405', on_time_count: 0 }),
  unitAppraisal('t1', 'SCORED', { code: '430281102' }),
];

/** Awards of every level and state, with ties in every order. */
export const suggestionAwards: readonly SuggestionAwardColumns[] = [
  suggestionAward('p1', 'PUBLISHED', { code: '43' }),
  suggestionAward('m1', 'CHOSEN', { code: '4302', year: 2024 }),
  suggestionAward('c1', 'NOMINATED'),
  suggestionAward('c2', 'NOT_CHOSEN', { lead_sponsor: '430281.Deputy.2' }),
  suggestionAward('c3', 'PUBLISHED', { year: 2024 }),
  suggestionAward('y1', 'PUBLISHED', { code: '430223', year: 2023 }),
  suggestionAward('z1', 'CHOSEN', { code: '430405' }),
  suggestionAward('t1', 'PUBLISHED', { code: '430281102' }),
];
