import sql, { raw } from 'sql-template-tag';
import { expect, test } from 'vitest';
import { procuratorialSuggestionKind } from '../../../subgraphs/litigation/procuratorial-suggestions/procuratorial-suggestions.ts';
import { caseKind } from '../../../subgraphs/litigation/cases/cases.ts';
import { suggestionKind } from '../../../subgraphs/suggestions/store.ts';
import { visibleTo } from '../../../subgraphs/visibility/relation.ts';
import { settingsOf } from '../../../subgraphs/visibility/settings.ts';
import { callerOf, staffOf } from '../../callers.ts';
import { litigationCase, procuratorialSuggestion } from '../litigation/rows.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { agendaTopic } from '../suggestions/agenda-topics/rows.ts';
import { opinion } from '../suggestions/deliberations/rows.ts';
import { motion, sponsors, sponsorsOf } from '../suggestions/motions/rows.ts';
import { assigned, suggestion } from '../suggestions/rows.ts';

/*
 * What the database's own rules refuse to a statement that forgets to ask who may write: the commands never send such a one, so it is sent here.
 */

const lead = '430281.Deputy.a';
const deputy = (id: string) => callerOf(staffOf('430281', { subject: id, roles: ['DEPUTY'], deputies: [id] }));
const own = callerOf(staffOf('430281'));
const peer = callerOf(staffOf('430223'));
const upper = callerOf(staffOf('4302'));

test('a suggestion is changed by the staff of its congress and by who takes part in it only, also where others see it', async () => {
  const rows = [{ ...suggestion('a', { lead_sponsor: lead }), participants: [lead] }];
  await using database = await ownedDatabase('suggestions', { suggestions: rows }, '43');
  const changed = (caller: typeof own) =>
    database.database.transaction(settingsOf(caller, '43'), (db) =>
      db.rows<{ title: string }>(sql`update suggestions set category = 'SOCIAL_AFFAIRS' returning title`),
    );
  for (const caller of [deputy('430281.Deputy.b'), peer, upper]) expect(await changed(caller)).toEqual([]);
  // What of it a sponsor or a unit may change, the commands decide.
  for (const caller of [own, deputy(lead)]) expect(await changed(caller)).toHaveLength(1);
});

test('a suggestion is entered by the staff of its congress and by who leads it', async () => {
  await using database = await ownedDatabase('suggestions', {}, '43');
  let serial = 0;
  const entered = (caller: typeof own) =>
    database.database.transaction(settingsOf(caller, '43'), (db) =>
      db.rows(sql`
        insert into suggestions (id, title, text, category, code, in_session, state, lead_sponsor, submitted_at, participants)
        values (${`430281.Suggestion.${++serial}`}, '标题', '正文', 'OTHER', '430281', true, 'SUBMITTED', ${lead}, now(), ${[lead]})`),
    );
  for (const caller of [deputy('430281.Deputy.b'), peer, upper]) {
    await expect(entered(caller)).rejects.toThrow('row-level security policy for table "suggestions"');
  }
  for (const caller of [deputy(lead), own]) await entered(caller);
  expect(await database.inside.rows(sql`select from suggestions`)).toHaveLength(2);
});

test('a request is seen by its caller only, and entered in nobody else’s name', async () => {
  await using database = await ownedDatabase('suggestions', {}, '43');
  const as = <Result extends object>(caller: typeof own, statement: ReturnType<typeof sql>) =>
    database.database.transaction(settingsOf(caller, '43'), (db) => db.rows<Result>(statement));
  const entry = (subject: string) => sql`
    insert into requests (caller, request_id, content_hash, record_id, at) values (${subject}, 'r1', 'h', '430281.Suggestion.a', now())`;
  await as(own, entry('staff@430281'));
  await expect(as(peer, entry('staff@430281'))).rejects.toThrow('row-level security policy for table "requests"');
  expect(await as(peer, sql`select from requests`)).toEqual([]);
  expect(await as(own, sql`select from requests`)).toHaveLength(1);
});

