import type { OwnedSubgraph } from '../schema/subgraphs.ts';
import { deputies } from './deputies/index.ts';
import { elections } from './elections/index.ts';
import { litigation } from './litigation/index.ts';
import type { Subgraph } from './subgraph.ts';
import { suggestions } from './suggestions/index.ts';

/** The subgraphs that have owners, by name. */
export const subgraphs: Record<OwnedSubgraph, Subgraph> = { deputies, suggestions, elections, litigation };
