import { anonymous } from '../../../../schema/caller.ts';
import { agendaTopicMachine } from '../../../../subgraphs/suggestions/agenda-topics/workflow.ts';
import type { AgendaTopicState } from '../../../../subgraphs/suggestions/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { agendaTopic, followUpOf } from './rows.ts';

const give = (mutation: string, input: string) => (id: string) =>
  `mutation { ${mutation}AgendaTopic(input: { id: "${id}", ${input} }) { agendaTopic { state } } }`;

const trial = {
  subgraph: 'suggestions',
  record: (state: string, local: string) => {
    const row = agendaTopic(local, state as AgendaTopicState); // one of the machine's
    const agenda_topic_follow_ups = state === 'TRACKED' ? [followUpOf(row)] : [];
    return { id: row.id, tables: { agenda_topics: [row], agenda_topic_follow_ups } };
  },
  actors: { STAFF: callerOf(staffOf('430281')) },
} as const;
const commands = {
  LIST: give('list', 'decision: "主任会议纪要"'),
  DROP: give('drop', 'reason: "另行处理"'),
  DELIBERATE: give('deliberate', 'deliberatedOn: "2026-05-20", opinions: "加快办理", unit: "市水利局"'),
  TRACK: give('track', 'followedOn: "2026-05-25", note: "在建"'),
};

describeMachine('the life of a topic', {
  ...trial,
  machine: agendaTopicMachine,
  commands,
  others: { seeing: [], blind: [] },
});

const open = new Set<string | null>([null, 'LISTED', 'DELIBERATED', 'TRACKED']);

describeMachine('the life of a topic on the agenda, which everybody sees and only the staff may act on', {
  ...trial,
  machine: { ...agendaTopicMachine, steps: agendaTopicMachine.steps.filter(({ from, to }) => open.has(from) && open.has(to)) },
  commands,
  actors: {},
  others: { seeing: [anonymous('r'), callerOf(staffOf('430223')), callerOf(staffOf('4302'))], blind: [] },
});
