import { anonymous } from '../../../../schema/caller.ts';
import { clueMachine } from '../../../../subgraphs/litigation/clues/workflow.ts';
import { callerOf, prosecutorOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { clue, litigationCase } from '../rows.ts';

const give =
  (mutation: string, input = '') =>
  (id: string) =>
    `mutation { ${mutation}(input: { id: "${id}" ${input} }) { clue { state } } }`;

describeMachine('the life of a clue', {
  subgraph: 'litigation',
  // A clue is filed with its case, by a command on that: cases/life.test.ts.
  machine: { ...clueMachine, steps: clueMachine.steps.filter(({ by }) => by.every((who) => who === 'PROCURATORATE')) },
  record: (state, local) => {
    const filed = litigationCase(local);
    const row = clue(local, { state, case_id: state === 'FILED' ? filed.id : null });
    return { id: row.id, tables: { litigation_cases: [filed], clues: [row] } };
  },
  commands: {
    ASSESS: give('assessClue'),
    DECLINE: give('declineClue', ', reason: "不属于公益诉讼范围"'),
    MOVE: give('moveClue', ', to: "430223"'),
  },
  actors: { PROCURATORATE: callerOf(prosecutorOf('4302')) },
  others: {
    // Those who keep the records read them, and do not act for others.
    seeing: [callerOf(prosecutorOf('43'))],
    blind: [anonymous('r'), callerOf(staffOf('4302')), callerOf(prosecutorOf('430281')), callerOf(prosecutorOf('4303'))],
  },
});
