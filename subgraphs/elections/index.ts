import type { Subgraph } from '../subgraph.ts';
import { appointmentKind } from './appointments.ts';
import { resolvers } from './resolvers.ts';
import { districtKind, electionTermKind } from './store.ts';

/** 选举任免: elections with their districts, and appointments and removals. */
export const elections: Subgraph = {
  name: 'elections',
  subjects: [{ kinds: [electionTermKind, districtKind, appointmentKind], resolvers }],
};
