import { AccessLogStore } from '../access-log/store.ts';
import type { Reading } from '../reading.ts';
import type { Subgraph } from '../subgraph.ts';
import { AppointmentStore } from './appointments.ts';
import { type Context, resolvers } from './resolvers.ts';
import { ElectionTermStore, ElectoralDistrictStore } from './store.ts';

/** 选举任免: elections with their districts, and appointments and removals. */
export const elections: Subgraph = {
  name: 'elections',
  resolvers,
  contextFor: (reading: Reading): Context => ({
    accessLog: new AccessLogStore(reading),
    terms: new ElectionTermStore(reading),
    districts: new ElectoralDistrictStore(reading),
    appointments: new AppointmentStore(reading),
  }),
};
