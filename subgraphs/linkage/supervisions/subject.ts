import type { Context } from '../../context.ts';
import type { ListArgs, StatisticsArgs } from '../../record-store.ts';
import type { Subject } from '../../subgraph.ts';
import type * as Given from '../../suggestions/types.ts';
import { type Half, congressHalf } from '../halves.ts';
import { type Named, elsewhere } from '../named.ts';
import { LinkedSupervisionCommands } from './commands.ts';
import { type LinkedSupervisionRow, linkedSupervisionKindOf } from './linked-supervisions.ts';
import { LinkedSupervisionReceiving } from './receiving.ts';

type Row = LinkedSupervisionRow;
type Answer = Promise<Record<string, Row>>;
interface Of<Input> {
  input: Input;
}

/** 联合督促. What can be asked and done about one kind of organ's halves, under the names of its kind of data. */
export function linkedSupervisionsOf(half: Half, named: Named): Subject {
  const kind = linkedSupervisionKindOf(half);
  const { type } = kind;
  const field = half === congressHalf ? 'linkedSupervision' : 'procuratorateLinkedSupervision';
  const payload = async (record: Promise<Row>): Answer => ({ [field]: await record });
  return {
    kinds: [kind],
    resolvers: {
      Query: {
        [field]: (_: unknown, { id }: { id: string }, { read }: Context) => read(kind).find(id),
        [`${field}s`]: (
          _: unknown,
          args: ListArgs<Given.LinkedSupervisionFilter, Given.LinkedSupervisionOrder>,
          { read }: Context,
        ) => read(kind).page(args),
        [`${field}Statistics`]: (_: unknown, args: StatisticsArgs<Given.LinkedSupervisionFilter>, { read }: Context) =>
          read(kind).statistics(args),
      },
      Mutation: {
        [`propose${type}`]: (_: unknown, { input }: Of<Given.ProposeLinkedSupervisionInput>, { the }: Context) =>
          payload(the(LinkedSupervisionCommands).propose(input)),
        [`agreeTo${type}`]: (_: unknown, { input }: Of<Given.LinkageCommandInput>, { the }: Context) =>
          payload(the(LinkedSupervisionCommands).agree(input)),
        [`decline${type}`]: (_: unknown, { input }: Of<Given.LinkageReasonInput>, { the }: Context) =>
          payload(the(LinkedSupervisionCommands).decline(input)),
        [`withdraw${type}`]: (_: unknown, { input }: Of<Given.LinkageReasonInput>, { the }: Context) =>
          payload(the(LinkedSupervisionCommands).withdraw(input)),
        [`record${type}Round`]: (_: unknown, { input }: Of<Given.RecordLinkedSupervisionRoundInput>, { the }: Context) =>
          payload(the(LinkedSupervisionCommands).round(input)),
        [`close${type}`]: (_: unknown, { input }: Of<Given.CloseLinkedSupervisionInput>, { the }: Context) =>
          payload(the(LinkedSupervisionCommands).close(input)),
        [`receive${type}`]: (_: unknown, { input }: Of<Given.ReceiveLinkedSupervisionInput>, { the }: Context) =>
          the(LinkedSupervisionReceiving).receive(input),
        [`report${type}`]: (_: unknown, { input }: Of<Given.ReportLinkedSupervisionInput>, { the }: Context) =>
          the(LinkedSupervisionReceiving).told(input),
      },
      [type]: {
        __resolveReference: ({ id }: { id: string }, { read }: Context) => read(kind).load(id),
        jurisdiction: ({ code }: Row) => ({ code }),
        partner: ({ partner }: Row) => ({ code: partner }),
        counterpart: ({ counterpartId }: Row) => elsewhere(counterpartId),
        suggestion: ({ suggestionId }: Row, _: unknown, context: Context) => named.suggestion(suggestionId, context),
        procuratorialSuggestion: ({ procuratorialSuggestionId }: Row, _: unknown, context: Context) =>
          named.procuratorialSuggestion(procuratorialSuggestionId, context),
        history: ({ id }: Row, _: unknown, { read }: Context) => read(kind).part('history', id),
      },
    },
  };
}
