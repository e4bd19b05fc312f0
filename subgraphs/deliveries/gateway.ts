import { z } from 'zod';

/** What became of a message that was sent. */
export type Outcome =
  /** The receiver has it. */
  | { is: 'DELIVERED' }
  /** The receiver will not have it, however often it is sent. */
  | { is: 'REFUSED'; code: string; message: string }
  /** The receiver has it, and failed at it. */
  | { is: 'FAILED'; code: string; message: string }
  /** The receiver, the gateway or the identity provider did not answer: it may have been received or not. */
  | { is: 'AWAY'; code: string; message: string };

/** Where commands to other organs are sent. */
export interface Gateway {
  /** Its GraphQL endpoint. */
  url: string;
  /** An access token of the organ's system. */
  token: () => Promise<string>;
  /** For how long an answer is waited for. */
  timeoutMs?: number;
}

/** The codes that say that nobody was there to answer: the message is not to blame. */
const away = new Set([
  'OWNER_UNAVAILABLE',
  'OWNER_FAILED',
  'RATE_LIMITED',
  'UNAUTHENTICATED',
  'IDENTITY_UNAVAILABLE',
  'ACCESS_LOG_UNAVAILABLE',
]);

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).optional() })).optional(),
});

/** Gives another organ's system a command under a request's id, once. Never throws. */
export async function tell(
  { url, token, timeoutMs = 10_000 }: Gateway,
  operation: string,
  input: Readonly<Record<string, unknown>>,
  requestId: string,
): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await token()}`,
        'liandong-purpose': encodeURIComponent('送达'),
      },
      body: JSON.stringify({ query: documentOf(operation), variables: { input: { ...input, requestId } } }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const parsed = answer.safeParse(await response.json().catch(() => undefined));
    if (!parsed.success)
      return { is: 'AWAY', code: 'OWNER_UNAVAILABLE', message: `The gateway answered with HTTP ${response.status}.` };
    const [error] = parsed.data.errors ?? [];
    if (error === undefined) return { is: 'DELIVERED' };
    const code = error.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
    return {
      is: away.has(code) ? 'AWAY' : code === 'INTERNAL_SERVER_ERROR' ? 'FAILED' : 'REFUSED',
      code,
      message: error.message,
    };
  } catch (error) {
    return { is: 'AWAY', code: 'OWNER_UNAVAILABLE', message: error instanceof Error ? error.message : String(error) };
  }
}

/** The document of an operation: its mutation of that name, which takes an input of that name and tells nothing. */
export function documentOf(operation: string): string {
  const name = `${operation[0]?.toUpperCase()}${operation.slice(1)}`;
  return `mutation ${name}($input: ${name}Input!) { ${operation}(input: $input) { __typename } }`;
}
