import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { Pool } from 'undici';
import type { Recording } from './recording.ts';

/*
 * The floor: the least that a gateway of one process can do. For each operation it sends the requests that were recorded of the stock gateway, in
 * the same rounds, parses every answer, and prints the final one. It plans nothing, validates nothing, merges nothing.
 * `floor.ts <recordings.json> <origin of the subgraphs> <port>`
 */

const [, , file = '', origin = '', port = ''] = process.argv;
const recordings = JSON.parse(readFileSync(file, 'utf8')) as Recording[]; // written by record()
const byQuery = new Map(
  recordings.map((recording) => [recording.query, { ...recording, answer: JSON.parse(recording.answer) as unknown }]),
);
const pool = new Pool(origin, { connections: 64, pipelining: 1 });

function send(path: string, body: string, authorization: string | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    };
    pool.dispatch(
      { path, method: 'POST', body, headers },
      {
        onConnect: () => {},
        onHeaders: () => true,
        onData: (chunk) => {
          chunks.push(chunk);
          return true;
        },
        onComplete: () => {
          resolve(JSON.parse((chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks)).toString('utf8')));
        },
        onError: reject,
      },
    );
  });
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { query } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { query: string }; // the bench's request
    const recording = byQuery.get(query);
    const answered =
      recording === undefined
        ? Promise.resolve({ data: { __typename: 'Query' } })
        : follow(recording, request.headers.authorization);
    answered.then(
      (answer) => {
        const written = Buffer.from(JSON.stringify(answer));
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': written.length }).end(written);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});
server.keepAliveTimeout = 60_000;
server.listen(Number(port), '127.0.0.1');

async function follow(
  { rounds, answer }: { rounds: Recording['rounds']; answer: unknown },
  authorization: string | undefined,
): Promise<unknown> {
  for (const round of rounds) await Promise.all(round.map(({ path, body }) => send(path, body, authorization)));
  return answer;
}
