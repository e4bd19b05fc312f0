import { type JurisdictionCode, parseJurisdictionCode } from '../schema/jurisdiction-code.ts';
import { type OwnedSubgraph, isOwned, ownedSubgraphs } from '../schema/subgraphs.ts';
import type { Settings } from '../settings/settings.ts';

/** Whose subgraph a program is about, and where it is kept. */
export interface Named {
  subgraph: OwnedSubgraph;
  code: JurisdictionCode;
  database: string;
}

/** Reads `--subgraph`, `--owner` and `--database`. Undefined when they are wrong. */
export function readNamed(read: Settings): Named | undefined {
  const [subgraph = '', owner, database = ''] = [read.text('subgraph'), read.text('owner'), read.text('database')];
  read.must(isOwned(subgraph), `--subgraph must be one of ${ownedSubgraphs.join(', ')}, but got: ${subgraph}`);
  const code = read.tried('owner', () => parseJurisdictionCode(owner));
  const isDatabase = /^postgres(ql)?:\/\//.test(database) && URL.canParse(database);
  read.must(isDatabase, '--database must be a URL like postgres://role:password@host:5432/database');
  return isOwned(subgraph) && code !== undefined && isDatabase ? { subgraph, code, database } : undefined;
}
