import sql, { type Sql, join, raw } from 'sql-template-tag';
import type { Caller, Identity } from '../../schema/caller.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import type { Reader, Rule, Visibility } from './policy.ts';
import { type Holds, both, either, standing, standsOver } from './standing.ts';

/** A table whose rows are records of one type, and how the policy's words are told from its columns. */
export interface VisibleTable<Field extends string, Fact extends string> {
  name: string;
  visibility: Visibility<Field, Fact>;
  /** The columns that are read, each with the field whose rule it follows. */
  columns: Readonly<Record<string, Field>>;
  /** Fields that are kept in other tables: the relation tells whether they may be read in a column `sees_<name>`. */
  elsewhere?: Readonly<Record<string, Field>>;
  /** What the policy's facts mean. A fact about the caller is known at once. */
  facts: { readonly [Each in Fact]: Sql | ((caller: Caller) => boolean) };
  /** Who the caller is to a row by what the row says, beside what follows from place and role. */
  standings?: { readonly [Each in Reader]?: (identity: Identity) => Holds };
}

/**
 * What a caller may see of a table, as a relation to select from under the table's own name: rows that are hidden are not in it, values that
 * are hidden are null. Whatever a store asks of it, filters, orders and counts, it asks of what the caller may see; there is
 * nothing else to find out.
 */
export function visibleTo<Field extends string, Fact extends string>(
  table: VisibleTable<Field, Fact>,
  caller: Caller,
  keeper: JurisdictionCode,
): Sql {
  const { visibility } = table;
  const holds = (rules: readonly Rule<Fact>[]): Holds => either(rules.map((rule) => allows(rule, table, caller, keeper)));
  const rows = holds(visibility.records);
  const shown = (field: Field): Holds => {
    const rule: 'AS_THE_RECORD' | readonly Rule<Fact>[] = visibility.fields[field];
    return rule === 'AS_THE_RECORD' ? true : holds(rule);
  };
  const columns = Object.entries(table.columns).map(([column, field]) => masked(raw(column), shown(field)));
  const elsewhere = Object.entries(table.elsewhere ?? {}).map(
    ([name, field]) => sql`${boolean(shown(field))} as ${raw(`sees_${name}`)}`,
  );
  return sql`(select ${join([...columns, ...elsewhere])} from ${raw(table.name)} where ${boolean(rows)}) as ${raw(table.name)}`;
}

/**
 * Which records of a place and below the caller may count, also those he may not read one by one: those for which this holds. False for none.
 */
export function countableBy<Field extends string, Fact extends string>(
  table: VisibleTable<Field, Fact>,
  caller: Caller,
  place: JurisdictionCode,
  keeper: JurisdictionCode,
): Holds {
  const { counts } = table.visibility;
  if (counts === 'WHAT_THEY_READ') return true;
  const theirs = counts.filter(({ readers }) => standsOver(Object.keys(readers) as Reader[], caller.identity, place, keeper)); // keys by the type
  return either(theirs.map(({ when }) => meaningOf(when, table, caller)));
}

function meaningOf<Field extends string, Fact extends string>(
  name: Fact | 'ALWAYS' | 'YES',
  { facts }: VisibleTable<Field, Fact>,
  caller: Caller,
): Holds {
  if (name === 'ALWAYS' || name === 'YES') return true;
  const meaning: Sql | ((caller: Caller) => boolean) = facts[name];
  return typeof meaning === 'function' ? meaning(caller) : meaning;
}

function allows<Field extends string, Fact extends string>(
  { when, readers }: Rule<Fact>,
  table: VisibleTable<Field, Fact>,
  caller: Caller,
  keeper: JurisdictionCode,
): Holds {
  const fact = (name: Fact | 'ALWAYS' | 'YES'): Holds => meaningOf(name, table, caller);
  const granted = (Object.entries(readers) as [Reader, Fact | 'YES'][]).map(([reader, condition]) => {
    // keys by the type
    const byRow = caller.identity === null ? undefined : table.standings?.[reader]?.(caller.identity);
    return both(either([standing(reader, caller.identity, keeper), byRow ?? false]), fact(condition));
  });
  return both(fact(when), either(granted));
}

function masked(column: Sql, shown: Holds): Sql {
  return shown === true ? column : sql`case when ${boolean(shown)} then ${column} end as ${column}`;
}

function boolean(holds: Holds): Sql {
  return typeof holds === 'boolean' ? raw(String(holds)) : holds;
}
