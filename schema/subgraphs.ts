import { readFileSync, readdirSync } from 'node:fs';
import { type DocumentNode, parse } from 'graphql';

/** The kinds of data that have owners. */
export const ownedSubgraphs = ['deputies', 'suggestions', 'elections', 'litigation'] as const;

/** Reference data and the directory of owners: every gateway holds these itself, and no owner is asked. */
export const referenceSubgraphs = ['jurisdictions', 'directory'] as const;

/** A kind of data that has owners. */
export type OwnedSubgraph = (typeof ownedSubgraphs)[number];

/** 机关. The kind of organ that keeps a kind of data: procuratorates keep litigation, congresses the rest. */
export function keeperOf(subgraph: OwnedSubgraph): 'CONGRESS' | 'PROCURATORATE' {
  return subgraph === 'litigation' ? 'PROCURATORATE' : 'CONGRESS';
}

/** The kinds of data whose owners tell others what concerns them too: these have an outbox. */
export const sendingSubgraphs = ['deputies', 'suggestions', 'litigation'] as const satisfies readonly OwnedSubgraph[];

/** A kind of data whose owners have an outbox. */
export type SendingSubgraph = (typeof sendingSubgraphs)[number];

/** Whether a subgraph's owners have an outbox. */
export function hasOutbox(subgraph: SubgraphName): subgraph is SendingSubgraph {
  return (sendingSubgraphs as readonly string[]).includes(subgraph);
}

/** The kinds of data whose owners tell what changed, step by step. */
export function hasFeed(subgraph: SubgraphName): subgraph is FedSubgraph {
  return subgraph === 'suggestions' || subgraph === 'litigation';
}

/** A kind of data whose owners tell what changed, to who asks and by webhooks. */
export type FedSubgraph = 'suggestions' | 'litigation';

/** Any subgraph of the contract. */
export type SubgraphName = OwnedSubgraph | (typeof referenceSubgraphs)[number];

/** All subgraphs of the contract. */
export const subgraphNames: readonly SubgraphName[] = [...referenceSubgraphs, ...ownedSubgraphs];

/** Whether a subgraph has owners. */
export function isOwned(subgraph: string): subgraph is OwnedSubgraph {
  return (ownedSubgraphs as readonly string[]).includes(subgraph);
}

/**
 * A subgraph's contract: what all subgraphs share, then its own. Those that have owners share the access log and the shape of a
 * history too, those that speak to others the outbox and the mechanisms between two organs whose halves they keep, those that tell what changed the
 * webhooks; and each has a folder with a file for each subject.
 */
export function sdlOf(subgraph: SubgraphName): DocumentNode {
  const outbox = hasOutbox(subgraph)
    ? ['deliveries.graphql', ...mechanisms[subgraph].map((file) => `linkage/${file}.graphql`)]
    : [];
  const feed = hasFeed(subgraph) ? ['webhooks.graphql'] : [];
  const shared = ['access-log.graphql', 'history.graphql', ...outbox, ...feed];
  const files = isOwned(subgraph) ? [...shared, ...subjectsOf(subgraph)] : [`${subgraph}.graphql`];
  return parse(['common.graphql', ...files].map(read).join('\n'));
}

/** The composed supergraph, as committed. */
export const supergraphFile = new URL('supergraph.graphql', import.meta.url);

/** The mechanisms between a congress and a procuratorate whose halves are kept with suggestions and with litigation. */
const ofBoth = ['linkage', 'linked-supervisions', 'consultations', 'liaisons', 'bulletins', 'platform-links', 'documents'];

/** What the two halves of a mechanism have in common, by whose halves they are. */
const mechanisms: Readonly<Record<SendingSubgraph, readonly string[]>> = {
  deputies: ['contact-points'],
  suggestions: ofBoth,
  litigation: [...ofBoth, 'contact-points'],
};

function subjectsOf(subgraph: OwnedSubgraph): string[] {
  const files = readdirSync(new URL(subgraph, import.meta.url)).filter((file) => file.endsWith('.graphql'));
  return files.toSorted().map((file) => `${subgraph}/${file}`);
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
