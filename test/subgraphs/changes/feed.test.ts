import sql from 'sql-template-tag';
import { describe, expect, it } from 'vitest';
import { suggestions as subgraph } from '../../../subgraphs/suggestions/index.ts';
import { callerOf, prosecutorOf, staffOf } from '../../callers.ts';
import { ask, codesOf } from '../ask.ts';
import { type OwnedDatabase, ownedDatabase, someDay } from '../owned-database.ts';
import { submission, suggestion } from '../suggestions/rows.ts';

const staff = callerOf(staffOf('430281'));
const deputy = callerOf(staffOf('430281', { subject: 'd', roles: ['DEPUTY'], deputies: ['430281.Deputy.d1'] }));

interface Page {
  cursor: string;
  more: boolean;
  changes: { at: string; suggestion: { id: string; title: string } | null }[];
}

const document = `query ($since: String, $first: Int, $of: [SuggestionRecord!]) {
  feed: suggestionChanges(within: "430281", since: $since, first: $first, of: $of) { cursor more changes { at suggestion { id title } } } }`;

async function read(owned: OwnedDatabase, variables: Record<string, unknown>, caller = staff): Promise<Page> {
  const answer = await ask(subgraph, owned.on(someDay, caller), document, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data?.feed as Page; // as selected
}

/** Reads on until nothing more is there. */
async function readOn(owned: OwnedDatabase, since: string | null, first = 100): Promise<{ told: string[]; cursor: string }> {
  const told: string[] = [];
  for (let at = since; ; ) {
    const { changes, cursor, more } = await read(owned, { since: at, first });
    told.push(...changes.map((change) => change.suggestion?.title ?? ''));
    at = cursor;
    if (!more) return { told, cursor };
  }
}

async function submit(owned: OwnedDatabase, title: string): Promise<string> {
  const input = { ...submission({ title }), leadSponsor: '430281.Deputy.d1', jointSponsors: [] };
  const answer = await ask(
    subgraph,
    owned.on(someDay, deputy),
    'mutation ($input: SubmitSuggestionInput!) { submitSuggestion(input: $input) { suggestion { id } } }',
    { input },
  );
  expect(answer.errors).toBeUndefined();
  return (answer.data as { submitSuggestion: { suggestion: { id: string } } }).submitSuggestion.suggestion.id; // as selected
}

describe('the feed of changes', () => {
  it('is read step by step, whatever the page, and goes on where it stopped', async () => {
    await using owned = await ownedDatabase('suggestions', {}, '430281');
    const empty = await readOn(owned, null);
    expect(empty.told).toEqual([]);
    for (const title of ['一', '二', '三']) await submit(owned, title);
    for (const first of [1, 2, 100]) expect((await readOn(owned, empty.cursor, first)).told).toEqual(['一', '二', '三']);
    const { cursor } = await readOn(owned, null);
    expect((await readOn(owned, cursor)).told).toEqual([]);
    const id = await submit(owned, '四');
    const accept = `mutation { acceptSuggestion(input: { id: "${id}" }) { suggestion { id } } }`;
    expect((await ask(subgraph, owned.on(someDay, staff), accept)).errors).toBeUndefined();
    // Two steps of one record are two changes.
    expect((await readOn(owned, cursor)).told).toEqual(['四', '四']);
    expect((await read(owned, { since: cursor, of: ['CONVERSION'] })).changes).toEqual([]);
  });

  it('numbers changes as they become visible: who reads while transactions are open skips none of them', async () => {
    await using owned = await ownedDatabase(
      'suggestions',
      { suggestions: ['a', 'b', 'c'].map((local) => suggestion(local)) },
      '430281',
    );
    const { cursor: start } = await readOn(owned, null);
    const settings = { caller: 'x', congress: '430281', keeper: '430281' };
    const open = await Promise.all(['a', 'b', 'c'].map(() => owned.database.begin(settings, 'read write')));
    for (const [at, transaction] of open.entries()) {
      await transaction.rows(sql`
        insert into history (record_id, position, event, to_state, at, actor)
        values (${`430281.Suggestion.${'abc'[at] ?? ''}`}, 90, 'ACCEPT', 'ACCEPTED', now(), 'x')`);
    }
    // The last that wrote commits first.
    const seen: string[] = [];
    let cursor = start;
    for (const at of [2, 0, 1]) {
      await open[at]?.end('commit');
      const page = await read(owned, { since: cursor });
      seen.push(...page.changes.map((change) => change.suggestion?.id ?? ''));
      cursor = page.cursor;
    }
    expect(seen).toEqual(['c', 'a', 'b'].map((local) => `430281.Suggestion.${local}`));
  });

  it('many writers at once lose and repeat nothing', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => suggestion(`w${at}`));
    await using owned = await ownedDatabase('suggestions', { suggestions: rows }, '430281');
    let { cursor } = await readOn(owned, null);
    const settings = { caller: 'x', congress: '430281', keeper: '430281' };
    let writing = true;
    const written = Promise.all(
      rows.map(({ id }) =>
        owned.database.transaction(settings, (db) =>
          db.rows(sql`
            insert into history (record_id, position, event, to_state, at, actor)
            values (${id}, 91, 'ACCEPT', 'ACCEPTED', now(), 'x'), (${id}, 92, 'ASSIGN', 'ASSIGNED', now(), 'x')`),
        ),
      ),
    ).finally(() => (writing = false));
    const told: string[] = [];
    for (let last = false; !last; ) {
      last = !writing;
      const page = await read(owned, { since: cursor, first: 7 });
      told.push(...page.changes.map((change) => change.suggestion?.id ?? ''));
      cursor = page.cursor;
      if (page.more) last = false;
    }
    await written;
    expect(told.toSorted()).toEqual(rows.flatMap(({ id }) => [id, id]).toSorted());
  });

  it('looks through what the caller may not see a stretch at a time, and its cursor does not tell how much that was', async () => {
    const rows = Array.from({ length: 3 }, (_, at) => suggestion(`h${at}`));
    await using owned = await ownedDatabase('suggestions', { suggestions: rows }, '430281');
    await owned.inside.rows(sql`
      insert into history (record_id, position, event, to_state, at, actor)
      select '430281.Suggestion.h' || (position % 3), position / 3 + 1, 'ACCEPT', 'ACCEPTED', now(), 'x' from generate_series(0, 269) as position`);
    await owned.inside.rows(sql`
      insert into history (record_id, position, event, to_state, at, actor)
      select '430281.Other.h' || position, 1, 'ACCEPT', 'ACCEPTED', now(), 'x' from generate_series(0, 999) as position`);
    await submit(owned, '可见');
    const stranger = callerOf(prosecutorOf('430281'));
    const page = await read(owned, {}, stranger);
    expect(page).toMatchObject({ changes: [], more: true });
    const decoded = Buffer.from(page.cursor, 'base64url').toString();
    expect(decoded).toMatch(/^\[\["430281","[\w-]{22}"\]\]$/);
    expect(Buffer.from(decoded.slice(12, -3), 'base64url').readBigUInt64BE()).not.toBe(500n);
    expect((await readOn(owned, page.cursor)).told).toEqual(['可见']);
  });

  it('refuses a cursor that it did not give out, and a page that is none', async () => {
    await using owned = await ownedDatabase('suggestions', {}, '430281');
    const refused = async (variables: Record<string, unknown>) =>
      codesOf(await ask(subgraph, owned.on(someDay, staff), document, variables));
    const forged = Buffer.from(JSON.stringify([['430281', Buffer.alloc(16, 1).toString('base64url')]])).toString('base64url');
    for (const since of ['x', '', forged, 'x'.repeat(30_000)]) expect(await refused({ since }), since).toEqual(['BAD_CURSOR']);
    for (const first of [0, 101, -1]) expect(await refused({ first })).toEqual(['BAD_PAGE_SIZE']);
  });
});
