import { clueKind } from '../clues/clues.ts';
import { procuratorialSuggestionKind } from '../procuratorial-suggestions/procuratorial-suggestions.ts';
import { receiptKind } from '../receipts/receipts.ts';
import type { Resolvers } from '../types.ts';
import { caseKind } from './cases.ts';
import { CaseCommands } from './commands.ts';

const resolvers: Resolvers = {
  Query: {
    litigationCase: (_, { id }, { read }) => read(caseKind).find(id),
    litigationCases: (_, args, { read }) => read(caseKind).page(args),
    litigationCaseStatistics: (_, args, { read }) => read(caseKind).statistics(args),
  },
  Mutation: {
    fileCase: (_, { input }, { the }) => the(CaseCommands).file(input),
    notifyAgency: (_, { input }, { the }) => the(CaseCommands).notify(input),
    investigateCase: (_, { input }, { the }) => the(CaseCommands).investigate(input),
    solveCaseByConsultation: (_, { input }, { the }) => the(CaseCommands).solve(input),
    issueProcuratorialSuggestion: (_, { input }, { the }) => the(CaseCommands).issueSuggestion(input),
    publishCaseNotice: (_, { input }, { the }) => the(CaseCommands).publishNotice(input),
    followUpCase: (_, { input }, { the }) => the(CaseCommands).followUp(input),
    suspendCase: (_, { input }, { the }) => the(CaseCommands).suspend(input),
    rectifyCase: (_, { input }, { the }) => the(CaseCommands).rectify(input),
    sueInCase: (_, { input }, { the }) => the(CaseCommands).sue(input),
    withdrawSuit: (_, { input }, { the }) => the(CaseCommands).withdrawSuit(input),
    enterJudgment: (_, { input }, { the }) => the(CaseCommands).judge(input),
    enforceJudgment: (_, { input }, { the }) => the(CaseCommands).enforce(input),
    closeCase: (_, { input }, { the }) => the(CaseCommands).close(input),
    discloseCase: (_, { input }, { the }) => the(CaseCommands).disclose(input),
  },
  LitigationCase: {
    __resolveReference: ({ id }, { read }) => read(caseKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    clues: ({ id }, _, { read }) => read(clueKind).firstOf('case_id', 'registered_on', id),
    procuratorialSuggestions: ({ id }, _, { read }) => read(procuratorialSuggestionKind).firstOf('case_id', 'issued_on', id),
    receipts: ({ id }, _, { read }) => read(receiptKind).firstOf('case_id', 'registered_on', id),
    clocks: ({ id }, _, { read }) => read(caseKind).part('clocks', id),
    followUps: ({ id }, _, { read }) => read(caseKind).part('followUps', id),
    history: ({ id }, _, { read }) => read(caseKind).part('history', id),
  },
};

/** 公益诉讼案件: what is done in a case from its filing to its closing. */
export const cases = { kinds: [caseKind], resolvers };
