import type { Context } from '../../context.ts';
import type { Subject } from '../../subgraph.ts';
import type * as Types from '../../suggestions/types.ts';
import { type Given, fieldOf, halfFieldsOf, questionsOf } from '../half-resolvers.ts';
import type { Half } from '../halves.ts';
import type { Named } from '../named.ts';
import { linkedSupervisionKindOf } from '../supervisions/linked-supervisions.ts';
import { ConsultationCommands } from './commands.ts';
import { type ConsultationRow, consultationKindOf } from './consultations.ts';
import { ConsultationReceiving } from './receiving.ts';

type Row = ConsultationRow;
type Answer = Promise<Record<string, Row>>;

/** 会商. What can be asked and done about one kind of organ's halves, under the names of its kind of data. */
export function consultationsOf(half: Half, named: Named): Subject {
  const kind = consultationKindOf(half);
  const supervisionKind = linkedSupervisionKindOf(half);
  const { type } = kind;
  const field = fieldOf(half, 'Consultation');
  const payload = async (record: Promise<Row>): Answer => ({ [field]: await record });
  return {
    kinds: [kind],
    resolvers: {
      Query: questionsOf(field, kind),
      Mutation: {
        [`call${type}`]: (_: unknown, { input }: Given<Types.CallConsultationInput>, { the }: Context) =>
          payload(the(ConsultationCommands).call(input)),
        [`accept${type}`]: (_: unknown, { input }: Given<Types.LinkageCommandInput>, { the }: Context) =>
          payload(the(ConsultationCommands).accept(input)),
        [`decline${type}`]: (_: unknown, { input }: Given<Types.LinkageReasonInput>, { the }: Context) =>
          payload(the(ConsultationCommands).decline(input)),
        [`propose${type}Day`]: (_: unknown, { input }: Given<Types.ProposeConsultationDayInput>, { the }: Context) =>
          payload(the(ConsultationCommands).proposeDay(input)),
        [`take${type}Day`]: (_: unknown, { input }: Given<Types.LinkageCommandInput>, { the }: Context) =>
          payload(the(ConsultationCommands).takeDay(input)),
        [`reschedule${type}`]: (_: unknown, { input }: Given<Types.RescheduleConsultationInput>, { the }: Context) =>
          payload(the(ConsultationCommands).reschedule(input)),
        [`cancel${type}`]: (_: unknown, { input }: Given<Types.LinkageReasonInput>, { the }: Context) =>
          payload(the(ConsultationCommands).cancel(input)),
        [`hold${type}`]: (_: unknown, { input }: Given<Types.HoldConsultationInput>, { the }: Context) =>
          payload(the(ConsultationCommands).hold(input)),
        [`settle${type}Agreement`]: (_: unknown, { input }: Given<Types.SettleConsultationAgreementInput>, { the }: Context) =>
          payload(the(ConsultationCommands).settle(input)),
        [`close${type}`]: (_: unknown, { input }: Given<Types.LinkageCommandInput>, { the }: Context) =>
          payload(the(ConsultationCommands).close(input)),
        [`receive${type}`]: (_: unknown, { input }: Given<Types.ReceiveConsultationInput>, { the }: Context) =>
          the(ConsultationReceiving).receive(input),
        [`report${type}`]: (_: unknown, { input }: Given<Types.ReportConsultationInput>, { the }: Context) =>
          the(ConsultationReceiving).told(input),
      },
      [type]: {
        ...halfFieldsOf(kind),
        suggestions: ({ suggestionIds }: Row, _: unknown, context: Context) =>
          allOf(suggestionIds.map((id) => named.suggestion(id, context))),
        procuratorialSuggestions: ({ procuratorialSuggestionIds }: Row, _: unknown, context: Context) =>
          allOf(procuratorialSuggestionIds.map((id) => named.procuratorialSuggestion(id, context))),
        linkedSupervision: ({ linkedSupervisionId }: Row, _: unknown, { read }: Context) =>
          read(supervisionKind).named(linkedSupervisionId),
      },
      [supervisionKind.type]: {
        consultations: ({ id }: { id: string }, _: unknown, { read }: Context) =>
          read(kind).firstOf('linked_supervision_id', 'meets_on', id),
      },
    },
  };
}

/** The records that are there for the caller. */
async function allOf(records: readonly unknown[]): Promise<unknown[]> {
  return (await Promise.all(records)).filter((record) => record !== null);
}
