import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DocumentNode } from 'graphql';
import { contractBreaches } from './contract.ts';
import { isOwned, sdlOf, subgraphNames } from './subgraphs.ts';

/** A subgraph to compose: its name and its contract. */
export interface SubgraphContract {
  name: string;
  typeDefs: DocumentNode;
}

/** The contracts of all our subgraphs. */
export function ourContracts(): SubgraphContract[] {
  return subgraphNames.map((name) => ({ name, typeDefs: sdlOf(name) }));
}

/**
 * The supergraph composed of the contracts. Throws one Error that lists every breach of the contract rules and every error of
 * composition, a line each.
 */
export function composeSupergraph(contracts: readonly SubgraphContract[]): string {
  const breaches = contracts.flatMap(({ name, typeDefs }) =>
    contractBreaches(name, buildSubgraphSchema([{ typeDefs }]), isOwned(name)),
  );
  const composed = composeServices(contracts.map(({ name, typeDefs }) => ({ name, url: `http://${name}.invalid`, typeDefs })));
  const problems = [...breaches, ...(composed.errors ?? []).map(({ message }) => message)];
  if (problems.length > 0 || composed.supergraphSdl === undefined) {
    throw new Error(`The contract cannot be composed:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
  return composed.supergraphSdl;
}
