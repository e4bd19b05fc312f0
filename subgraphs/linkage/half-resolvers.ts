import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import type { Context } from '../context.ts';
import type { ListArgs, RecordKind, StatisticsArgs } from '../record-store.ts';
import type { Half } from './halves.ts';
import { elsewhere } from './named.ts';

/** What the rows of all halves have in common, under the SDL's names. */
export interface HalfRow {
  id: string;
  code: JurisdictionCode;
  partner: JurisdictionCode;
  counterpartId: string | null;
}

/** What a mutation is given. */
export interface Given<Input> {
  input: Input;
}

/** The name of the root field that reads one half by its id: `consultation` at the congress, `procuratorateConsultation` at the procuratorate. */
export function fieldOf({ prefix }: Half, kind: string): string {
  return prefix === '' ? `${kind.charAt(0).toLowerCase()}${kind.slice(1)}` : `procuratorate${kind}`;
}

/** 查询. The root fields that read halves of a kind: one by its id, a list, figures. */
export function questionsOf<Row extends { id: string }, Filter, Order extends string>(
  field: string,
  kind: RecordKind<Row, Filter, Order>,
) {
  return {
    [field]: (_: unknown, { id }: { id: string }, { read }: Context) => read(kind).find(id),
    [`${field}s`]: (_: unknown, args: ListArgs<Filter, Order>, { read }: Context) => read(kind).page(args),
    [`${field}Statistics`]: (_: unknown, args: StatisticsArgs<Filter>, { read }: Context) => read(kind).statistics(args),
  };
}

/** What every half shows: its place, the other organ's, the other half, and its history. */
export function halfFieldsOf<Row extends HalfRow, Filter, Order extends string>(kind: RecordKind<Row, Filter, Order>) {
  return {
    __resolveReference: ({ id }: { id: string }, { read }: Context) => read(kind).load(id),
    jurisdiction: ({ code }: Row) => ({ code }),
    partner: ({ partner }: Row) => ({ code: partner }),
    counterpart: ({ counterpartId }: Row) => elsewhere(counterpartId),
    history: ({ id }: Row, _: unknown, { read }: Context) => read(kind).part('history', id),
  };
}
