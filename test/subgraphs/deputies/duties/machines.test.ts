import { anonymous } from '../../../../schema/caller.ts';
import { globalId } from '../../../../schema/global-id.ts';
import { dutyRecordMachine, dutyReportMachine } from '../../../../subgraphs/deputies/duties/workflow.ts';
import type { DutyRecordState, DutyReportState } from '../../../../subgraphs/deputies/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { deputy } from '../rows.ts';
import { dutyRecord, dutyReport } from './rows.ts';

// Each record is of a deputy of its own, so that no two meet in a unique rule; this caller is all of them.
const deputyOf = (local: string): string => globalId('430281', 'Deputy', local);
const everyone = Array.from({ length: 400 }, (_, at) => deputyOf(`x${at}`));
const owner = callerOf(staffOf('430281', { subject: 'deputy', roles: ['DEPUTY'], deputies: everyone }));
const another = callerOf(staffOf('430281', { subject: 'another', roles: ['DEPUTY'], deputies: [deputyOf('another')] }));
const staff = callerOf(staffOf('430281'));
const others = [another, anonymous('r'), callerOf(staffOf('430223')), callerOf(staffOf('43'))];

describeMachine('the life of a duty record', {
  subgraph: 'deputies',
  machine: dutyRecordMachine,
  record: (state, local) => {
    const row = dutyRecord(local, { state: state as DutyRecordState, deputy_id: deputyOf(local) }); // one of the machine's
    return { id: row.id, tables: { deputies: [deputy(local)], duty_records: [row] } };
  },
  commands: { WITHDRAW: (id) => `mutation { withdrawDutyRecord(input: { id: "${id}", reason: "重复" }) { record { state } } }` },
  actors: { STAFF: staff, DEPUTY: owner },
  // One that is withdrawn is hidden from others: the special rules try them.
  others: { seeing: [], blind: [] },
});

describeMachine('the life of a report to the voters', {
  subgraph: 'deputies',
  machine: dutyReportMachine,
  record: (state, local) => {
    const row = dutyReport(local, state as DutyReportState, { deputy_id: deputyOf(local) }); // one of the machine's
    return { id: row.id, tables: { deputies: [deputy(local)], duty_reports: [row] } };
  },
  commands: {
    CANCEL: (id) => `mutation { cancelDutyReport(input: { id: "${id}" }) { record { state } } }`,
    REPORT: (id) =>
      `mutation { fileDutyReport(input: { id: "${id}", reportedOn: "2026-05-06", text: "述职" }) { record { state text } } }`,
    RATE: (id) =>
      `mutation { rateDutyReport(input: { id: "${id}", satisfied: 9, basicallySatisfied: 1, dissatisfied: 0 }) { record { voters } } }`,
    PUBLISH: (id) => `mutation { publishDutyReport(input: { id: "${id}" }) { record { publishedOn } } }`,
  },
  actors: { STAFF: staff, DEPUTY: owner },
  others: { seeing: others, blind: [] },
});
