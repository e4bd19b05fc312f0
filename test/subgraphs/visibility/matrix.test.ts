import { type GraphQLObjectType, isObjectType } from 'graphql';
import sql, { raw } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OwnedSubgraph, hasFeed, ownedSubgraphs } from '../../../schema/subgraphs.ts';
import { subgraphs } from '../../../subgraphs/all.ts';
import { schemaOf } from '../../../subgraphs/subgraph.ts';
import { policies, visibleTables } from '../../../subgraphs/visibility/policies.ts';
import { ask } from '../ask.ts';
import { type OwnedDatabase, ownedDatabase, someDay } from '../owned-database.ts';
import { feeds } from '../../../subgraphs/webhooks/feeds.ts';
import { toldOf } from '../../../subgraphs/webhooks/message.ts';
import { visibleTo } from '../../../subgraphs/visibility/relation.ts';
import { type Asker, askers } from './askers.ts';
import { allows, factsOf, partsOf } from './oracle.ts';
import { type RootField, everyField, feedOf, ownFields, rootFields } from './questions.ts';
import { type World, type WorldRecord, keptBy } from './world.ts';
import { worldOf } from './worlds.ts';

/*
 * Every role at every place × every record in every situation × every field and root field of the schema: what the tables allow is answered,
 * everything else is as if it were not there. The tables are read by SQL in the stores and by plain JavaScript here.
 */

const keepers = ['43', '4302', '430281'];

type Row = Record<string, unknown> & { id: string };

