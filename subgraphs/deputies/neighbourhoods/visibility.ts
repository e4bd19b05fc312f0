import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import type { HazardItem, NeighbourhoodRole, SentryPost, SpecialSquad } from '../types.ts';

/** 邻里任职. Neighbours must know who serves them. */
export const neighbourhoodRole: Visibility<FieldsOf<NeighbourhoodRole>> = {
  records: [{ data: '邻里任职', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    deputy: 'AS_THE_RECORD',
    kind: 'AS_THE_RECORD',
    place: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    appointedOn: 'AS_THE_RECORD',
    activeOn: 'AS_THE_RECORD',
    endedOn: 'AS_THE_RECORD',
    history: [{ data: '办理过程', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  },
  counts: [{ data: '邻里任职', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};

/** 专项小分队. What squads do is public. */
export const specialSquad: Visibility<FieldsOf<SpecialSquad>> = {
  records: [{ data: '专项小分队', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    name: 'AS_THE_RECORD',
    field: 'AS_THE_RECORD',
    leader: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    formedOn: 'AS_THE_RECORD',
    disbandedOn: 'AS_THE_RECORD',
    trips: 'AS_THE_RECORD',
    lastTripOn: 'AS_THE_RECORD',
    history: [{ data: '办理过程', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  },
  counts: [{ data: '专项小分队', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};

/** 代表哨卡. That a place is patrolled, and when, is public; what was found there is not. */
export const sentryPost: Visibility<FieldsOf<SentryPost>> = {
  records: [{ data: '代表哨卡', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    deputy: 'AS_THE_RECORD',
    place: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    setUpOn: 'AS_THE_RECORD',
    closedOn: 'AS_THE_RECORD',
    patrols: 'AS_THE_RECORD',
    lastPatrolOn: 'AS_THE_RECORD',
    dueOn: 'AS_THE_RECORD',
    overdue: 'AS_THE_RECORD',
    history: [{ data: '办理过程', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  },
  counts: [{ data: '代表哨卡', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};

/** 隐患. For the congress, the deputy who found it and the unit that must fix it; those above count. */
export const hazardItem: Visibility<FieldsOf<HazardItem>> = {
  records: [{ data: '隐患', when: 'ALWAYS', readers: { DEPUTY: 'YES', HANDLER: 'YES', OWN_CONGRESS: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    post: 'AS_THE_RECORD',
    summary: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    foundOn: 'AS_THE_RECORD',
    unit: 'AS_THE_RECORD',
    pushedOn: 'AS_THE_RECORD',
    fixedOn: 'AS_THE_RECORD',
    history: 'AS_THE_RECORD',
  },
  counts: [{ data: '隐患', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  purposeOf: [],
};
