import { anonymous } from '../../../../schema/caller.ts';
import { digestMachine } from '../../../../subgraphs/deputies/digests/workflow.ts';
import type { OpinionDigestState } from '../../../../subgraphs/deputies/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { digest } from './rows.ts';

describeMachine('the life of an opinion digest', {
  subgraph: 'deputies',
  machine: digestMachine,
  record: (state, local) => {
    const row = digest(local, state as OpinionDigestState); // one of the machine's
    return { id: row.id, tables: { opinion_digests: [row] } };
  },
  commands: {
    SUBMIT: (id) => `mutation { submitOpinionDigest(input: { id: "${id}", sentTo: "市委" }) { record { submittedOn } } }`,
    INSTRUCT: (id) =>
      `mutation { instructOpinionDigest(input: { id: "${id}", instructedOn: "2026-05-01" }) { record { instructedOn } } }`,
    HANDLE: (id) => `mutation { handleOpinionDigest(input: { id: "${id}", handling: "已办" }) { record { handledOn } } }`,
    FEED_BACK: (id) => `mutation { feedBackOpinionDigest(input: { id: "${id}", feedback: "已告知" }) { record { fedBackOn } } }`,
  },
  actors: { STAFF: callerOf(staffOf('430281')) },
  others: {
    seeing: [],
    blind: [
      anonymous('r'),
      callerOf(staffOf('43')),
      callerOf(staffOf('430223')),
      callerOf(staffOf('430281', { roles: ['DEPUTY'], deputies: [] })),
    ],
  },
});
