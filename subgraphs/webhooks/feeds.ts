import type { FedSubgraph } from '../../schema/subgraphs.ts';
import type { FedKind } from '../changes/feed.ts';
import { fed as litigation } from '../litigation/changes.ts';
import { fed as suggestions } from '../suggestions/changes.ts';

/** Of which records' changes owners tell, by the kind of data. */
export const feeds: Readonly<Record<FedSubgraph, Readonly<Record<string, FedKind>>>> = { suggestions, litigation };
