import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import type { SuggestionAward, UnitAppraisal } from '../types.ts';

/** Facts on which it depends who may read what is decided at the end of a year. */
export type UnitAppraisalFact = 'APPRAISAL_ANNOUNCED';
export type SuggestionAwardFact = 'AWARD_PUBLISHED';

/** 办理过程. Of the congress itself, and of those above. */
const history: Rule[] = [{ data: '办理过程', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }];

/** 承办单位办理考核. The unit's own, the congress's and those above; everybody's once it is announced. */
export const unitAppraisal: Visibility<FieldsOf<UnitAppraisal>, UnitAppraisalFact> = {
  records: [
    { data: '办理考核', when: 'APPRAISAL_ANNOUNCED', readers: { PUBLIC: 'YES' } },
    { data: '办理考核', when: 'ALWAYS', readers: { HANDLER: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    unit: 'AS_THE_RECORD',
    fullScore: 'AS_THE_RECORD',
    score: 'AS_THE_RECORD',
    suggestionCount: 'AS_THE_RECORD',
    onTimeCount: 'AS_THE_RECORD',
    dissatisfiedCount: 'AS_THE_RECORD',
    basis: 'AS_THE_RECORD',
    scoredOn: 'AS_THE_RECORD',
    announcedOn: 'AS_THE_RECORD',
    history,
  },
  counts: [
    { data: '办理考核', when: 'APPRAISAL_ANNOUNCED', readers: { PUBLIC: 'YES' } },
    { data: '办理考核', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } },
  ],
  purposeOf: [],
};

/** 优秀建议评选. The congress's own affair until it is public. */
export const suggestionAward: Visibility<FieldsOf<SuggestionAward>, SuggestionAwardFact> = {
  records: [
    { data: '优秀建议评选', when: 'AWARD_PUBLISHED', readers: { PUBLIC: 'YES' } },
    { data: '优秀建议评选', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES' } },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    // Of the suggestion itself everybody is shown what he may read of it.
    suggestion: 'AS_THE_RECORD',
    leadSponsor: 'AS_THE_RECORD',
    citation: 'AS_THE_RECORD',
    nominatedOn: 'AS_THE_RECORD',
    decidedOn: 'AS_THE_RECORD',
    publishedOn: 'AS_THE_RECORD',
    history: [{ data: '办理过程', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES' } }],
  },
  counts: [
    { data: '优秀建议评选', when: 'AWARD_PUBLISHED', readers: { PUBLIC: 'YES' } },
    { data: '优秀建议评选', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } },
  ],
  purposeOf: [],
};
