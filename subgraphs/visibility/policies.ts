import { ownedSubgraphs, type OwnedSubgraph } from '../../schema/subgraphs.ts';
import { subgraphs } from '../all.ts';
import type { VisibleTable } from './relation.ts';
import type { Visibility } from './policy.ts';

/** The tables of the database by the types of records that they hold. */
export const visibleTables = Object.fromEntries(
  ownedSubgraphs.map((name) => [
    name,
    Object.fromEntries(subgraphs[name].subjects.flatMap(({ kinds }) => kinds.map(({ type, table }) => [type, table]))),
  ]),
) as Readonly<Record<OwnedSubgraph, Readonly<Record<string, VisibleTable<string, string>>>>>; // made of all names

/** All tables of who may read what, by the types of records that they speak of. */
export const policies = Object.fromEntries(
  ownedSubgraphs.map((name) => [
    name,
    Object.fromEntries(Object.entries(visibleTables[name]).map(([type, { visibility }]) => [type, visibility])),
  ]),
) as Readonly<Record<OwnedSubgraph, Readonly<Record<string, Visibility<string, string>>>>>; // made of all names
