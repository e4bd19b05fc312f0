import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import type { Motion } from '../types.ts';

/** Facts about a motion on which it depends who may read it. */
export type MotionFact = 'DRAFT' | 'NOT_DECIDED' | 'DECIDED';

/** 联名情况、不满意人数. Between the sponsors and their congress. */
const ofThose: Rule<MotionFact>[] = [
  { data: '联名情况、对答复的意见', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES' } },
];

/** 办理过程. Who takes part and those above. */
const history: Rule<MotionFact>[] = [
  {
    data: '办理过程',
    when: 'ALWAYS',
    readers: { DEPUTY: 'YES', HANDLER: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' },
  },
];

/** 议案、质询案. Its sponsors' alone as a draft, its congress's too once submitted, everybody's once the presidium has decided. */
export const motion: Visibility<FieldsOf<Motion>, MotionFact> = {
  records: [
    { data: '议案草稿', when: 'DRAFT', readers: { DEPUTY: 'YES' } },
    { data: '主席团决定前的议案', when: 'NOT_DECIDED', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES' } },
    { data: '主席团决定后的议案', when: 'DECIDED', readers: { PUBLIC: 'YES' } },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    kind: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    term: 'AS_THE_RECORD',
    session: 'AS_THE_RECORD',
    title: 'AS_THE_RECORD',
    grounds: 'AS_THE_RECORD',
    proposal: 'AS_THE_RECORD',
    organ: 'AS_THE_RECORD',
    leadSponsor: 'AS_THE_RECORD',
    jointSponsors: 'AS_THE_RECORD',
    sponsorships: ofThose,
    sponsorCount: 'AS_THE_RECORD',
    sponsorRule: 'AS_THE_RECORD',
    proposedOn: 'AS_THE_RECORD',
    decidedOn: 'AS_THE_RECORD',
    committee: 'AS_THE_RECORD',
    report: 'AS_THE_RECORD',
    reportedOn: 'AS_THE_RECORD',
    deputyCount: 'AS_THE_RECORD',
    votesFor: 'AS_THE_RECORD',
    votesAgainst: 'AS_THE_RECORD',
    votesAbstained: 'AS_THE_RECORD',
    votedOn: 'AS_THE_RECORD',
    // The suggestion is shown to those who may read it.
    suggestion: 'AS_THE_RECORD',
    answerMode: 'AS_THE_RECORD',
    answerDueOn: 'AS_THE_RECORD',
    answerCount: 'AS_THE_RECORD',
    answers: 'AS_THE_RECORD',
    dissatisfiedCount: ofThose,
    closedOn: 'AS_THE_RECORD',
    history,
  },
  counts: [
    { data: '主席团决定前的议案', when: 'NOT_DECIDED', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } },
    { data: '主席团决定后的议案', when: 'DECIDED', readers: { PUBLIC: 'YES' } },
  ],
  purposeOf: [],
};
