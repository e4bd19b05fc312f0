import { anonymous } from '../../../../schema/caller.ts';
import { globalId } from '../../../../schema/global-id.ts';
import { deliberationMachine } from '../../../../subgraphs/suggestions/deliberations/workflow.ts';
import type { DeliberationOpinionState } from '../../../../subgraphs/suggestions/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { opinion } from './rows.ts';

const speaker = globalId('430281', 'Deputy', 'a');
const deputy = (id: string) => callerOf(staffOf('430281', { subject: id, roles: ['DEPUTY'], deputies: [id] }));
const unit = (name: string, code = '430281') =>
  callerOf(staffOf(code, { subject: `${name}@${code}`, organ: { kind: 'GOVERNMENT', code, name }, roles: ['HANDLING_UNIT'] }));

const give = (mutation: string, input: string) => (id: string) =>
  `mutation { ${mutation}DeliberationOpinion(input: { id: "${id}", ${input} }) { deliberationOpinion { state } } }`;

describeMachine('the life of a deliberation opinion', {
  subgraph: 'suggestions',
  machine: deliberationMachine,
  record: (state, local) => {
    const row = opinion(local, state as DeliberationOpinionState);
    return { id: row.id, tables: { deliberation_opinions: [row] } };
  },
  commands: {
    ROUTE: give('route', 'unit: "市水利局", dueOn: "2026-09-01"'),
    HANDLE: give('handle', 'handling: "已办理"'),
    FEED_BACK: give('feedBack', 'feedback: "已告知"'),
    RATE: give('rate', 'satisfied: true'),
  },
  actors: { STAFF: callerOf(staffOf('430281')), UNIT: unit('市交通局'), SPEAKER: deputy(speaker) },
  isHidden: (state, who) => who === 'UNIT' && state === 'RECORDED',
  others: {
    seeing: [callerOf(staffOf('4302'))],
    blind: [
      anonymous('r'),
      callerOf(staffOf('430223')),
      unit('市交通局', '430223'),
      unit('市水利局'),
      deputy(globalId('430281', 'Deputy', 'b')),
    ],
  },
});
