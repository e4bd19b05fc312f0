import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import type { CitizenOpinion, OpinionCitizen } from '../types.ts';

/** Facts on which it depends who may read an opinion. */
export type OpinionFact = 'OPINION_PUBLISHED';

/** 原文、接收代表、办理情况. For those who see to it. */
const content: Rule<OpinionFact>[] = [
  { data: '原文、接收代表、办理情况', when: 'ALWAYS', readers: { DEPUTY: 'YES', HANDLER: 'YES', OWN_CONGRESS: 'YES' } },
];

/** 办理过程、移送检察院的情况. The unit is not told of either. */
const course: Rule<OpinionFact>[] = [
  { data: '以往答复、移送检察院的情况、转成的线索、办理过程', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES' } },
];

/**
 * 群众意见. For its congress, the deputy who received it (代表本人) and the unit that handles it; published ones for everybody, in the words of the
 * publication; those above count. Who told it is sealed: the deputy reads it, the congress and the unit read it masked (个人信息保护法 art. 5, 25).
 */
export const citizenOpinion: Visibility<FieldsOf<CitizenOpinion>, OpinionFact> = {
  records: [
    { data: '群众意见', when: 'ALWAYS', readers: { DEPUTY: 'YES', HANDLER: 'YES', OWN_CONGRESS: 'YES' } },
    { data: '已公示的群众意见', when: 'OPINION_PUBLISHED', readers: { PUBLIC: 'YES' } },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    channel: 'AS_THE_RECORD',
    ticketNumber: content,
    topic: 'AS_THE_RECORD',
    text: content,
    publishedText: 'AS_THE_RECORD',
    place: 'AS_THE_RECORD',
    station: 'AS_THE_RECORD',
    deputy: content,
    unit: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    receivedOn: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    assignedOn: 'AS_THE_RECORD',
    handling: content,
    handledOn: 'AS_THE_RECORD',
    answer: 'AS_THE_RECORD',
    answeredOn: 'AS_THE_RECORD',
    publishedOn: 'AS_THE_RECORD',
    refusal: content,
    reopened: 'AS_THE_RECORD',
    earlierAnswers: course,
    suggestion: 'AS_THE_RECORD',
    clue: course,
    referredOn: course,
    referredTo: course,
    contactPoint: course,
    referredField: course,
    referral: course,
    referralDecidedOn: course,
    citizenId: [{ data: '反映意见的群众', when: 'ALWAYS', readers: { DEPUTY: 'YES' } }],
    maskedCitizen: [
      { data: '隐去后的群众姓名、电话', when: 'ALWAYS', readers: { DEPUTY: 'YES', HANDLER: 'YES', OWN_CONGRESS: 'YES' } },
    ],
    history: course,
  },
  counts: [{ data: '群众意见', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  smallCells: { below: 5, shownTo: ['OWN_CONGRESS'] },
  purposeOf: [],
};

/** 反映意见的群众. For the deputy who received the opinion; one at a time, so that every reading stands in the access log. */
export const opinionCitizen: Visibility<FieldsOf<OpinionCitizen>> = {
  records: [{ data: '群众姓名、电话、住址', when: 'ALWAYS', readers: { DEPUTY: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    opinion: 'AS_THE_RECORD',
    name: 'AS_THE_RECORD',
    phone: 'AS_THE_RECORD',
    address: 'AS_THE_RECORD',
  },
  counts: 'WHAT_THEY_READ',
  purposeOf: [],
};
