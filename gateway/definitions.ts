import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';

/** Fragments by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The fragments of a document. */
export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  return new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
}

/** A document's operation of a name; its only one when none is named. Throws OPERATION_RESOLUTION_FAILURE if there is none, or more than one. */
export function operationOf({ definitions }: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const found = name == null ? operations : operations.filter((each) => each.name?.value === name);
  const [operation] = found;
  if (operation === undefined || found.length > 1) {
    throw new GraphQLError('Name one operation of the document.', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
  }
  return operation;
}
