// Mercurius with its gateway, as its documentation shows it. It composes what subgraphs tell of themselves, in the directives of Federation 1.
import mercuriusGateway from '@mercuriusjs/gateway';
import Fastify from 'fastify';

const [, , origin, port] = process.argv;
const services = ['accounts', 'inventory', 'products', 'reviews'].map((name) => ({
  name,
  url: `${origin}/1/${name}`,
  mandatory: true,
  rewriteHeaders: ({ authorization }) => (authorization === undefined ? {} : { authorization }),
}));
const app = Fastify();
await app.register(mercuriusGateway, { gateway: { services }, jit: 1 });
await app.listen({ port: Number(port), host: '127.0.0.1' });
