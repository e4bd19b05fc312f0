import type { Context } from '../../context.ts';
import type { Subject } from '../../subgraph.ts';
import type * as Given from '../../suggestions/types.ts';
import { halfFieldsOf, questionsOf } from '../half-resolvers.ts';
import { type Half, congressHalf } from '../halves.ts';
import { listedIn } from './audience.ts';
import { type BulletinRow, bulletinKindOf } from './bulletins.ts';
import { BulletinCommands } from './commands.ts';
import type { FiguresOf } from './figures.ts';
import { BulletinReceiving } from './receiving.ts';

type Row = BulletinRow;
type Answer = Promise<Record<string, Row>>;
interface Of<Input> {
  input: Input;
}

/** 定期通报. What can be asked and done about one kind of organ's halves, under the names of its kind of data; `figuresOf` counts what that organ keeps. */
export function bulletinsOf(half: Half, figuresOf: FiguresOf): Subject {
  const kind = bulletinKindOf(half);
  const { type } = kind;
  const field = half === congressHalf ? 'bulletin' : 'procuratorateBulletin';
  const payload = async (record: Promise<Row>): Answer => ({ [field]: await record });
  return {
    kinds: [kind],
    resolvers: {
      Query: questionsOf(field, kind),
      Mutation: {
        [`draft${type}`]: (_: unknown, { input }: Of<Given.DraftBulletinInput>, { the }: Context) =>
          payload(the(BulletinCommands).draft(input, figuresOf)),
        [`redraft${type}`]: (_: unknown, { input }: Of<Given.RedraftBulletinInput>, { the }: Context) =>
          payload(the(BulletinCommands).redraft(input, figuresOf)),
        [`issue${type}`]: (_: unknown, { input }: Of<Given.LinkageCommandInput>, { the }: Context) =>
          payload(the(BulletinCommands).issue(input)),
        [`withdraw${type}`]: (_: unknown, { input }: Of<Given.LinkageReasonInput>, { the }: Context) =>
          payload(the(BulletinCommands).withdraw(input)),
        [`remarkOn${type}`]: (_: unknown, { input }: Of<Given.RemarkOnBulletinInput>, { the }: Context) =>
          payload(the(BulletinCommands).remark(input)),
        [`receive${type}`]: (_: unknown, { input }: Of<Given.ReceiveBulletinInput>, { the }: Context) =>
          the(BulletinReceiving).receive(input),
        [`report${type}`]: (_: unknown, { input }: Of<Given.ReportBulletinInput>, { the }: Context) =>
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
