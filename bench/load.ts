import { Pool } from 'undici';

/** What load came to. */
export interface Load {
  requests: number;
  /** How long each took until its answer was read, in milliseconds, the quickest first. */
  times: readonly number[];
}

/** Takes what every answer was: its status and its body. Throws to stop. */
export type CheckAnswer = (status: number, body: Buffer) => void;

/**
 * Asks over so many connections, each again as soon as it is answered, for so long. `bodyOf` and `headersOf` are given the request's number, so that
 * no two need be alike.
 */
export async function load(
  { url, connections, ms }: { url: string; connections: number; ms: number },
  bodyOf: (nth: number) => string,
  headersOf: (nth: number) => Record<string, string>,
  check: CheckAnswer,
): Promise<Load> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const times: number[] = [];
  let sent = 0;
  const until = performance.now() + ms;
  const one = async (): Promise<void> => {
    while (performance.now() < until) {
      const nth = sent++;
      const startedAt = performance.now();
      const headers = { 'content-type': 'application/json', accept: 'application/json', ...headersOf(nth) };
      const { statusCode, body } = await pool.request({ method: 'POST', path: pathname, headers, body: bodyOf(nth) });
      const bytes = Buffer.from(await body.arrayBuffer());
      times.push(performance.now() - startedAt);
      check(statusCode, bytes);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, one));
  } finally {
    await pool.close();
  }
  return { requests: times.length, times: times.toSorted((a, b) => a - b) };
}

/** The time within which so great a share was answered. */
export function percentile(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}

/** The middle of some figures. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
