import { request } from 'node:http';

/** How a request was answered. */
export interface Outcome {
  /** 0 when the connection was closed before an answer could be read. */
  status: number;
  text: string;
  /** How long it took until the answer began, in milliseconds. */
  ms: number;
}

/**
 * Posts a body. The answer to a body that is too large comes while it is still being sent, and then the connection is closed: fetch
 * would throw for not having sent it all.
 */
export function send(url: URL, body: string): Promise<Outcome> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const sending = request(
      url,
      { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } },
      (response) => {
        const ms = performance.now() - startedAt;
        const chunks: Buffer[] = [];
        const end = (): void => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8'), ms });
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', end);
        response.on('error', end);
      },
    );
    sending.on('error', () => resolve({ status: 0, text: '', ms: performance.now() - startedAt }));
    sending.end(body);
  });
}
