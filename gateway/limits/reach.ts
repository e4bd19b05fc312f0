import { isOwned, ownedSubgraphs, referenceSubgraphs } from '../../schema/subgraphs.ts';
import { isRecord } from '../fanout/selections.ts';
import type { Registry } from '../registry.ts';
import { type WrittenArguments, codeOf, rowsOfPage } from './rows.ts';

/** How many owners have to be asked for what, by the registry; without one each subgraph is one endpoint. */
export class Reach {
  readonly #registry: Registry | undefined;

  constructor(registry: Registry | undefined) {
    this.#registry = registry;
  }

  /** How many owners a subgraph has. */
  ownersOf(graph: string): number {
    return (this.#registry?.owners ?? []).filter(({ subgraph }) => subgraph === graph).length;
  }

  /** How many owners a root field asks. The directory asks owners how they are, all or a page of them. */
  ownersAsked(graph: string, args: WrittenArguments): number {
    const registry = this.#registry;
    const routing = 'within' in args || !isRecord(args.input) ? args : args.input;
    const code = codeOf(routing.within);
    if (graph === '') return 0;
    if (registry === undefined) return 1;
    if (isOwned(graph)) return code === undefined ? 1 : registry.ownersWithin(graph, code).length;
    if (graph !== 'directory') return this.#isHeldHere(graph) ? 0 : 1;
    if (code === undefined) return 1;
    const all = ownedSubgraphs.reduce((count, subgraph) => count + registry.ownersWithin(subgraph, code).length, 0);
    return Math.min(all, rowsOfPage(args));
  }

  /** How many questions it takes to ask for so many records of a subgraph: one of those that are one endpoint, none of reference data. */
  callsFor(records: number, graph: string): number {
    if (this.#registry !== undefined && isOwned(graph)) return Math.min(records, this.ownersOf(graph));
    return this.#isHeldHere(graph) ? 0 : 1;
  }

  #isHeldHere(graph: string): boolean {
    return this.#registry !== undefined && (referenceSubgraphs as readonly string[]).includes(graph);
  }
}
