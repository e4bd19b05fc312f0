import { anonymous } from '../../../../schema/caller.ts';
import {
  activityMachine,
  assistanceMachine,
  trainingMachine,
  visitReportMachine,
} from '../../../../subgraphs/deputies/activities/workflow.ts';
import type { ActivityState, AssistanceState, TrainingState, VisitReportState } from '../../../../subgraphs/deputies/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { activity, assistance, training, visitReport } from './rows.ts';

const staff = callerOf(staffOf('430281'));
const above = callerOf(staffOf('43'));
const outside = [anonymous('r'), callerOf(staffOf('430223')), callerOf(staffOf('430281', { roles: ['DEPUTY'], deputies: [] }))];

describeMachine('the life of an activity', {
  subgraph: 'deputies',
  machine: activityMachine,
  record: (state, local) => {
    const row = activity(local, state as ActivityState, { host_code: '4302' }); // one of the machine's
    return { id: row.id, tables: { deputy_activities: [row] } };
  },
  commands: {
    HOLD: (id) =>
      `mutation { holdActivity(input: { id: "${id}", heldOn: "2026-05-01", participations: 9, opinions: 2 }) { record { heldOn } } }`,
    CANCEL: (id) => `mutation { cancelActivity(input: { id: "${id}" }) { record { state } } }`,
    ADOPT_OPINIONS: (id) => `mutation { adoptActivityOpinions(input: { id: "${id}", adopted: 5 }) { record { adopted } } }`,
    RECORD_MINUTES: (id) => `mutation { recordActivityMinutes(input: { id: "${id}", minutes: "纪要" }) { record { minutes } } }`,
    FOLLOW_UP: (id) =>
      `mutation { followUpActivity(input: { id: "${id}", followedOn: "2026-05-20", matter: "公厕", quantity: 166, unit: "座", percent: 83 }) { record { followUps { percent } } } }`,
  },
  actors: { STAFF: staff, HOST: callerOf(staffOf('4302')) },
  // One that is only planned is hidden from everybody outside: the special rules try them.
  others: { seeing: [above], blind: [] },
});

describeMachine('the life of a visit report', {
  subgraph: 'deputies',
  machine: visitReportMachine,
  record: (state, local) => {
    const held = activity(local, 'HELD');
    const row = visitReport(local, state as VisitReportState, { activity_id: held.id }); // one of the machine's
    return { id: row.id, tables: { deputy_activities: [held], visit_reports: [row] } };
  },
  commands: {
    FORWARD: (id) =>
      `mutation { forwardVisitReport(input: { id: "${id}", forwardedTo: "市水利局" }) { record { forwardedOn } } }`,
    ANSWER: (id) =>
      `mutation { answerVisitReport(input: { id: "${id}", feedback: "已办", published: true }) { record { published } } }`,
  },
  actors: { STAFF: staff },
  others: { seeing: [above], blind: outside },
});

describeMachine('the life of a training session', {
  subgraph: 'deputies',
  machine: trainingMachine,
  record: (state, local) => {
    const row = training(local, state as TrainingState); // one of the machine's
    return { id: row.id, tables: { training_sessions: [row] } };
  },
  commands: {
    HOLD: (id) => `mutation { holdTraining(input: { id: "${id}", heldOn: "2026-05-01", attendance: 9 }) { record { heldOn } } }`,
    CANCEL: (id) => `mutation { cancelTraining(input: { id: "${id}" }) { record { state } } }`,
  },
  actors: { STAFF: staff },
  others: { seeing: [above], blind: outside },
});

describeMachine('the life of a record of help', {
  subgraph: 'deputies',
  machine: assistanceMachine,
  record: (state, local) => {
    const row = assistance(local, { state: state as AssistanceState }); // one of the machine's
    return { id: row.id, tables: { assistance_records: [row] } };
  },
  commands: { WITHDRAW: (id) => `mutation { withdrawAssistance(input: { id: "${id}", reason: "重复" }) { record { state } } }` },
  actors: { STAFF: staff },
  // One that is withdrawn is hidden from all others: the special rules try them.
  others: { seeing: [], blind: [] },
});
