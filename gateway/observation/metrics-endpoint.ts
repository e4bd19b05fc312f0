import { type Server, createServer } from 'node:http';
import { once } from 'node:events';

/** Metrics as they are told. */
export interface MetricsText {
  contentType: string;
  /** In the text format of Prometheus. */
  text: () => Promise<string>;
}

/** Metrics that are being told. */
export interface MetricsEndpoint extends AsyncDisposable {
  url: string;
}

/**
 * Tells metrics at `/metrics`, on a port of its own and to this machine alone: they name owners and how they are doing, which clients need not know, and whoever
 * gathers them runs beside. Throws if the port is taken.
 */
export async function serveMetrics(port: number, { contentType, text }: MetricsText): Promise<MetricsEndpoint> {
  const server: Server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    text().then(
      (metrics) => response.writeHead(200, { 'content-type': contentType }).end(metrics),
      () => response.writeHead(503).end(),
    );
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}/metrics`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
