import type { OwnedSubgraph } from '../../schema/subgraphs.ts';

/**
 * The tables of the subgraphs' migrations that are filled: in an order in which every row comes after those it refers to, each with its columns
 * but those that PostgreSQL computes.
 */
export const tables = {
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
      'phone',
      'address',
    ],
    duty_records: ['id', 'code', 'deputy_id', 'kind', 'day', 'minutes', 'note', 'state'],
    duty_reports: [
      'id',
      'code',
      'deputy_id',
      'host_code',
      'year',
      'scheduled_on',
      'place',
      'state',
      'reported_on',
      'text',
      'satisfied',
      'basically_satisfied',
      'dissatisfied',
      'published_on',
    ],
    history: ['record_id', 'position', 'event', 'from_state', 'to_state', 'at', 'actor', 'reason'],
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
      'disclosed',
      'secrecy_requested',
      'participants',
    ],
    joint_sponsors: ['suggestion_id', 'position', 'deputy_id'],
    assignments: ['suggestion_id', 'round', 'position', 'unit', 'role', 'assigned_on', 'due_on'],
    replies: ['suggestion_id', 'round', 'unit', 'replied_on', 'reply_class', 'outcome', 'text'],
    history: ['record_id', 'position', 'event', 'from_state', 'to_state', 'at', 'actor', 'reason'],
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
} as const satisfies Record<OwnedSubgraph, Record<string, readonly string[]>>;

type Tables = typeof tables;

/** What a column may hold; days are YYYY-MM-DD, instants are RFC 3339 in UTC, lists as PostgreSQL writes arrays. */
export type Value = string | number | boolean | null;

/** A table of a subgraph. */
export type TableOf<Subgraph extends OwnedSubgraph> = keyof Tables[Subgraph] & string;

/** A row of a table, with exactly its columns. */
export type Row<Columns extends readonly string[] = readonly string[]> = Readonly<Record<Columns[number], Value>>;

/** Rows of all tables of a subgraph. */
export type Rows<Subgraph extends OwnedSubgraph> = {
  [Table in TableOf<Subgraph>]: Row<Tables[Subgraph][Table] & readonly string[]>[];
};
