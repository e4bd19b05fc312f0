import type { FieldsOf, Visibility } from '../visibility/policy.ts';
import type { Appointment, ElectionTerm, ElectoralDistrict } from './types.ts';

/** 换届选举. Elections are held in public (选举法 2020). */
export const electionTerm: Visibility<FieldsOf<ElectionTerm>> = {
  records: [{ data: '换届选举', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    term: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    electionDay: 'AS_THE_RECORD',
    firstSessionOn: 'AS_THE_RECORD',
    direct: 'AS_THE_RECORD',
    districtCount: 'AS_THE_RECORD',
    seats: 'AS_THE_RECORD',
    elected: 'AS_THE_RECORD',
    voters: 'AS_THE_RECORD',
    ballots: 'AS_THE_RECORD',
    districts: 'AS_THE_RECORD',
  },
  counts: [{ data: '选举', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};

/** Facts about a district's election. */
export type DistrictFact = 'CANDIDATES_PUBLISHED' | 'NOT_PUBLISHED';

/** 选区. Districts and figures are public; candidates are from the day their final list is published (选举法 2020, art. 32). */
export const electoralDistrict: Visibility<FieldsOf<ElectoralDistrict>, DistrictFact> = {
  records: [{ data: '选区', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    electionTerm: 'AS_THE_RECORD',
    number: 'AS_THE_RECORD',
    name: 'AS_THE_RECORD',
    seats: 'AS_THE_RECORD',
    voters: 'AS_THE_RECORD',
    ballots: 'AS_THE_RECORD',
    candidates: [
      { data: '公布后的候选人、得票', when: 'CANDIDATES_PUBLISHED', readers: { PUBLIC: 'YES' } },
      { data: '公布前的候选人', when: 'NOT_PUBLISHED', readers: { OWN_CONGRESS: 'YES' } },
    ],
  },
  counts: [{ data: '选举', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};

/** Facts about an appointment. */
export type AppointmentFact = 'RESULT' | 'NO_RESULT';

/** 任免. Sealed until the result, but for the named staff who prepare it; public from then on. */
export const appointment: Visibility<FieldsOf<Appointment>, AppointmentFact> = {
  records: [
    { data: '表决前的任免', when: 'NO_RESULT', readers: { NAMED_STAFF: 'YES' } },
    { data: '表决后的任免', when: 'RESULT', readers: { PUBLIC: 'YES' } },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    term: 'AS_THE_RECORD',
    act: 'AS_THE_RECORD',
    kind: 'AS_THE_RECORD',
    nominee: 'AS_THE_RECORD',
    post: 'AS_THE_RECORD',
    organ: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    nominatedOn: 'AS_THE_RECORD',
    resultOn: 'AS_THE_RECORD',
    votesFor: 'AS_THE_RECORD',
    votesAgainst: 'AS_THE_RECORD',
    abstentions: 'AS_THE_RECORD',
    members: 'AS_THE_RECORD',
    oathOn: 'AS_THE_RECORD',
    certificateNumber: 'AS_THE_RECORD',
  },
  counts: 'WHAT_THEY_READ',
  purposeOf: [],
};
