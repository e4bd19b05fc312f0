import { anonymous } from '../../../schema/caller.ts';
import { globalId } from '../../../schema/global-id.ts';
import { suggestionMachine } from '../../../subgraphs/suggestions/workflow.ts';
import type { SuggestionState } from '../../../subgraphs/suggestions/types.ts';
import { callerOf, staffOf } from '../../callers.ts';
import { describeMachine } from '../machines.ts';
import { suggestion } from './rows.ts';

const lead = globalId('430281', 'Deputy', 'a');
const joint = globalId('430281', 'Deputy', 'j');
const deputy = (id: string): ReturnType<typeof callerOf> =>
  callerOf(staffOf('430281', { subject: id, roles: ['DEPUTY'], deputies: [id] }));

describeMachine('the life of a suggestion', {
  subgraph: 'suggestions',
  machine: suggestionMachine,
  record: (state, local) => {
    const row = suggestion(local, {
      state: state as SuggestionState, // one of the machine's
      lead_sponsor: lead,
      ...(state === 'ASSIGNED' ? { assigned_on: '2026-02-01', due_on: '2026-05-01' } : {}),
    });
    return { id: row.id, tables: { suggestions: [{ ...row, participants: [lead, joint] }] } };
  },
  commands: {
    ASSIGN: (id) =>
      `mutation { assignSuggestion(input: { id: "${id}", units: [{ unit: "市水利局", role: LEAD }] }) { suggestion { state } } }`,
  },
  onTheWay: { ASSIGN: ['ACCEPT'] },
  actors: { STAFF: callerOf(staffOf('430281')), LEAD_SPONSOR: deputy(lead) },
  others: { seeing: [deputy(joint)], blind: [anonymous('r'), callerOf(staffOf('430223'))] },
});
