import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import type { DeputyAssessment, PointsEntry, PointsRule, PointsStanding } from '../types.ts';

/** 积分、考核. The deputy's own and the congress's; a congress above counts them and reads none. */
const own: Rule[] = [{ data: '积分、考核', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES' } }];
const counted: Rule[] = [{ data: '积分、考核', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }];

/** 积分规则. Public: everybody may know what a duty is worth. */
export const pointsRule: Visibility<FieldsOf<PointsRule>> = {
  records: [{ data: '积分规则', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    name: 'AS_THE_RECORD',
    kind: 'AS_THE_RECORD',
    points: 'AS_THE_RECORD',
    mostPerYear: 'AS_THE_RECORD',
    basis: 'AS_THE_RECORD',
    validFrom: 'AS_THE_RECORD',
    validTo: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    history: [{ data: '办理过程', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  },
  counts: 'WHAT_THEY_READ',
  purposeOf: [],
};

/** 积分记录. */
export const pointsEntry: Visibility<FieldsOf<PointsEntry>> = {
  records: own,
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    deputy: 'AS_THE_RECORD',
    rule: 'AS_THE_RECORD',
    day: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    points: 'AS_THE_RECORD',
    evidence: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    decidedOn: 'AS_THE_RECORD',
    history: 'AS_THE_RECORD',
  },
  counts: counted,
  purposeOf: [],
};

/** 积分排名. The ranking is for the congress; a deputy sees the own line. */
export const pointsStanding: Visibility<FieldsOf<PointsStanding>> = {
  records: own,
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    deputy: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    points: 'AS_THE_RECORD',
    entries: 'AS_THE_RECORD',
  },
  counts: 'WHAT_THEY_READ',
  purposeOf: [],
};

/** 履职考核. */
export const deputyAssessment: Visibility<FieldsOf<DeputyAssessment>> = {
  records: own,
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    deputy: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    selfScore: 'AS_THE_RECORD',
    groupScore: 'AS_THE_RECORD',
    confirmedScore: 'AS_THE_RECORD',
    grade: 'AS_THE_RECORD',
    confirmedOn: 'AS_THE_RECORD',
    history: 'AS_THE_RECORD',
  },
  counts: counted,
  purposeOf: [],
};
