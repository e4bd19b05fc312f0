import type { Owner } from '../owner.ts';
import type { Subgraph } from '../subgraph.ts';
import { AppointmentStore } from './appointments.ts';
import { type Context, resolvers } from './resolvers.ts';
import { ElectionTermStore, ElectoralDistrictStore } from './store.ts';

/** 选举任免: elections with their districts, and appointments and removals. */
export const elections: Subgraph = {
  name: 'elections',
  resolvers,
  contextFor: (owner: Owner): Context => ({
    terms: new ElectionTermStore(owner),
    districts: new ElectoralDistrictStore(owner),
    appointments: new AppointmentStore(owner),
  }),
};
