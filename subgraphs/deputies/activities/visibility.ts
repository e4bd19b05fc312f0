import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import type { AssistanceRecord, DeputyActivity, TrainingSession, VisitReport } from '../types.ts';

/** Facts on which it depends who may read what deputies do together. */
export type DeputyActivityFact = 'ACTIVITY_HELD';
export type VisitReportFact = 'VISIT_REPORT_PUBLISHED';
export type AssistanceRecordFact = 'ASSISTANCE_RECORDED';

/** 代表活动. What deputies did together is public as every duty of theirs is (代表法 2025, art. 58); what is only planned is the congresses’. */
export const deputyActivity: Visibility<FieldsOf<DeputyActivity>, 'ACTIVITY_HELD'> = {
  records: [
    { data: '代表活动', when: 'ACTIVITY_HELD', readers: { PUBLIC: 'YES' } },
    // Who handles an activity is the congress that runs it on entrustment.
    { data: '代表活动', when: 'ALWAYS', readers: { HANDLER: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    kind: 'AS_THE_RECORD',
    title: 'AS_THE_RECORD',
    plannedFor: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    place: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    heldOn: 'AS_THE_RECORD',
    participations: 'AS_THE_RECORD',
    opinions: 'AS_THE_RECORD',
    adopted: 'AS_THE_RECORD',
    team: 'AS_THE_RECORD',
    host: 'AS_THE_RECORD',
    leaders: 'AS_THE_RECORD',
    participants: 'AS_THE_RECORD',
    minutes: [{ data: '活动纪要', when: 'ALWAYS', readers: { HANDLER: 'YES', OWN_CONGRESS: 'YES' } }],
    followUps: [{ data: '跟踪落实', when: 'ALWAYS', readers: { HANDLER: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
    history: [{ data: '办理过程', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  },
  counts: [
    { data: '代表活动', when: 'ACTIVITY_HELD', readers: { PUBLIC: 'YES' } },
    { data: '代表活动', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } },
  ],
  purposeOf: [],
};

/** 视察调研报告. For the congress and those above it, and for everybody once it is published. */
export const visitReport: Visibility<FieldsOf<VisitReport>, 'VISIT_REPORT_PUBLISHED'> = {
  records: [
    { data: '视察调研报告', when: 'VISIT_REPORT_PUBLISHED', readers: { PUBLIC: 'YES' } },
    { data: '视察调研报告', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    activity: 'AS_THE_RECORD',
    title: 'AS_THE_RECORD',
    findings: 'AS_THE_RECORD',
    filedOn: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    forwardedTo: 'AS_THE_RECORD',
    forwardedOn: 'AS_THE_RECORD',
    feedback: 'AS_THE_RECORD',
    feedbackOn: 'AS_THE_RECORD',
    published: 'AS_THE_RECORD',
    history: [{ data: '办理过程', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  },
  counts: [{ data: '视察调研报告', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  purposeOf: ['UPPER_CONGRESS'],
};

/** 培训. The congress’s own affair, and that of those above it. */
export const trainingSession: Visibility<FieldsOf<TrainingSession>> = {
  records: [{ data: '培训', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    topic: 'AS_THE_RECORD',
    plannedFor: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    place: 'AS_THE_RECORD',
    outside: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    heldOn: 'AS_THE_RECORD',
    attendance: 'AS_THE_RECORD',
    deputiesTrained: 'AS_THE_RECORD',
    attendees: 'AS_THE_RECORD',
    history: 'AS_THE_RECORD',
  },
  counts: [{ data: '培训', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  purposeOf: ['UPPER_CONGRESS'],
};

/** 帮扶记录. Numbers only, and public; one that was withdrawn is the congress’s. */
export const assistanceRecord: Visibility<FieldsOf<AssistanceRecord>, 'ASSISTANCE_RECORDED'> = {
  records: [
    { data: '帮扶记录', when: 'ASSISTANCE_RECORDED', readers: { PUBLIC: 'YES' } },
    { data: '已撤回的帮扶记录', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES' } },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    title: 'AS_THE_RECORD',
    day: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    deputiesTakingPart: 'AS_THE_RECORD',
    peopleContacted: 'AS_THE_RECORD',
    peopleHelped: 'AS_THE_RECORD',
    problemsSolved: 'AS_THE_RECORD',
    funds: 'AS_THE_RECORD',
    projects: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    history: [{ data: '办理过程', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  },
  counts: [{ data: '有效的帮扶记录', when: 'ASSISTANCE_RECORDED', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};
