import { anonymous } from '../../../schema/caller.ts';
import { globalId } from '../../../schema/global-id.ts';
import { suspendingGrounds, mandateMachine } from '../../../subgraphs/deputies/workflow.ts';
import type { DeputyStatus } from '../../../subgraphs/deputies/types.ts';
import { callerOf, staffOf } from '../../callers.ts';
import { describeMachine } from '../machines.ts';
import { deputy } from './rows.ts';
import { expect } from 'vitest';

const id = globalId('430281', 'Deputy', 'me');
const grounds: Partial<Record<DeputyStatus, string>> = { SUSPENDED: 'IN_CUSTODY', TERMINATED: 'RESIGNED' };
const command = (name: string, input: string): string => `mutation { ${name}(input: { ${input} }) { deputy { status } } }`;

describeMachine('the life of a mandate', {
  subgraph: 'deputies',
  machine: mandateMachine,
  record: (state, local) => {
    const status = state as DeputyStatus; // one of the machine's
    const row = deputy(local, { status, ground: grounds[status] ?? null });
    return { id: row.id, tables: { deputies: [row] } };
  },
  commands: {
    CONFIRM: (of, local) => command('confirmDeputy', `id: "${of}", certificateNumber: "${local}"`),
    ACTIVATE: (of) => command('activateDeputy', `id: "${of}"`),
    SUSPEND: (of) => command('suspendDeputy', `id: "${of}", ground: SERVING_SENTENCE, on: "2026-05-20", reason: "判决生效"`),
    RESUME: (of) => command('resumeDeputy', `id: "${of}", reason: "解除羁押"`),
    TERMINATE: (of) => command('terminateDeputy', `id: "${of}", ground: MOVED_AWAY, on: "2026-05-20"`),
  },
  actors: { STAFF: callerOf(staffOf('430281')) },
  others: {
    seeing: [
      anonymous('r'),
      callerOf(staffOf('43')),
      callerOf(staffOf('430281102')),
      callerOf(staffOf('430223')),
      callerOf(staffOf('430281', { subject: 'deputy', roles: ['DEPUTY'], deputies: [id] })),
    ],
    blind: [],
  },
  after: (row, { event }) => {
    const changedOn = event === 'SUSPEND' || event === 'TERMINATE' ? '2026-05-20' : '2026-06-01';
    expect(row['status_since']).toBe(changedOn);
    expect(suspendingGrounds.includes(row['ground'] as 'IN_CUSTODY')).toBe(event === 'SUSPEND'); // one of the grounds
  },
});
