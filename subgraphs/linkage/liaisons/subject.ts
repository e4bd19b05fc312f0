import type { Context } from '../../context.ts';
import type { Subject } from '../../subgraph.ts';
import type * as Types from '../../suggestions/types.ts';
import { type Given, fieldOf, halfFieldsOf, questionsOf } from '../half-resolvers.ts';
import type { Half } from '../halves.ts';
import { LiaisonCommands } from './commands.ts';
import { type LiaisonRow, liaisonKindOf } from './liaisons.ts';
import { LiaisonReceiving } from './receiving.ts';

/** 联络员. What can be asked and done about one kind of organ's halves, under the names of its kind of data. */
export function liaisonsOf(half: Half): Subject {
  const kind = liaisonKindOf(half);
  const { type } = kind;
  const field = fieldOf(half, 'Liaison');
  const payload = async (record: Promise<LiaisonRow>): Promise<Record<string, LiaisonRow>> => ({ [field]: await record });
  return {
    kinds: [kind],
    resolvers: {
      Query: questionsOf(field, kind),
      Mutation: {
        [`name${type}`]: (_: unknown, { input }: Given<Types.NameLiaisonInput>, { the }: Context) =>
          payload(the(LiaisonCommands).name(input)),
        [`change${type}`]: (_: unknown, { input }: Given<Types.ChangeLiaisonInput>, { the }: Context) =>
          payload(the(LiaisonCommands).change(input)),
        [`end${type}`]: (_: unknown, { input }: Given<Types.EndLiaisonInput>, { the }: Context) =>
          payload(the(LiaisonCommands).end(input)),
        [`receive${type}`]: (_: unknown, { input }: Given<Types.ReceiveLiaisonInput>, { the }: Context) =>
          the(LiaisonReceiving).receive(input),
        [`report${type}`]: (_: unknown, { input }: Given<Types.ReportLiaisonInput>, { the }: Context) =>
          the(LiaisonReceiving).told(input),
      },
      [type]: halfFieldsOf(kind),
    },
  };
}
