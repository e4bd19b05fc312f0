import { createHash } from 'node:crypto';
import { z } from 'zod';
import { refuse } from '../../schema/errors.ts';
import { isRecord } from '../fanout/selections.ts';

const manifestFile = z.object({
  format: z.literal('apollo-persisted-query-manifest', 'must be apollo-persisted-query-manifest'),
  version: z.literal(1, 'must be 1'),
  operations: z.array(
    z
      .object({ id: z.string(), name: z.string(), type: z.enum(['query', 'mutation']), body: z.string() })
      .refine(({ id, body }) => id === sha256(body), { path: ['id'], message: 'must be the SHA-256 of the body, in hex' }),
  ),
});

/** The documents of a manifest by their SHA-256, in hex. */
export type Manifest = ReadonlyMap<string, string>;

/**
 * Reads a manifest, in the format of Apollo's persisted query manifests, from the text of its file. Throws one Error that lists every
 * problem, a line each.
 */
export function parseManifest(text: string): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`The manifest is not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const parsed = manifestFile.safeParse(json);
  if (parsed.success) return new Map(parsed.data.operations.map(({ id, body }) => [id, body]));
  const lines = parsed.error.issues.map(({ path, message }) => `- ${path.join('.') || 'the file'}: ${message}`);
  throw new Error(`The manifest is not valid:\n${lines.join('\n')}`);
}

/** Documents that are known beforehand, and whether any others are accepted. */
export interface TrustedDocuments {
  manifest: Manifest;
  only: boolean;
}

/**
 * The document that a request asks for: the one it holds, or the one of the manifest whose hash it names, as `documentId` (GraphQL
 * over HTTP, appendix A) or as `extensions.persistedQuery` (Apollo's clients). Undefined when it names none at all.
 *
 * A document that comes with its hash is answered and not kept: clients could fill the gateway's memory with documents, and
 * what they may send by hash is what was reviewed. Throws PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED,
 * UNTRUSTED_DOCUMENT, BAD_REQUEST.
 */
export function documentOf(
  request: Readonly<Record<string, unknown>>,
  trusted: TrustedDocuments | undefined,
): string | undefined {
  const { query } = request;
  const hash = hashOf(request);
  if (typeof query === 'string') {
    if (hash === undefined && trusted?.only !== true) return query;
    const own = sha256(query);
    if (hash !== undefined && hash !== own) throw refuse('BAD_REQUEST', 'The hash that came with the document is not its hash.');
    if (trusted?.only === true && !trusted.manifest.has(own)) {
      throw refuse('UNTRUSTED_DOCUMENT', `Only the documents of the manifest are accepted here; ${own} is none of them.`);
    }
    return query;
  }
  if (hash === undefined) return undefined;
  if (trusted === undefined) throw refuse('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported');
  const known = trusted.manifest.get(hash);
  // Clients know this by its message, too.
  if (known === undefined) throw refuse('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
  return known;
}

/** The hash that a request names. Throws BAD_REQUEST for one that is none. */
function hashOf({ documentId, extensions }: Readonly<Record<string, unknown>>): string | undefined {
  if (documentId !== undefined && documentId !== null) {
    const hash = typeof documentId === 'string' ? /^sha256:([0-9a-f]{64})$/.exec(documentId)?.[1] : undefined;
    if (hash === undefined) throw refuse('BAD_REQUEST', '`documentId` must be "sha256:" and 64 hexadecimal digits.');
    return hash;
  }
  const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined;
  if (persisted === undefined || persisted === null) return undefined;
  const { version, sha256Hash } = isRecord(persisted) ? persisted : {};
  if (version !== 1 || typeof sha256Hash !== 'string' || !/^[0-9a-f]{64}$/.test(sha256Hash)) {
    throw refuse('BAD_REQUEST', '`extensions.persistedQuery` must have `version` 1 and a `sha256Hash` of 64 hexadecimal digits.');
  }
  return sha256Hash;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
