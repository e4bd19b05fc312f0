import type { OwnedSubgraph } from '../../schema/subgraphs.ts';

/** A value of a column. */
export type Value = string | number | boolean | null;

/** A row by its columns' names. */
export type Row = Record<string, Value>;

/** Rows by table, of one kind of data. */
export type Tables = Record<string, Row[]>;

/** The tables that are filled and their columns, parents before children. */
export const columns: Record<OwnedSubgraph, Record<string, readonly string[]>> = {
  deputies: {
    deputies: [
      'id',
      'code',
      'person',
      'name',
      'gender',
      'ethnicity',
      'birth_year',
      'term',
      'district_id',
      'elected_on',
      'term_starts_on',
      'status',
      'ground',
      'delegation_number',
      'delegation_name',
      'standing_committee_member',
      'grassroots',
    ],
  },
  suggestions: {
    suggestions: [
      'id',
      'number',
      'title',
      'text',
      'category',
      'code',
      'in_session',
      'state',
      'lead_sponsor',
      'submitted_at',
      'assigned_on',
      'due_on',
      'replied_on',
      'outcome',
      'satisfaction',
      'litigation_field',
      'deadline_policy',
    ],
    joint_sponsors: ['suggestion_id', 'position', 'deputy_id'],
    assignments: ['suggestion_id', 'round', 'position', 'unit', 'role', 'assigned_on', 'due_on'],
    replies: ['suggestion_id', 'round', 'unit', 'replied_on', 'reply_class', 'outcome', 'text'],
    events: ['suggestion_id', 'position', 'event', 'from_state', 'to_state', 'at', 'actor', 'reason'],
    number_series: ['code', 'year', 'last'],
    conversions: [
      'id',
      'code',
      'direction',
      'field',
      'state',
      'suggestion_id',
      'case_id',
      'receipt_id',
      'sent_on',
      'decided_on',
      'decline_reason',
    ],
  },
  elections: {
    election_terms: ['id', 'code', 'term', 'state', 'election_day', 'first_session_on'],
    electoral_districts: ['id', 'election_term_id', 'code', 'number', 'name', 'seats', 'voters', 'ballots', 'elected'],
    candidates: ['district_id', 'position', 'name', 'votes', 'elected'],
    appointments: [
      'id',
      'code',
      'term',
      'act',
      'kind',
      'nominee',
      'post',
      'organ',
      'state',
      'nominated_on',
      'result_on',
      'votes_for',
      'votes_against',
      'abstentions',
      'members',
      'oath_on',
      'certificate_number',
    ],
  },
  litigation: {
    litigation_cases: [
      'id',
      'code',
      'case_number',
      'kind',
      'field',
      'agency',
      'state',
      'filed_on',
      'closed_on',
      'from_suggestion',
    ],
    conversion_receipts: [
      'id',
      'code',
      'direction',
      'field',
      'state',
      'conversion_id',
      'case_id',
      'registered_on',
      'decided_on',
      'decline_reason',
    ],
    clues: [
      'id',
      'code',
      'number',
      'source',
      'field',
      'summary',
      'state',
      'registered_on',
      'assessed_on',
      'receipt_id',
      'case_id',
    ],
    procuratorial_suggestions: [
      'id',
      'code',
      'document_number',
      'case_id',
      'agency',
      'urgent',
      'issued_on',
      'due_on',
      'replied_on',
    ],
  },
};

/** No rows in any table of a kind of data. */
export function noRows(subgraph: OwnedSubgraph): Tables {
  return Object.fromEntries(Object.keys(columns[subgraph]).map((table) => [table, []]));
}

/** Adds a row to a table. */
export function add(tables: Tables, table: string, row: Row): void {
  const rows = tables[table];
  if (rows === undefined) throw new Error(`There is no table ${table}.`);
  rows.push(row);
}
