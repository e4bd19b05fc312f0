import { AccessLogStore } from '../access-log/store.ts';
import { equals } from '../conditions.ts';
import { appointmentKind } from './appointments.ts';
import { districtKind, electionTermKind } from './store.ts';
import type { Resolvers } from './types.ts';

export const resolvers: Resolvers = {
  Query: {
    electionTerm: (_, { id }, { read }) => read(electionTermKind).find(id),
    electionTerms: (_, args, { read }) => read(electionTermKind).page(args),
    electionStatistics: (_, args, { read }) => read(electionTermKind).statistics(args),
    appointment: (_, { id }, { read }) => read(appointmentKind).find(id),
    appointments: (_, args, { read }) => read(appointmentKind).page(args),
    appointmentStatistics: (_, args, { read }) => read(appointmentKind).statistics(args),
    electionAccessLog: (_, args, { the }) => the(AccessLogStore).page(args),
  },
  ElectionTerm: {
    __resolveReference: ({ id }, { read }) => read(electionTermKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    districts: ({ id }, args, { read }) => read(districtKind).pageOf(equals('election_term_id', id), args),
  },
  ElectoralDistrict: {
    __resolveReference: ({ id }, { read }) => read(districtKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    electionTerm: ({ electionTermId }, _, { read }) => read(electionTermKind).mustLoad(electionTermId),
    candidates: ({ id }, _, { read }) => read(districtKind).part('candidates', id),
  },
  Appointment: {
    __resolveReference: ({ id }, { read }) => read(appointmentKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
  },
};
