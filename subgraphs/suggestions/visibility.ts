import type { FieldsOf, Rule, Visibility } from '../visibility/policy.ts';
import type { Suggestion } from './types.ts';

/** Facts about a suggestion on which it depends who may read it. */
export type SuggestionFact =
  | 'DRAFT'
  | 'NOT_ASSIGNED'
  | 'ASSIGNED'
  | 'DISCLOSED'
  | 'DISCLOSED_WHOLE'
  | 'REPLY_DISCLOSED'
  | 'OUTCOME_DISCLOSED'
  | 'SCREENED'
  | 'LINKED'
  | 'NO_SECRECY_REQUESTED'
  | 'SECRECY_REQUESTED';

/** Who sees the suggestion once it is assigned, as far as its text goes. */
const onceAssigned = {
  PUBLIC: 'DISCLOSED',
  DEPUTY: 'YES',
  HANDLER: 'YES',
  OWN_CONGRESS: 'YES',
  UPPER_CONGRESS: 'YES',
  PROCURATORATE: 'SCREENED',
  UPPER_PROCURATORATE: 'SCREENED',
} as const;

/** 提出人. A sponsor's request for secrecy overrides disclosure; who must contact the sponsors knows them all the same. */
const sponsors: Rule<SuggestionFact>[] = [
  { data: '未要求保密的提出人', when: 'NO_SECRECY_REQUESTED', readers: { PUBLIC: 'YES' } },
  { data: '要求保密的提出人', when: 'SECRECY_REQUESTED', readers: { DEPUTY: 'YES', HANDLER: 'YES', OWN_CONGRESS: 'YES' } },
];

/** 建议正文. Whoever sees the suggestion, but the public only where it is open as a whole. */
const wholeText: Rule<SuggestionFact>[] = [
  { data: '草稿、交办前的建议正文', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES' } },
  { data: '交办后的建议正文', when: 'ASSIGNED', readers: { ...onceAssigned, PUBLIC: 'DISCLOSED_WHOLE' } },
];

/** 答复、答复类别. Each reply has a disclosure of its own: whoever does not see the handling sees those that are open. */
const replies: Rule<SuggestionFact>[] = [
  {
    data: '答复、答复类别',
    when: 'ALWAYS',
    readers: { ...onceAssigned, PUBLIC: 'REPLY_DISCLOSED', PROCURATORATE: 'LINKED', UPPER_PROCURATORATE: 'LINKED' },
  },
];

/** 办理结果. Of the latest reply, as far as that is open. */
const outcome: Rule<SuggestionFact>[] = [
  {
    data: '办理结果',
    when: 'ALWAYS',
    readers: { ...onceAssigned, PUBLIC: 'OUTCOME_DISCLOSED', PROCURATORATE: 'LINKED', UPPER_PROCURATORATE: 'LINKED' },
  },
];

/** 满意度评价. Its value; what the sponsor adds is for the congress alone. */
const ratings: Rule<SuggestionFact>[] = [
  {
    data: '满意度评价',
    when: 'ALWAYS',
    readers: { DEPUTY: 'YES', HANDLER: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' },
  },
];

/** 提出人与本级人大之间. Between the sponsors and their congress. */
const ofThose: Rule<SuggestionFact>[] = [
  { data: '附议情况、不予受理的情形、测评意见', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES' } },
];

/** 办理. Who takes part in the handling, and those above. */
const handling: Rule<SuggestionFact>[] = [
  {
    data: '交办、办理过程',
    when: 'ALWAYS',
    readers: {
      DEPUTY: 'YES',
      HANDLER: 'YES',
      OWN_CONGRESS: 'YES',
      UPPER_CONGRESS: 'YES',
      PROCURATORATE: 'LINKED',
      UPPER_PROCURATORATE: 'LINKED',
    },
  },
];

/** 代表建议. Who may read suggestions (代表法 2025, art. 51; the congresses' rules on the disclosure of suggestions and replies). */
export const suggestion: Visibility<FieldsOf<Suggestion>, SuggestionFact> = {
  records: [
    { data: '草稿', when: 'DRAFT', readers: { DEPUTY: 'YES' } },
    { data: '交办前的建议', when: 'NOT_ASSIGNED', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES' } },
    { data: '交办后的建议', when: 'ASSIGNED', readers: onceAssigned },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    number: 'AS_THE_RECORD',
    title: 'AS_THE_RECORD',
    text: wholeText,
    summary: 'AS_THE_RECORD',
    category: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    inSession: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    submittedAt: 'AS_THE_RECORD',
    assignedOn: 'AS_THE_RECORD',
    dueOn: 'AS_THE_RECORD',
    repliedOn: 'AS_THE_RECORD',
    overdue: 'AS_THE_RECORD',
    disclosed: 'AS_THE_RECORD',
    disclosure: 'AS_THE_RECORD',
    round: 'AS_THE_RECORD',
    reopenedOn: 'AS_THE_RECORD',
    rehandlingDueOn: 'AS_THE_RECORD',
    rehandledOn: 'AS_THE_RECORD',
    rejectionGround: ofThose,
    litigationField: 'AS_THE_RECORD',
    leadSponsor: sponsors,
    jointSponsors: sponsors,
    sponsorships: ofThose,
    contacts: [{ data: '联系代表情况', when: 'ALWAYS', readers: { DEPUTY: 'YES', HANDLER: 'YES', OWN_CONGRESS: 'YES' } }],
    replyDrafts: [{ data: '答复草稿', when: 'ALWAYS', readers: { HANDLER: 'YES', OWN_CONGRESS: 'YES' } }],
    secrecyRequested: [{ data: '是否要求保密', when: 'ALWAYS', readers: { DEPUTY: 'YES', HANDLER: 'YES', OWN_CONGRESS: 'YES' } }],
    replies,
    outcome,
    satisfaction: ratings,
    ratings,
    ratingState: ratings,
    ratingDueOn: ratings,
    ratingComment: ofThose,
    // The promises shown are those that the caller may read.
    followUps: 'AS_THE_RECORD',
    assignments: handling,
    history: handling,
    // The conversions shown are those that the caller may read.
    conversions: 'AS_THE_RECORD',
    // The motion is shown to those who may read it.
    fromMotion: 'AS_THE_RECORD',
  },
  counts: [
    { data: '交办前的建议', when: 'NOT_ASSIGNED', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } },
    { data: '交办后的建议', when: 'ASSIGNED', readers: { PUBLIC: 'YES' } },
  ],
  smallCells: { below: 5, shownTo: ['OWN_CONGRESS', 'UPPER_CONGRESS'] },
  purposeOf: ['UPPER_CONGRESS', 'PROCURATORATE', 'UPPER_PROCURATORATE'],
};
