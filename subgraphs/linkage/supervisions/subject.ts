import type { Context } from '../../context.ts';
import type { Subject } from '../../subgraph.ts';
import type * as Types from '../../suggestions/types.ts';
import { type Given, halfFieldsOf, fieldOf, questionsOf } from '../half-resolvers.ts';
import type { Half } from '../halves.ts';
import type { Named } from '../named.ts';
import { LinkedSupervisionCommands } from './commands.ts';
import { type LinkedSupervisionRow, linkedSupervisionKindOf } from './linked-supervisions.ts';
import { LinkedSupervisionReceiving } from './receiving.ts';

type Row = LinkedSupervisionRow;
type Answer = Promise<Record<string, Row>>;

/** 联合督促. What can be asked and done about one kind of organ's halves, under the names of its kind of data. */
export function linkedSupervisionsOf(half: Half, named: Named): Subject {
  const kind = linkedSupervisionKindOf(half);
  const { type } = kind;
  const field = fieldOf(half, 'LinkedSupervision');
  const payload = async (record: Promise<Row>): Answer => ({ [field]: await record });
  return {
    kinds: [kind],
    resolvers: {
      Query: questionsOf(field, kind),
      Mutation: {
        [`propose${type}`]: (_: unknown, { input }: Given<Types.ProposeLinkedSupervisionInput>, { the }: Context) =>
          payload(the(LinkedSupervisionCommands).propose(input)),
        [`agreeTo${type}`]: (_: unknown, { input }: Given<Types.LinkageCommandInput>, { the }: Context) =>
          payload(the(LinkedSupervisionCommands).agree(input)),
        [`decline${type}`]: (_: unknown, { input }: Given<Types.LinkageReasonInput>, { the }: Context) =>
          payload(the(LinkedSupervisionCommands).decline(input)),
        [`withdraw${type}`]: (_: unknown, { input }: Given<Types.LinkageReasonInput>, { the }: Context) =>
          payload(the(LinkedSupervisionCommands).withdraw(input)),
        [`record${type}Round`]: (_: unknown, { input }: Given<Types.RecordLinkedSupervisionRoundInput>, { the }: Context) =>
          payload(the(LinkedSupervisionCommands).round(input)),
        [`close${type}`]: (_: unknown, { input }: Given<Types.CloseLinkedSupervisionInput>, { the }: Context) =>
          payload(the(LinkedSupervisionCommands).close(input)),
        [`receive${type}`]: (_: unknown, { input }: Given<Types.ReceiveLinkedSupervisionInput>, { the }: Context) =>
          the(LinkedSupervisionReceiving).receive(input),
        [`report${type}`]: (_: unknown, { input }: Given<Types.ReportLinkedSupervisionInput>, { the }: Context) =>
          the(LinkedSupervisionReceiving).told(input),
      },
      [type]: {
        ...halfFieldsOf(kind),
        suggestion: ({ suggestionId }: Row, _: unknown, context: Context) => named.suggestion(suggestionId, context),
        procuratorialSuggestion: ({ procuratorialSuggestionId }: Row, _: unknown, context: Context) =>
          named.procuratorialSuggestion(procuratorialSuggestionId, context),
      },
    },
  };
}
