import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import type { DutyRecord, DutyReport } from '../types.ts';

/** The fact on which it depends who may read a duty record. */
export type DutyRecordFact = 'DUTY_RECORDED';

/** The fact on which it depends who may read a report's text and ratings. */
export type DutyReportFact = 'DUTY_REPORT_PUBLISHED';

/** 履职记录. Public, as the law wants it (代表法 2025, art. 58); one that was withdrawn is for those who know why. */
export const dutyRecord: Visibility<FieldsOf<DutyRecord>, DutyRecordFact> = {
  records: [
    { data: '履职记录', when: 'DUTY_RECORDED', readers: { PUBLIC: 'YES' } },
    { data: '已撤回的履职记录', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES' } },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    deputy: 'AS_THE_RECORD',
    kind: 'AS_THE_RECORD',
    day: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    minutes: 'AS_THE_RECORD',
    note: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    history: [{ data: '办理过程', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  },
  counts: [{ data: '有效的履职记录', when: 'DUTY_RECORDED', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};

/** 述职报告、选民评议. Before they are published they are the deputy's and the congresses'. */
const rated: Rule<DutyReportFact>[] = [
  {
    data: '述职报告、选民评议',
    when: 'ALWAYS',
    readers: { PUBLIC: 'DUTY_REPORT_PUBLISHED', DEPUTY: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' },
  },
];

/** 述职. Day and place are for the voters to know beforehand, the rest for everybody once it is published (代表法 2025, art. 58). */
export const dutyReport: Visibility<FieldsOf<DutyReport>, DutyReportFact> = {
  records: [{ data: '述职安排', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    deputy: 'AS_THE_RECORD',
    host: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    scheduledOn: 'AS_THE_RECORD',
    place: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    reportedOn: 'AS_THE_RECORD',
    text: rated,
    voters: rated,
    satisfied: rated,
    basicallySatisfied: rated,
    dissatisfied: rated,
    publishedOn: 'AS_THE_RECORD',
    history: [{ data: '办理过程', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  },
  counts: [{ data: '述职', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};
