import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import type { Context } from '../context.ts';
import type { ListArgs, RecordKind, StatisticsArgs } from '../record-store.ts';
import { elsewhere } from './named.ts';

/** What the rows of all halves have in common, under the SDL's names. */
export interface HalfRow {
  id: string;
  code: JurisdictionCode;
  partner: JurisdictionCode;
  counterpartId: string | null;
}

/** The questions about one kind of organ's halves: one by id, a list, and statistics, under the name of the one. */
export function questionsOf<Row extends HalfRow, Filter, Order extends string>(
  field: string,
  kind: RecordKind<Row, Filter, Order>,
): Record<string, unknown> {
  return {
    [field]: (_: unknown, { id }: { id: string }, { read }: Context) => read(kind).find(id),
    [`${field}s`]: (_: unknown, args: ListArgs<Filter, Order>, { read }: Context) => read(kind).page(args),
    [`${field}Statistics`]: (_: unknown, args: StatisticsArgs<Filter>, { read }: Context) => read(kind).statistics(args),
  };
}

/** What every half shows: its place, the other organ's, the other half, and its history. */
export function halfFieldsOf<Row extends HalfRow, Filter, Order extends string>(
  kind: RecordKind<Row, Filter, Order>,
): Record<string, unknown> {
  return {
    __resolveReference: ({ id }: { id: string }, { read }: Context) => read(kind).load(id),
    jurisdiction: ({ code }: HalfRow) => ({ code }),
    partner: ({ partner }: HalfRow) => ({ code: partner }),
    counterpart: ({ counterpartId }: HalfRow) => elsewhere(counterpartId),
    history: ({ id }: HalfRow, _: unknown, { read }: Context) => read(kind).part('history', id),
  };
}