test('a unit of the same name elsewhere sees nothing, neither by the stores nor by the database’s own rules', async () => {
  const given = { ...suggestion('a', { lead_sponsor: lead, ...assigned('2026-02-01', '2026-05-01') }), participants: ['水利局'] };
  await using database = await ownedDatabase('suggestions', { suggestions: [given] }, '43');
  for (const [code, rows] of [
    ['430281', 1],
    ['430223', 0],
  ] as const) {
    const organ = { kind: 'GOVERNMENT', code, name: '水利局' } as const;
    const caller = callerOf(staffOf(code, { organ, roles: ['HANDLING_UNIT'] }));
    const { table } = suggestionKind;
    expect(await database.inside.rows(sql`select id from ${visibleTo(table, caller, '43')}`)).toHaveLength(rows);
    expect(await database.on(someDay, caller).rows(sql`select id from suggestions`)).toHaveLength(rows);
  }
});

test('an agency sees the open cases that concern it, of its place or above; one of the same name elsewhere sees none', async () => {
  const open = litigationCase('a', { code: '4302', agency: '水利局', state: 'INVESTIGATING' });
  const issued = procuratorialSuggestion('a', open);
  await using database = await ownedDatabase(
    'litigation',
    { litigation_cases: [open], procuratorial_suggestions: [issued] },
    '4302',
  );
  for (const [code, rows] of [
    ['4302', 1],
    ['430281', 1],
    ['43', 0],
    ['4303', 0],
  ] as const) {
    const organ = { kind: 'GOVERNMENT', code, name: '水利局' } as const;
    const caller = callerOf(staffOf(code, { organ, roles: ['HANDLING_UNIT'] }));
    for (const { table } of [caseKind, procuratorialSuggestionKind]) {
      expect(await database.inside.rows(sql`select id from ${visibleTo(table, caller, '4302')}`), code).toHaveLength(rows);
      expect(await database.on(someDay, caller).rows(sql`select id from ${raw(table.name)}`), code).toHaveLength(rows);
    }
  }
});

test('motions, opinions and topics are changed by who may act on them only, also where others see them', async () => {
  const asked = motion('asked', 'TO_ANSWER');
  const said = opinion('said', 'ROUTED', { deputy_id: lead });
  await using database = await ownedDatabase(
    'suggestions',
    {
      motions: [asked],
      motion_sponsors: sponsorsOf(asked),
      deliberation_opinions: [said],
      agenda_topics: [agendaTopic('a', 'LISTED')],
    },
    '43',
  );
  const unit = (name: string, code = '430281') =>
    callerOf(staffOf(code, { organ: { kind: 'GOVERNMENT', code, name }, roles: ['HANDLING_UNIT'] }));
  const as = (caller: typeof own, statement: ReturnType<typeof sql>) =>
    database.database.transaction(settingsOf(caller, '43'), (db) => db.rows(statement));
  const answer = sql`
    insert into motion_answers (motion_id, round, mode, text, answered_by, answered_on)
    values (${asked.id}, 1, 'ORAL', '答复', '局长', current_date)`;
  const others = [
    peer,
    upper,
    deputy('430281.Deputy.b'),
    unit('市教育局'),
    unit('市水利局', '430223'),
    unit('市交通局', '430223'),
  ];
  for (const caller of others) {
    expect(await as(caller, sql`update motions set answer_mode = 'ORAL' returning id`)).toEqual([]);
    expect(await as(caller, sql`update motion_sponsors set satisfied = true returning motion_id`)).toEqual([]);
    expect(await as(caller, sql`update deliberation_opinions set due_on = null returning id`)).toEqual([]);
    expect(await as(caller, sql`update agenda_topics set title = '其他' returning id`)).toEqual([]);
    await expect(as(caller, answer)).rejects.toThrow('row-level security policy for table "motion_answers"');
  }
  const [first = ''] = sponsors();
  for (const caller of [own, deputy(first), unit('市水利局')]) {
    expect(await as(caller, sql`update motions set answer_mode = 'ORAL' returning id`)).toHaveLength(1);
  }
  for (const caller of [own, deputy(lead), unit('市交通局')]) {
    expect(await as(caller, sql`update deliberation_opinions set due_on = null returning id`)).toHaveLength(1);
  }
  await expect(as(deputy(first), answer)).rejects.toThrow('row-level security policy for table "motion_answers"');
  await as(unit('市水利局'), answer);
});
