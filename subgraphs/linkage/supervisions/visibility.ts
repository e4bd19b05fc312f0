import type { LinkedSupervision } from '../../suggestions/types.ts';
import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import { type Half, countersOf, purposeOf, readersOf } from '../halves.ts';

/** 联合督促. The two organs, and figures for those above. */
export function linkedSupervisionOf(half: Half): Visibility<FieldsOf<LinkedSupervision>> {
  return {
    records: readersOf(half, '联合督促'),
    fields: {
      id: 'AS_THE_RECORD',
      jurisdiction: 'AS_THE_RECORD',
      state: 'AS_THE_RECORD',
      leadOrgan: 'AS_THE_RECORD',
      partner: 'AS_THE_RECORD',
      counterpart: 'AS_THE_RECORD',
      matter: 'AS_THE_RECORD',
      content: 'AS_THE_RECORD',
      suggestion: 'AS_THE_RECORD',
      procuratorialSuggestion: 'AS_THE_RECORD',
      proposedOn: 'AS_THE_RECORD',
      year: 'AS_THE_RECORD',
      decidedOn: 'AS_THE_RECORD',
      declineReason: 'AS_THE_RECORD',
      rounds: 'AS_THE_RECORD',
      roundCount: 'AS_THE_RECORD',
      closedOn: 'AS_THE_RECORD',
      outcome: 'AS_THE_RECORD',
      result: 'AS_THE_RECORD',
      consultations: 'AS_THE_RECORD',
      history: 'AS_THE_RECORD',
    },
    counts: countersOf('联合督促'),
    purposeOf: purposeOf(half),
  };
}
