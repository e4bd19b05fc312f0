// Apollo Server with @apollo/gateway on Express, as their documentation shows it.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';

const [, , supergraph, port] = process.argv;

class Authenticated extends RemoteGraphQLDataSource {
  willSendRequest({ request, context }) {
    if (context.authorization !== undefined) request.http.headers.set('authorization', context.authorization);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(supergraph, 'utf8'),
  buildService: ({ url }) => new Authenticated({ url }),
});
const server = new ApolloServer({ gateway });
await server.start();
const app = express();
const context = async ({ req }) => ({ authorization: req.headers.authorization });
app.use('/graphql', express.json(), expressMiddleware(server, { context }));
createServer(app).listen(Number(port), '127.0.0.1');
