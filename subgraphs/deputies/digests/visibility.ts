import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import type { OpinionDigest } from '../types.ts';

/** 社情民意专报. Only the congress that edited it reads it; those above count. The instruction (批示) is sealed, and not even kept. */
export const opinionDigest: Visibility<FieldsOf<OpinionDigest>> = {
  records: [{ data: '社情民意专报', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    number: 'AS_THE_RECORD',
    title: 'AS_THE_RECORD',
    items: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    editedOn: 'AS_THE_RECORD',
    sentTo: 'AS_THE_RECORD',
    submittedOn: 'AS_THE_RECORD',
    instructedOn: 'AS_THE_RECORD',
    handling: 'AS_THE_RECORD',
    handledOn: 'AS_THE_RECORD',
    feedback: 'AS_THE_RECORD',
    fedBackOn: 'AS_THE_RECORD',
    history: 'AS_THE_RECORD',
  },
  counts: [{ data: '社情民意专报', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  purposeOf: [],
};
