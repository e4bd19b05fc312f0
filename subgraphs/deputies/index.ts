import { AccessLogStore } from '../access-log/store.ts';
import type { Reading } from '../reading.ts';
import type { Subgraph } from '../subgraph.ts';
import { type Context, resolvers } from './resolvers.ts';
import { DeputyStore } from './store.ts';

/** 代表: deputies to the people's congresses, one record a mandate. */
export const deputies: Subgraph = {
  name: 'deputies',
  resolvers,
  contextFor: (reading: Reading): Context => ({
    accessLog: new AccessLogStore(reading),
    deputies: new DeputyStore(reading),
  }),
};
