import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql';

/** The named operations, a file each. */
export const operationsFolder = new URL('operations/', import.meta.url);

/** The manifest of the named operations, as committed. */
export const manifestFile = new URL('manifest.json', operationsFolder);

/**
 * The manifest of a folder's operations as the text of a JSON file, in the format of Apollo's persisted query manifests. A body is the document
 * as graphql prints it, without comments, which is what clients send; its id is the body's SHA-256. Throws for a file that does not
 * hold exactly one operation with a name, and for two of one name.
 */
export function manifestOf(folder: URL): string {
  const operations = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => {
      const document = parse(readFileSync(new URL(file, folder), 'utf8'), { noLocation: true });
      const { name, type } = onlyOperation(document, file);
      const body = print(document);
      return { id: createHash('sha256').update(body).digest('hex'), name, type, body };
    });
  const twice = operations.find(({ name }, at) => operations.findIndex((each) => each.name === name) < at);
  if (twice !== undefined) throw new Error(`Two operations are named ${twice.name}.`);
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;
}

function onlyOperation({ definitions }: DocumentNode, file: string): { name: string; type: string } {
  const operations = definitions.filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operation?.name === undefined || operations.length > 1) throw new Error(`${file} must hold one operation with a name.`);
  return { name: operation.name.value, type: operation.operation };
}
