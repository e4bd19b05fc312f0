import type { FieldsOf, Rule, Visibility } from '../visibility/policy.ts';
import type { Deputy } from './types.ts';

/** Facts on which it depends who may read a deputy's fields. */
export type DeputyFact = 'PURPOSE_GIVEN';

/** 个人情况. What is registered of the person beyond name and seat. */
const registered: Rule<DeputyFact>[] = [
  { data: '性别、民族、出生年份', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES' } },
];

/** 联系方式. Telephone and address: the congress above on request, for a purpose, and logged. */
const contact: Rule<DeputyFact>[] = [
  { data: '电话、地址', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'PURPOSE_GIVEN' } },
];

/** 暂停或者终止的原因. Why, and what was done about it: those concerned, and the congresses above. */
const grounds: Rule<DeputyFact>[] = [
  {
    data: '暂停或者终止的原因、资格变动过程',
    when: 'ALWAYS',
    readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' },
  },
];

/** 代表. Name, seat, district and groups are public (代表法 2025, art. 58); the person's own affairs are not. */
export const deputy: Visibility<FieldsOf<Deputy>, DeputyFact> = {
  records: [{ data: '代表姓名、选区、小组', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    person: 'AS_THE_RECORD',
    name: 'AS_THE_RECORD',
    gender: registered,
    ethnicity: registered,
    birthYear: registered,
    phone: contact,
    address: contact,
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    term: 'AS_THE_RECORD',
    district: 'AS_THE_RECORD',
    electedOn: 'AS_THE_RECORD',
    termStartsOn: 'AS_THE_RECORD',
    status: 'AS_THE_RECORD',
    // That a mandate is suspended or has ended is announced (代表法 2025, art. 63); why is for those concerned.
    statusSince: 'AS_THE_RECORD',
    ground: grounds,
    certificateNumber: [{ data: '代表证号', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES' } }],
    seatVacant: 'AS_THE_RECORD',
    succeeds: 'AS_THE_RECORD',
    succeededBy: 'AS_THE_RECORD',
    history: grounds,
    teams: 'AS_THE_RECORD',
    delegation: 'AS_THE_RECORD',
    standingCommitteeMember: 'AS_THE_RECORD',
    grassroots: 'AS_THE_RECORD',
    dutySummary: 'AS_THE_RECORD',
    dutyRecords: 'AS_THE_RECORD',
    dutyReports: 'AS_THE_RECORD',
    studySummary: [{ data: '学习汇总', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES' } }],
  },
  counts: [{ data: '代表', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};