describe.each(ownedSubgraphs)('who may see what in %s', (name) => {
  const types = policies[name];
  const recordTypes = new Set([...Object.keys(types), 'AccessLogEntry']);
  const schema = schemaOf(subgraphs[name]);
  const typeOf = (type: string): GraphQLObjectType => {
    const found = schema.getType(type);
    if (!isObjectType(found)) throw new Error(`There is no type ${type}.`);
    return found;
  };
  const roots = rootFields(schema, recordTypes).filter(({ type }) => type !== 'AccessLogEntry');

  test('the tables speak of every field of every record', () => {
    for (const [type, policy] of Object.entries(types)) {
      expect(Object.keys(policy.fields).toSorted(), type).toEqual(Object.keys(typeOf(type).getFields()).toSorted());
    }
    const records = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && type.getInterfaces().some((each) => each.name === 'Node'),
    );
    expect(records.map((type) => type.name).toSorted()).toEqual(Object.keys(types).toSorted());
  });

  describe.each(keepers)('kept by %s', (keeper) => {
    const world = keptBy(keeper, worldOf(name));
    let database: OwnedDatabase;

    beforeAll(async () => {
      database = await ownedDatabase(name, world.tables, keeper);
    });
    afterAll(() => database.close());

    // The first, on connections that nobody has used yet.
    test('the database’s own rules show the same records, and none to a statement without a caller', async () => {
      await secondWall(name, database, world, keeper);
    }, 200_000);

    test('through the lists, by id and as entities, every caller gets exactly what the tables allow', async () => {
      const shown = new Shown();
      const whole = new Map(Object.keys(types).map((type) => [type, everyField(typeOf(type), recordTypes)]));
      const doors = roots.map((root) => doorOf(root, world, ownFields(typeOf(root.type))));
      for (const asker of askers()) {
        const rows = await asEntities(name, database, asker, world, whole);
        for (const record of world.records) {
          const row = rows.get(record.id);
          const may = mayRead(name, asker, record, keeper);
          if (may.record !== (row !== undefined)) shown.wrong.push(`${asker.name} and ${record.id}`);
          for (const [field, value] of Object.entries(row ?? {})) shown.note(record, field, value, may.field(field), asker);
        }
        await byOtherDoors(name, database, asker, doors, rows);
      }
      shown.mustBeComplete(
        world,
        Object.fromEntries(Object.entries(types).map(([type, { fields }]) => [type, Object.keys(fields)])),
      );
    }, 400_000);

    test('the feed of changes tells every caller of the records that the tables allow, and of no others', async () => {
      const feed = feedOf(schema);
      if (feed === undefined) return;
      const changed = await database.inside.rows<{ id: string }>(sql`select distinct record_id as id from changes`);
      const known = new Set(changed.map(({ id }) => id));
      const selection = Object.values(feed.fields).map((field) => `${field} { id }`);
      const document = `query ($since: String) { feed: ${feed.name}(within: "43", first: 100, since: $since) { cursor more changes { at ${selection.join(' ')} } } }`;
      for (const asker of askers().filter(({ caller }) => caller.identity !== null)) {
        const told: string[] = [];
        for (let since: string | null = null; ; ) {
          const answer = await ask(subgraphs[name], database.on(someDay, asker.caller), document, { since });
          expect(answer.errors, asker.name).toBeUndefined();
          const page = answer.data?.feed as { cursor: string; more: boolean; changes: Record<string, { id: string } | null>[] }; // as selected
          for (const change of page.changes) {
            const named = Object.values(feed.fields).flatMap((field) => change[field]?.id ?? []);
            expect(named, asker.name).toHaveLength(1);
            told.push(...named);
          }
          if (!page.more) break;
          since = page.cursor;
        }
        const may = Object.keys(feed.fields).flatMap((type) => readable(name, asker, type, world, keeper));
        expect(told.toSorted(), asker.name).toEqual(may.filter((id) => known.has(id)).toSorted());
      }
    }, 200_000);

    test('a webhook would tell every caller of the same records, in order and each in the field that the caller may see, and of nothing else', async () => {
      if (!hasFeed(name)) return;
      const changed = await database.inside.rows<{ id: string }>(sql`select record_id as id from changes order by seq`);
      const kinds = Object.values(feeds[name]);
      const fields = new Map<string, string | null>();
      for (const { kind, field } of kinds) {
        const rows = await database.inside.rows<{ id: string; field: string | null }>(
          sql`select id, ${raw(field)} as field from ${raw(kind.table.name)}`,
        );
        for (const row of rows) fields.set(row.id, row.field);
      }
      for (const asker of askers()) {
        const told: unknown[] = [];
        const watched = { code: '43', of: Object.keys(feeds[name]), fields: [] };
        for (let from = 0, goesOn = true; goesOn; ) {
          const reading = database.on(someDay, asker.caller);
          const { changes, upTo } = await toldOf(reading, feeds[name], watched, from, null);
          await reading.end();
          told.push(...changes.map(({ record, field }) => ({ ...record, field })));
          goesOn = upTo > from;
          from = upTo;
        }
        const may = changed.flatMap(({ id }) => {
          const record = world.records.find((each) => each.id === id);
          const fed = kinds.find(({ kind }) => kind.type === record?.type);
          if (record === undefined || fed === undefined) return [];
          const seen = mayRead(name, asker, record, keeper);
          const field = seen.field(fed.kind.table.columns[fed.field] ?? '') ? (fields.get(id) ?? null) : null;
          return seen.record ? [{ type: record.type, id, field }] : [];
        });
        expect(told, asker.name).toEqual(may);
      }
    }, 200_000);

    test('without the database’s own rules the stores show the same records', async () => {
      for (const asker of askers()) {
        for (const [type, table] of Object.entries(visibleTables[name])) {
          const shown = await database.inside.rows<{ id: string }>(sql`select id from ${visibleTo(table, asker.caller, keeper)}`);
          expect(shown.map(({ id }) => id).toSorted(), `${asker.name} ${type}`).toEqual(
            readable(name, asker, type, world, keeper),
          );
        }
      }
    }, 200_000);
  });
});

/** What a caller may read of a record by the tables. */
function mayRead(
  name: OwnedSubgraph,
  { caller }: Asker,
  record: WorldRecord,
  keeper: string,
): { record: boolean; field: (field: string) => boolean } {
  const policy = policies[name][record.type];
  if (policy === undefined) throw new Error(`No table speaks of ${record.type}.`);
  const parts = partsOf(caller, record, keeper);
  const facts = factsOf(caller, record);
  const seen = allows(policy.records, parts, facts);
  return {
    record: seen,
    field: (field) => {
      const rule = policy.fields[field];
      return seen && rule !== undefined && (rule === 'AS_THE_RECORD' || allows(rule, parts, facts));
    },
  };
}

