import type { Context } from '../../context.ts';
import type { Subject } from '../../subgraph.ts';
import type * as Types from '../../suggestions/types.ts';
import { type Given, fieldOf, halfFieldsOf, questionsOf } from '../half-resolvers.ts';
import type { Half } from '../halves.ts';
import { listedIn } from './audience.ts';
import { type BulletinRow, bulletinKindOf } from './bulletins.ts';
import { BulletinCommands } from './commands.ts';
import type { FiguresOf } from './figures.ts';
import { BulletinReceiving } from './receiving.ts';

type Row = BulletinRow;
type Answer = Promise<Record<string, Row>>;

/** 定期通报. What can be asked and done about one kind of organ's halves, under the names of its kind of data; `figuresOf` counts what that organ keeps. */
export function bulletinsOf(half: Half, figuresOf: FiguresOf): Subject {
  const kind = bulletinKindOf(half);
  const { type } = kind;
  const field = fieldOf(half, 'Bulletin');
  const payload = async (record: Promise<Row>): Answer => ({ [field]: await record });
  return {
    kinds: [kind],
    resolvers: {
      Query: questionsOf(field, kind),
      Mutation: {
        [`draft${type}`]: (_: unknown, { input }: Given<Types.DraftBulletinInput>, { the }: Context) =>
          payload(the(BulletinCommands).draft(input, figuresOf)),
        [`redraft${type}`]: (_: unknown, { input }: Given<Types.RedraftBulletinInput>, { the }: Context) =>
          payload(the(BulletinCommands).redraft(input, figuresOf)),
        [`issue${type}`]: (_: unknown, { input }: Given<Types.LinkageCommandInput>, { the }: Context) =>
          payload(the(BulletinCommands).issue(input)),
        [`withdraw${type}`]: (_: unknown, { input }: Given<Types.LinkageReasonInput>, { the }: Context) =>
          payload(the(BulletinCommands).withdraw(input)),
        [`remarkOn${type}`]: (_: unknown, { input }: Given<Types.RemarkOnBulletinInput>, { the }: Context) =>
          payload(the(BulletinCommands).remark(input)),
        [`receive${type}`]: (_: unknown, { input }: Given<Types.ReceiveBulletinInput>, { the }: Context) =>
          the(BulletinReceiving).receive(input),
        [`report${type}`]: (_: unknown, { input }: Given<Types.ReportBulletinInput>, { the }: Context) =>
          the(BulletinReceiving).told(input),
      },
      [type]: {
        ...halfFieldsOf(kind),
        audience: ({ audience }: Row) => listedIn(audience),
        replaces: ({ replacesId }: Row, _: unknown, { read }: Context) => read(kind).named(replacesId),
        replacedBy: ({ replacedById }: Row, _: unknown, { read }: Context) => read(kind).named(replacedById),
      },
    },
  };
}
