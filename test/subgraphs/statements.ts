import type { Sql } from 'sql-template-tag';
import type { OwnedDatabase } from './owned-database.ts';

/** The statements that readings of the database run from now on, as they are asked. */
export function statementsOf({ database }: Pick<OwnedDatabase, 'database'>): Sql[] {
  const statements: Sql[] = [];
  const begin = database.begin.bind(database);
  database.begin = async (settings, mode) => {
    const transaction = await begin(settings, mode);
    if (mode !== 'read only') return transaction;
    const rows = transaction.rows.bind(transaction);
    transaction.rows = (statement: Sql) => {
      statements.push(statement);
      return rows(statement);
    };
    return transaction;
  };
  return statements;
}