/** The records that a caller gets as entities, of all types at once: with everything that can be read in them. */
async function asEntities(
  name: OwnedSubgraph,
  database: OwnedDatabase,
  { caller, name: who }: Asker,
  { records }: World,
  selections: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Row>> {
  const asked = (document: string, of: object) => ask(subgraphs[name], database.on(someDay, caller), document, { ...of });
  const all = records.map(({ id, type }) => ({ __typename: type, id }));
  const types = [...selections.keys()];
  const each = types.map((type) => `${type}: _entities(representations: $${type}) { ... on ${type} ${selections.get(type)} }`);
  const entities = await asked(
    `query (${types.map((type) => `$${type}: [_Any!]!`).join(' ')}) { ${each.join(' ')} }`,
    Object.fromEntries(types.map((type) => [type, all.filter(({ __typename }) => __typename === type)])),
  );
  expect(entities.errors, who).toBeUndefined();
  const found = (Object.values(entities.data ?? {}) as (Row | null)[][]).flat().filter((row) => row !== null); // as selected
  const rows = new Map(found.map((row) => [row.id, row]));

  // The same through a fragment of the interface and under other names.
  const renamed = await asked(
    'query ($of: [_Any!]!) { them: _entities(representations: $of) { ...all } } fragment all on Node { is: __typename key: id }',
    { of: all },
  );
  expect(renamed, who).toEqual({ data: { them: records.map(({ id, type }) => (rows.has(id) ? { is: type, key: id } : null)) } });
  return rows;
}

/** A field of the root as it is asked for: by the ids of all records of its type, and of as many that are not there, or for the first page. */
interface Door {
  root: RootField;
  ids: readonly string[];
  /** What is asked for of each record. */
  fields: readonly string[];
  asked: string;
}

function doorOf(root: RootField, { records }: World, fields: readonly string[]): Door {
  const ids = records.flatMap(({ id, type }) => (type === root.type ? [id] : []));
  const selection = `{ ${fields.join(' ')} }`;
  // Many under other names at once, and ones that are not there: hidden and absent are the same.
  const byId = [...ids, ...ids.map((id) => `${id}x`)].map(
    (id, at) => `${root.name}_${at}: ${root.name}(id: "${id}") ${selection}`,
  );
  return {
    root,
    ids,
    fields,
    asked: root.kind === 'record' ? byId.join(' ') : root.kind === 'list' ? listed(root, selection) : '',
  };
}

function listed({ name }: RootField, selection: string, after = ''): string {
  const page = `nodes ${selection} totalCount pageInfo { hasNextPage endCursor }`;
  return `${name}(within: "43", first: 100${after === '' ? '' : `, after: "${after}"`}) { ${page} }`;
}

/** Checks that a caller gets the same records by id and in lists. What hangs on a record is found from it, by whichever door it came. */
async function byOtherDoors(
  name: OwnedSubgraph,
  database: OwnedDatabase,
  { caller, name: who }: Asker,
  doors: readonly Door[],
  entities: ReadonlyMap<string, Row>,
): Promise<void> {
  const asked = async (document: string): Promise<Record<string, unknown>> => {
    const { data, errors } = await ask(subgraphs[name], database.on(someDay, caller), `{ ${document} }`);
    expect(errors, who).toBeUndefined();
    return data ?? {};
  };
  const answer = await asked(doors.map((door) => door.asked).join(' '));
  for (const { root, ids, fields } of doors) {
    const rows = new Map(
      ids.flatMap((id) => {
        const row = entities.get(id);
        return row === undefined ? [] : [[id, Object.fromEntries(fields.map((field) => [field, row[field]]))] as const];
      }),
    );
    if (root.kind === 'record') {
      const got = [...ids, ...ids].map((_, at) => answer[`${root.name}_${at}`]);
      expect(got, `${who} ${root.name}`).toEqual([...ids.map((id) => rows.get(id) ?? null), ...ids.map(() => null)]);
    }
    if (root.kind === 'list') {
      const found = new Map<string, Row>();
      let page = answer[root.name] as Page; // as selected
      for (;;) {
        expect(page.totalCount, `${who} ${root.name}`).toBe(rows.size);
        for (const row of page.nodes) found.set(row.id, row);
        if (!page.pageInfo.hasNextPage) break;
        page = (await asked(listed(root, `{ ${fields.join(' ')} }`, page.pageInfo.endCursor)))[root.name] as Page; // as selected
      }
      expect(found, `${who} ${root.name}`).toEqual(rows);
    }
  }
}

/** A page of a list. */
interface Page {
  nodes: Row[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** What was shown to anybody: whoever may see a field sees the same, and whoever may not sees nothing. */
class Shown {
  /** What was shown and may not be, or was not and must: there are too many values to expect something of each by itself. */
  readonly wrong: string[] = [];
  readonly #values = new Map<string, string>();
  readonly #seen: { key: string; value: string | null; who: string }[] = [];

  note(record: WorldRecord, field: string, value: unknown, may: boolean, asker: Asker): void {
    const key = `${record.id} ${field}`;
    if (!may) {
      if (!isNothing(value)) this.wrong.push(`${asker.name} must not see ${key}, but got ${JSON.stringify(value)}`);
      return;
    }
    // Records named by a field are seen by their own rules.
    const written = isNothing(value) ? null : JSON.stringify(value).replace(/代表 \S+\.Deputy\.\w+/, '代表');
    this.#seen.push({ key, value: written, who: asker.name });
    if (written !== null && !namesRecords(value)) this.#values.set(key, written);
  }

  /** Checks that nobody who may see a value was shown another or none, and that every field had a value somewhere. */
  mustBeComplete({ records }: World, fields: Record<string, readonly string[]>): void {
    for (const { key, value, who } of this.#seen) {
      const known = this.#values.get(key);
      if (known !== undefined && value !== known) this.wrong.push(`${who} may see ${key}, but got ${value} for ${known}`);
    }
    expect(this.wrong).toEqual([]);
    const types = new Map(records.map(({ id, type }) => [id, type]));
    const withValue = new Set(
      this.#seen
        .filter(({ value }) => value !== null)
        .map(({ key }) => `${types.get(key.split(' ')[0] ?? '')}.${key.split(' ')[1]}`),
    );
    for (const [type, names] of Object.entries(fields)) {
      if (!records.some((record) => record.type === type)) continue;
      for (const field of names) expect(withValue, 'the world must have a value for it').toContain(`${type}.${field}`);
    }
  }
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Whether a value is made of records, each with rules of its own. */
function namesRecords(value: unknown): boolean {
  return JSON.stringify(value).includes('"id":');
}

/** The ids of the records of a type that a caller may read by the tables. */
function readable(name: OwnedSubgraph, asker: Asker, type: string, { records }: World, keeper: string): string[] {
  return records
    .filter((record) => record.type === type && mayRead(name, asker, record, keeper).record)
    .map(({ id }) => id)
    .toSorted();
}

async function secondWall(name: OwnedSubgraph, database: OwnedDatabase, world: World, keeper: string): Promise<void> {
  const { tables } = world;
  const nobodySeesAny = async (): Promise<void> => {
    for (const table of Object.keys(tables)) {
      expect(await database.database.rows(sql`select from ${raw(table)}`), table).toEqual([]);
    }
  };
  await nobodySeesAny();
  for (const asker of askers()) {
    for (const [type, { name: table }] of Object.entries(visibleTables[name])) {
      const reading = database.on(someDay, asker.caller);
      const rows = await reading.rows<{ id: string }>(sql`select id from ${raw(table)} order by id`);
      await reading.end();
      const shown = rows.map(({ id }) => id);
      expect(shown, `${asker.name} ${table}`).toEqual(readable(name, asker, type, world, keeper));
    }
  }
  // And not on a connection of a caller who is gone.
  await nobodySeesAny();
}
