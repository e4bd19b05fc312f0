import type { Sql } from 'sql-template-tag';
import type { OwnedDatabase } from './owned-database.ts';

/** The statements that go to the database from now on, as they are asked. */
export function statementsOf({ database }: OwnedDatabase): Sql[] {
  const statements: Sql[] = [];
  const rows = database.rows.bind(database);
  database.rows = (statement: Sql) => {
    statements.push(statement);
    return rows(statement);
  };
  return statements;
}
