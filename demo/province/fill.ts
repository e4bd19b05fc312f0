import { setImmediate } from 'node:timers/promises';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { type OwnedSubgraph, ownedSubgraphs } from '../../schema/subgraphs.ts';
import { Loading } from './load.ts';
import type { GeneratorOptions } from './options.ts';
import { recordsOf } from './records.ts';
import { rulesFor } from './suggestions/rules.ts';

/** An owner's system to be filled. */
export interface EmptySystem {
  /** The URL of each kind of data's database; its tables are in the schema named like the subgraph. */
  subgraphs: Readonly<Partial<Record<OwnedSubgraph, string>>>;
  /** The places whose records it keeps. */
  places: readonly JurisdictionCode[];
}

/** How far a fill has come. */
export interface Progress {
  placesDone: number;
  rowsDone: number;
}

/**
 * Generates the records of an owner's places, each once, and loads them into its subgraphs side by side, each in one transaction.
 * Rejects with the first failure, and then nothing is loaded, unless it is the commit itself that failed for some.
 */
export async function fill(
  { subgraphs, places }: EmptySystem,
  options: GeneratorOptions,
  onProgress: (progress: Progress) => void = () => {},
): Promise<void> {
  const loadings: { subgraph: OwnedSubgraph; loading: Loading<OwnedSubgraph> }[] = [];
  try {
    for (const subgraph of ownedSubgraphs) {
      const databaseUrl = subgraphs[subgraph];
      if (databaseUrl !== undefined)
        loadings.push({ subgraph, loading: await Loading.into<OwnedSubgraph>(databaseUrl, subgraph) });
    }
    const rules = loadings.find(({ subgraph }) => subgraph === 'suggestions');
    if (rules !== undefined) await rules.loading.add({ ...recordsOf('', options).suggestions, ...rulesFor(places, options) });
    for (const [index, code] of places.entries()) {
      const records = recordsOf(code, options);
      for (const { subgraph, loading } of loadings) await loading.add(records[subgraph]);
      onProgress({ placesDone: index + 1, rowsDone: loadings.reduce((all, { loading }) => all + loading.rowsDone, 0) });
      // Generating never waits by itself: this lets what is being sent move on.
      await setImmediate();
    }
    await Promise.all(loadings.map(({ loading }) => loading.commit()));
  } finally {
    await Promise.all(loadings.map(({ loading }) => loading.close()));
  }
}
