import { globalId } from '../../../../schema/global-id.ts';
import type { DeliberationMeeting, DeliberationOpinionState } from '../../../../subgraphs/suggestions/types.ts';

/** A row of the table `deliberation_opinions`. */
export interface DeliberationColumns {
  id: string;
  code: string;
  state: DeliberationOpinionState;
  meeting: DeliberationMeeting;
  term: number;
  session: number;
  agenda_item: string;
  deputy_id: string;
  text: string;
  spoken_on: string;
  unit: string | null;
  routed_on: string | null;
  due_on: string | null;
  handling: string | null;
  handled_on: string | null;
  feedback: string | null;
  fed_back_on: string | null;
  satisfied: boolean | null;
}

const path: readonly DeliberationOpinionState[] = ['RECORDED', 'ROUTED', 'HANDLED', 'FED_BACK'];

/** An opinion in a session of 醴陵市's congress with what its state needs. */
export function opinion(
  local: string,
  state: DeliberationOpinionState = 'RECORDED',
  values: Partial<Omit<DeliberationColumns, 'id' | 'state'>> = {},
): DeliberationColumns {
  const { code = '430281' } = values;
  const reached = (least: DeliberationOpinionState): boolean => path.indexOf(state) >= path.indexOf(least);
  return {
    id: globalId(code, 'DeliberationOpinion', local),
    code,
    state,
    meeting: 'CONGRESS',
    term: 18,
    session: 1,
    agenda_item: '政府工作报告',
    deputy_id: globalId(code, 'Deputy', 'a'),
    text: '加快农村公路建设',
    spoken_on: '2026-01-10',
    unit: reached('ROUTED') ? '市交通局' : null,
    routed_on: reached('ROUTED') ? '2026-01-20' : null,
    due_on: reached('ROUTED') ? '2026-05-20' : null,
    handling: reached('HANDLED') ? '已列入计划' : null,
    handled_on: reached('HANDLED') ? '2026-04-01' : null,
    feedback: reached('FED_BACK') ? '已告知代表' : null,
    fed_back_on: reached('FED_BACK') ? '2026-04-10' : null,
    satisfied: null,
    ...values,
  };
}
