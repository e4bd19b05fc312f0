import { anonymous } from '../../../../schema/caller.ts';
import { fundGrantMachine, suggestionFundMachine } from '../../../../subgraphs/suggestions/funds/workflow.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { suggestion } from '../rows.ts';
import { fund, grant } from './rows.ts';

const unit = (name: string): ReturnType<typeof callerOf> =>
  callerOf(staffOf('430281', { roles: ['HANDLING_UNIT'], organ: { kind: 'GOVERNMENT', code: '430281', name }, subject: name }));
const actors = { STAFF: callerOf(staffOf('430281')), FINANCE: unit('市财政局') };
const above = callerOf(staffOf('4302'));
const blind = [callerOf(staffOf('430223')), unit('市民政局'), anonymous('r')];

describeMachine('the life of a fund', {
  subgraph: 'suggestions',
  machine: suggestionFundMachine,
  record: (state, local) => {
    const row = fund(local, {}, state as 'BUDGETED'); // one of the machine's
    return { id: row.id, tables: { suggestion_funds: [row] } };
  },
  commands: {
    AUDIT: (id) => `mutation { auditSuggestionFund(input: { id: "${id}", auditNote: "合规" }) { suggestionFund { state } } }`,
  },
  actors,
  others: { seeing: [above], blind },
});

describeMachine('the life of a grant', {
  subgraph: 'suggestions',
  machine: fundGrantMachine,
  record: (state, local) => {
    const of = fund(local, { granted: 80_000, spent: 0 });
    const about = suggestion(local);
    const row = grant(local, { fund_id: of.id, suggestion_id: about.id }, state as 'APPLIED'); // one of the machine's
    return { id: row.id, tables: { suggestions: [about], suggestion_funds: [of], fund_grants: [row] } };
  },
  commands: {
    ADMIT: (id) => `mutation { admitFundGrant(input: { id: "${id}", criteriaMet: ["急需解决"] }) { fundGrant { state } } }`,
    DECLINE: (id) => `mutation { declineFundGrant(input: { id: "${id}", reason: "不符合" }) { fundGrant { state } } }`,
    ALLOT: (id) => `mutation { allotFundGrant(input: { id: "${id}", amountGranted: 80000 }) { fundGrant { state } } }`,
    SPEND: (id) => `mutation { spendFundGrant(input: { id: "${id}", amountSpent: 70000 }) { fundGrant { state } } }`,
    REPORT: (id) => `mutation { reportFundGrant(input: { id: "${id}", report: "报告" }) { fundGrant { state } } }`,
    AUDIT: (id) => `mutation { auditFundGrant(input: { id: "${id}", auditNote: "合规" }) { fundGrant { state } } }`,
  },
  actors,
  others: { seeing: [above, unit('市水利局')], blind },
});
