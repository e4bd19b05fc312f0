import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import { counted } from '../counted.ts';
import type { Clue } from '../types.ts';

/** 线索内容. All of a clue but where it stands: the procuratorate's own. */
const content: Rule[] = [{ data: '线索内容', when: 'ALWAYS', readers: { PROCURATORATE: 'YES' } }];

/** 线索. The procuratorate's own; the congress that sent it sees where it stands, and no more. */
export const clue: Visibility<FieldsOf<Clue>> = {
  records: [{ data: '线索', when: 'ALWAYS', readers: { PROCURATORATE: 'YES', LINKED_CONGRESS: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    number: content,
    source: content,
    field: content,
    summary: content,
    registeredOn: content,
    assessedOn: content,
    // Who sees the clue for what was sent knows with which it was.
    receipt: 'AS_THE_RECORD',
    opinion: 'AS_THE_RECORD',
    contactPoint: 'AS_THE_RECORD',
    case: content,
    place: content,
    unit: content,
    sentBy: content,
    declineReason: content,
    movedTo: content,
    movedFrom: content,
    reporters: [{ data: '举报人', when: 'ALWAYS', readers: { PROCURATORATE: 'YES' } }],
    history: content,
  },
  counts: counted('线索'),
  smallCells: { below: 5, shownTo: ['PROCURATORATE'] },
  purposeOf: [],
};
