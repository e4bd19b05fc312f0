import type { Reading } from './reading.ts';
import { type RecordKind, RecordStore } from './record-store.ts';

/** What the resolvers of one request share: stores that show the caller what it may see, each made once, with loaders of its own. */
export interface Context {
  /** The store of a kind of record. */
  read: <Row extends { id: string }, Filter, Order extends string>(
    kind: RecordKind<Row, Filter, Order>,
  ) => RecordStore<Row, Filter, Order>;
  /** The one of a class that is made for a reading: a store that can do more, or commands. */
  the: <One>(made: new (reading: Reading) => One) => One;
}

/** The context of one reading. */
export function contextOf(reading: Reading): Context {
  const made = new Map<unknown, unknown>();
  const once = <One>(key: unknown, make: () => One): One => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as One; // put there under the same key
  };
  return {
    read: (kind) => once(kind, () => new RecordStore(reading, kind)),
    the: (one) => once(one, () => new one(reading)),
  };
}
