import type { Context } from '../../context.ts';
import type { Subject } from '../../subgraph.ts';
import type * as Types from '../../suggestions/types.ts';
import { type Given, fieldOf, halfFieldsOf, questionsOf } from '../half-resolvers.ts';
import type { Half } from '../halves.ts';
import { PlatformLinkCommands } from './commands.ts';
import { type PlatformLinkRow, platformLinkKindOf } from './platform-links.ts';
import { PlatformLinkReceiving } from './receiving.ts';

type Answer = Promise<Record<string, PlatformLinkRow>>;

/** 平台联动. What can be asked and done about one kind of organ's halves, under the names of its kind of data. */
export function platformLinksOf(half: Half): Subject {
  const kind = platformLinkKindOf(half);
  const { type } = kind;
  const field = fieldOf(half, 'PlatformLink');
  const payload = async (record: Promise<PlatformLinkRow>): Answer => ({ [field]: await record });
  return {
    kinds: [kind],
    resolvers: {
      Query: questionsOf(field, kind),
      Mutation: {
        [`propose${type}`]: (_: unknown, { input }: Given<Types.ProposePlatformLinkInput>, { the }: Context) =>
          payload(the(PlatformLinkCommands).propose(input)),
        [`accept${type}`]: (_: unknown, { input }: Given<Types.AcceptPlatformLinkInput>, { the }: Context) =>
          payload(the(PlatformLinkCommands).accept(input)),
        [`decline${type}`]: (_: unknown, { input }: Given<Types.LinkageReasonInput>, { the }: Context) =>
          payload(the(PlatformLinkCommands).decline(input)),
        [`withdraw${type}`]: (_: unknown, { input }: Given<Types.LinkageReasonInput>, { the }: Context) =>
          payload(the(PlatformLinkCommands).withdraw(input)),
        [`suspend${type}`]: (_: unknown, { input }: Given<Types.LinkageReasonInput>, { the }: Context) =>
          payload(the(PlatformLinkCommands).suspend(input)),
        [`resume${type}`]: (_: unknown, { input }: Given<Types.LinkageCommandInput>, { the }: Context) =>
          payload(the(PlatformLinkCommands).resume(input)),
        [`end${type}`]: (_: unknown, { input }: Given<Types.LinkageReasonInput>, { the }: Context) =>
          payload(the(PlatformLinkCommands).end(input)),
        [`receive${type}`]: (_: unknown, { input }: Given<Types.ReceivePlatformLinkInput>, { the }: Context) =>
          the(PlatformLinkReceiving).receive(input),
        [`report${type}`]: (_: unknown, { input }: Given<Types.ReportPlatformLinkInput>, { the }: Context) =>
          the(PlatformLinkReceiving).told(input),
      },
      [type]: halfFieldsOf(kind),
    },
  };
}
