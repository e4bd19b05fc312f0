import { createServer } from 'node:http';
import { type GraphQLSchema, graphql } from 'graphql';
import { schemaOf, shopSubgraphs } from './graph.ts';

/*
 * The shop's subgraphs in one process, at /<name>, and with the contract of Federation 1 at /1/<name>. The answer to a body is worked out
 * once and then kept, so that every gateway meets subgraphs that cost next to nothing. `--port` is where it listens.
 */

/** How many answers are kept. A gateway asks the same few, whoever its client is. */
const mostAnswers = 5_000;

const schemas = new Map<string, GraphQLSchema>(
  shopSubgraphs.flatMap((name) => [[`/${name}`, schemaOf(name)] as const, [`/1/${name}`, schemaOf(name, 1)] as const]),
);
const answers = new Map<string, Promise<Buffer>>();

async function answer(path: string, body: string): Promise<Buffer> {
  const schema = schemas.get(path);
  if (schema === undefined) throw new Error(`There is no subgraph at ${path}.`);
  const asked = JSON.parse(body) as { query: string; variables?: Record<string, unknown>; operationName?: string }; // a gateway's request
  const { query: source, variables: variableValues, operationName } = asked;
  return Buffer.from(JSON.stringify(await graphql({ schema, source, variableValues, operationName })));
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const path = request.url ?? '';
    const body = Buffer.concat(chunks).toString('latin1');
    const key = `${path} ${body}`;
    let kept = answers.get(key);
    if (kept === undefined) {
      if (answers.size >= mostAnswers) answers.clear();
      kept = answer(path, Buffer.from(body, 'latin1').toString('utf8'));
      answers.set(key, kept);
    }
    kept.then(
      (written) => response.writeHead(200, { 'content-type': 'application/json', 'content-length': written.length }).end(written),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.argv[process.argv.indexOf('--port') + 1]), '127.0.0.1');
