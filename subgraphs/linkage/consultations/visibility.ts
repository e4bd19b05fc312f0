import type { Consultation } from '../../suggestions/types.ts';
import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import { type Half, countersOf, purposeOf, readersOf } from '../halves.ts';

/** 会商. The two organs, and figures for those above. */
export function consultationOf(half: Half): Visibility<FieldsOf<Consultation>> {
  return {
    records: readersOf(half, '会商'),
    fields: {
      id: 'AS_THE_RECORD',
      jurisdiction: 'AS_THE_RECORD',
      kind: 'AS_THE_RECORD',
      state: 'AS_THE_RECORD',
      leadOrgan: 'AS_THE_RECORD',
      partner: 'AS_THE_RECORD',
      counterpart: 'AS_THE_RECORD',
      topics: 'AS_THE_RECORD',
      suggestions: 'AS_THE_RECORD',
      procuratorialSuggestions: 'AS_THE_RECORD',
      linkedSupervision: 'AS_THE_RECORD',
      calledOn: 'AS_THE_RECORD',
      meetsOn: 'AS_THE_RECORD',
      year: 'AS_THE_RECORD',
      venue: 'AS_THE_RECORD',
      answeredOn: 'AS_THE_RECORD',
      proposedDay: 'AS_THE_RECORD',
      answerReason: 'AS_THE_RECORD',
      participants: 'AS_THE_RECORD',
      minutes: 'AS_THE_RECORD',
      agreements: 'AS_THE_RECORD',
      agreementCount: 'AS_THE_RECORD',
      settledCount: 'AS_THE_RECORD',
      dueOn: 'AS_THE_RECORD',
      overdue: 'AS_THE_RECORD',
      closedOn: 'AS_THE_RECORD',
      history: 'AS_THE_RECORD',
    },
    counts: countersOf('会商'),
    purposeOf: purposeOf(half),
  };
}
