import sql, { bulk, join, raw } from 'sql-template-tag';
import { parseJurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import type { Queryable } from '../../../subgraphs/database.ts';

/** Puts those rows into tables whose place is wanted: a row's own, or that in the id it hangs on. */
export async function fillTables(
  inside: Queryable,
  tables: Readonly<Record<string, readonly object[]>>,
  isWanted: (code: string) => boolean,
): Promise<void> {
  for (const [table, all] of Object.entries(tables)) {
    const rows = all.filter((row) => isWanted(placeOf(row)));
    const [first] = rows;
    if (first === undefined) continue;
    await inside.rows(sql`
      insert into ${raw(table)} (${join(Object.keys(first).map((column) => raw(column)))})
      values ${bulk(rows.map((row) => Object.values(row)))}`);
  }
}

function placeOf(row: object): string {
  if ('code' in row) return String(row.code);
  const [id] = Object.values(row);
  return parseJurisdictionCode(String(id).split('.')[0]);
}
