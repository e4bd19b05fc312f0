import type { OwnedSubgraph } from '../schema/subgraphs.ts';
import type { Subgraph } from './subgraph.ts';

/** A subgraph by its name. Each is loaded when it is asked for: a system that serves one has no use for the rooms of the others. */
export async function subgraphNamed(name: OwnedSubgraph): Promise<Subgraph> {
  switch (name) {
    case 'deputies':
      return (await import('./deputies/index.ts')).deputies;
    case 'suggestions':
      return (await import('./suggestions/index.ts')).suggestions;
    case 'elections':
      return (await import('./elections/index.ts')).elections;
    case 'litigation':
      return (await import('./litigation/index.ts')).litigation;
  }
}
