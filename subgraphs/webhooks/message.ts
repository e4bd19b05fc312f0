import sql, { raw } from 'sql-template-tag';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { Changes, type FedKind } from '../changes/feed.ts';
import type { Reading } from '../reading.ts';
import { visibleTo } from '../visibility/relation.ts';

/** What is sent of a change: which record, and in which field of public-interest litigation. What the record is now, the graph says to who may know. */
export interface ToldChange {
  record: { type: string; id: string };
  field: string | null;
  at: string;
}

/** To what of an owner somebody subscribed. */
export interface Watched {
  code: JurisdictionCode;
  of: readonly string[];
  fields: readonly string[];
}

/** What a message tells, and up to which change. */
export interface Told {
  changes: ToldChange[];
  upTo: number;
}

/** How many changes a message tells of at most. */
export const mostChanges = 100;

/**
 * What the caller of a reading is to be told of the changes after one number, as far as another where a message that was sent already is made again: exactly what the feed shows it,
 * and of that no more than ids and fields. It is noted in the reading; end that before anything is sent. Throws PURPOSE_NEEDED.
 */
export async function toldOf(
  reading: Reading,
  kinds: Readonly<Record<string, FedKind>>,
  { code, of, fields }: Watched,
  from: number,
  upTo: number | null,
): Promise<Told> {
  // A message made again tells of the same stretch whole, also if more of it may be seen by now.
  const most = upTo === null ? mostChanges : Number.MAX_SAFE_INTEGER;
  const field = fields.length === 0 ? null : fields;
  const found = await new Changes(reading).stretch(kinds, { within: code, of, field, from, upTo, most });
  const fieldOf = await fieldsOf(
    reading,
    kinds,
    found.changes.map(({ record }) => record),
  );
  const changes = found.changes.map(({ record: id, type, at }) => ({ record: { type, id }, field: fieldOf.get(id) ?? null, at }));
  return { changes, upTo: found.upTo };
}

/** The fields of records, as far as the caller may see them. */
async function fieldsOf(
  reading: Reading,
  kinds: Readonly<Record<string, FedKind>>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const { caller, owner } = reading;
  const fields = new Map<string, string | null>();
  for (const { kind, field } of Object.values(kinds)) {
    const ofKind = ids.filter((id) => id.split('.')[1] === kind.type);
    if (ofKind.length === 0) continue;
    const rows = await reading.rows<{ id: string; field: string | null }>(sql`
      select id, ${raw(field)} as field
      from ${visibleTo(kind.table, caller, owner.code)}
      where id = any(${ofKind})`);
    for (const row of rows) fields.set(row.id, row.field);
  }
  return fields;
}
