import DataLoader from 'dataloader';
import { readGlobalId } from '../schema/global-id.ts';

/**
 * Loads records by id, many at once; null where there is none. One query for all ids of one tick, at most 500. A text that is no
 * id never reaches the query: PostgreSQL would refuse a U+0000 in one, and with it all the others.
 */
export function byId<Row extends { id: string }>(
  load: (ids: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader(
    async (ids) => {
      const rows = new Map((await load(ids.filter((id) => readGlobalId(id) !== undefined))).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    },
    { maxBatchSize: 500 },
  );
}

/** Loads the rows that belong to a parent, for many parents at once, in the order the query gives them: the first `most` of each. */
export function byParent<Row extends { parentId: string }>(
  most: number,
  load: (parents: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row[]> {
  return new DataLoader(
    async (parents) => {
      const rows = new Map<string, Row[]>(parents.map((parent) => [parent, []]));
      for (const row of await load(parents)) {
        const found = rows.get(row.parentId);
        if (found !== undefined && found.length < most) found.push(row);
      }
      return parents.map((parent) => rows.get(parent) ?? []);
    },
    { maxBatchSize: 500 },
  );
}
