import { anonymous } from '../../../../schema/caller.ts';
import { procuratorialSuggestionMachine } from '../../../../subgraphs/litigation/procuratorial-suggestions/workflow.ts';
import { callerOf, prosecutorOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { litigationCase, procuratorialSuggestion } from '../rows.ts';

const agencyAt = (code: string, name = '市水利局') =>
  callerOf(staffOf(code, { subject: `${name}@${code}`, roles: ['HANDLING_UNIT'], organ: { kind: 'GOVERNMENT', code, name } }));

describeMachine('the life of a procuratorial suggestion', {
  subgraph: 'litigation',
  machine: procuratorialSuggestionMachine,
  record: (state, local) => {
    const filed = litigationCase(local, { state: 'SUGGESTION_ISSUED' });
    const row = procuratorialSuggestion(local, filed, { state, replied_on: state === 'REPLIED' ? '2026-04-01' : null });
    return { id: row.id, tables: { litigation_cases: [filed], procuratorial_suggestions: [row] } };
  },
  commands: {
    SERVE: (id) =>
      `mutation { serveProcuratorialSuggestion(input: { id: "${id}", on: "2026-03-12" }) { procuratorialSuggestion { id } } }`,
    REPLY: (id) =>
      `mutation { replyProcuratorialSuggestion(input: { id: "${id}", reply: "已整改" }) { procuratorialSuggestion { id } } }`,
  },
  actors: { PROCURATORATE: callerOf(prosecutorOf('4302')), AGENCY: agencyAt('4302') },
  others: {
    seeing: [callerOf(prosecutorOf('43'))],
    // Agencies elsewhere have the same names.
    blind: [anonymous('r'), agencyAt('4303'), agencyAt('4302', '市交通运输局'), callerOf(staffOf('4302'))],
  },
});
