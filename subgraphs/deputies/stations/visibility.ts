import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import type { ContactStation, StationSession } from '../types.ts';

/** 办理过程. Of the congress itself, and of those above. */
const history: Rule[] = [{ data: '办理过程', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }];

/** 代表联络站. Public, as are the days on which deputies are there. */
export const contactStation: Visibility<FieldsOf<ContactStation>> = {
  records: [{ data: '联络站', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    name: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    place: 'AS_THE_RECORD',
    kind: 'AS_THE_RECORD',
    mode: 'AS_THE_RECORD',
    manager: 'AS_THE_RECORD',
    head: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    openedOn: 'AS_THE_RECORD',
    endedOn: 'AS_THE_RECORD',
    parent: 'AS_THE_RECORD',
    successor: 'AS_THE_RECORD',
    predecessors: 'AS_THE_RECORD',
    standards: 'AS_THE_RECORD',
    dutyRules: 'AS_THE_RECORD',
    nextSessions: 'AS_THE_RECORD',
    // Of this everybody is shown one that he may see.
    pilContactPoint: 'AS_THE_RECORD',
    // Of this list everybody is shown the opinions that he may read.
    opinions: 'AS_THE_RECORD',
    history,
  },
  counts: [{ data: '联络站', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};

/** 进站活动. How many were there and were received is public; which deputies, the congress knows. */
export const stationSession: Visibility<FieldsOf<StationSession>> = {
  records: [{ data: '进站活动', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    station: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    on: 'AS_THE_RECORD',
    kind: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    received: 'AS_THE_RECORD',
    deputyCount: 'AS_THE_RECORD',
    demandsMet: 'AS_THE_RECORD',
    disputesMediated: 'AS_THE_RECORD',
    deputies: [{ data: '进站代表', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES' } }],
    history,
  },
  counts: [{ data: '进站活动', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};
