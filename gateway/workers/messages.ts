import type { JWK } from 'jose';
import { z } from 'zod';

const workerMessage = z.discriminatedUnion('liandong', [
  z.object({ liandong: z.literal('started') }),
  z.object({ liandong: z.literal('ready'), url: z.string() }),
]);

/** What a worker tells the primary: that it runs and waits for its key, and then where it listens. */
export type WorkerMessage = z.infer<typeof workerMessage>;

const jwk = z.custom<JWK>((value) => typeof value === 'object' && value !== null && 'kty' in value);

const primaryMessage = z.discriminatedUnion('liandong', [
  z.object({ liandong: z.literal('key'), signingKey: jwk }),
  z.object({ liandong: z.literal('reload') }),
  z.object({ liandong: z.literal('stop') }),
]);

/**
 * What the primary tells a worker: the private key by which all of them sign, which goes from process to process and is written nowhere; to read its files again; to
 * stop, and said once more, to hurry.
 */
export type PrimaryMessage = z.infer<typeof primaryMessage>;

/** A message of a worker; undefined for one that is not ours, such as those by which metrics are gathered. */
export function parseWorkerMessage(message: unknown): WorkerMessage | undefined {
  return workerMessage.safeParse(message).data;
}

/** A message of the primary; undefined for one that is not ours. */
export function parsePrimaryMessage(message: unknown): PrimaryMessage | undefined {
  return primaryMessage.safeParse(message).data;
}
