import type { AccessLogStore } from '../access-log/store.ts';
import type { AppointmentStore } from './appointments.ts';
import type { ElectionTermStore, ElectoralDistrictStore } from './store.ts';
import type { Resolvers } from './types.ts';

/** What the resolvers of one request share. */
export interface Context {
  accessLog: AccessLogStore;
  terms: ElectionTermStore;
  districts: ElectoralDistrictStore;
  appointments: AppointmentStore;
}

export const resolvers: Resolvers = {
  Query: {
    electionTerm: (_, { id }, { terms }) => terms.find(id),
    electionTerms: (_, args, { terms }) => terms.page(args),
    electionStatistics: (_, args, { terms }) => terms.statistics(args),
    appointment: (_, { id }, { appointments }) => appointments.find(id),
    appointments: (_, args, { appointments }) => appointments.page(args),
    appointmentStatistics: (_, args, { appointments }) => appointments.statistics(args),
    electionAccessLog: (_, args, { accessLog }) => accessLog.page(args),
  },
  ElectionTerm: {
    __resolveReference: ({ id }, { terms }) => terms.load(id),
    jurisdiction: ({ code }) => ({ code }),
    districts: ({ id }, args, { districts }) => districts.pageOfTerm(id, args),
  },
  ElectoralDistrict: {
    __resolveReference: ({ id }, { districts }) => districts.load(id),
    jurisdiction: ({ code }) => ({ code }),
    electionTerm: ({ electionTermId }, _, { terms }) => terms.mustLoad(electionTermId),
    candidates: ({ id }, _, { districts }) => districts.candidates(id),
  },
  Appointment: {
    __resolveReference: ({ id }, { appointments }) => appointments.load(id),
    jurisdiction: ({ code }) => ({ code }),
  },
};
