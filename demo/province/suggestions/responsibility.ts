import { type Day, textOf } from '../days.ts';
import type { Rows } from '../tables.ts';

type Tiers = Pick<
  Rows<'suggestions'>['assignments'][number],
  'main_leader' | 'responsible_leader' | 'section_head' | 'task_force' | 'responsible_named_on'
>;

/** 分级负责. Who answers in a unit from a day on, by their offices. */
export function tiersFrom(day: Day): Tiers {
  return {
    main_leader: '主要负责人',
    responsible_leader: '分管负责人',
    section_head: '承办科室负责人',
    task_force: '建议办理工作专班',
    responsible_named_on: textOf(day),
  };
}

/** Nobody is named. */
export const noTiers: Tiers = {
  main_leader: null,
  responsible_leader: null,
  section_head: null,
  task_force: null,
  responsible_named_on: null,
};
