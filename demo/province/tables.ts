import type { OwnedSubgraph } from '../../schema/subgraphs.ts';
import { deputiesTables } from './deputies/tables.ts';
import { electionsTables } from './elections/tables.ts';
import { litigationTables } from './litigation/tables.ts';
import { suggestionsTables } from './suggestions/tables.ts';

/**
 * The tables of the subgraphs' migrations that are filled: in an order in which every row comes after those it refers to, each with its columns
 * but those that PostgreSQL computes.
 */
export const tables = {
  deputies: deputiesTables,
  suggestions: suggestionsTables,
  elections: electionsTables,
  litigation: litigationTables,
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
