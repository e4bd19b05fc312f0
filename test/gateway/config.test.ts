import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readConfig } from '../../gateway/config.ts';
import { manifestFile } from '../../schema/manifest.ts';

const here = fileURLToPath(import.meta.url);
const manifest = fileURLToPath(manifestFile);

it('a gateway that is told only its registry tells its schema, and lets no page of another site ask', () => {
  expect(readConfig(['--registry', here], {})).toMatchObject({
    limits: undefined,
    trustedDocuments: undefined,
    trustedDocumentsOnly: false,
    introspection: true,
    corsOrigins: [],
    trustedProxies: [],
  });
});

it('it observes nothing, compresses nothing, runs in one process and stops at once, unless it is told otherwise', () => {
  expect(readConfig(['--registry', here], {})).toMatchObject({
    partialSuccess: false,
    shareOperations: false,
    compressFromBytes: undefined,
    drainMs: 0,
    stopWithinMs: 10_000,
    workers: undefined,
    semiSpaceMb: undefined,
    otlpEndpoint: undefined,
    metricsPort: undefined,
    accessLog: undefined,
  });
  const env = {
    LIANDONG_PARTIAL_SUCCESS_STATUS: 'true',
    LIANDONG_SHARE_OPERATIONS: 'true',
    LIANDONG_COMPRESS_FROM: '8192',
    LIANDONG_DRAIN_MS: '5000',
    LIANDONG_STOP_MS: '20000',
    LIANDONG_WORKERS: '4',
    LIANDONG_SEMI_SPACE_MB: '64',
    LIANDONG_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
    LIANDONG_METRICS_PORT: '9464',
    LIANDONG_ACCESS_LOG: '-',
  };
  expect(readConfig(['--registry', here], env)).toMatchObject({
    partialSuccess: true,
    shareOperations: true,
    compressFromBytes: 8_192,
    drainMs: 5_000,
    stopWithinMs: 20_000,
    workers: 4,
    semiSpaceMb: 64,
    otlpEndpoint: 'http://127.0.0.1:4318',
    metricsPort: 9_464,
    accessLog: '-',
  });
  expect(readConfig(['--registry', here, '--workers', 'auto', '--drain-ms', '0'], env)).toMatchObject({
    workers: availableParallelism(),
    drainMs: 0,
  });
});

it('in production, or when told so, it does not tell its schema', () => {
  expect(readConfig(['--registry', here], { NODE_ENV: 'production' }).introspection).toBe(false);
  expect(readConfig(['--registry', here, '--no-introspection'], {}).introspection).toBe(false);
});

it('flags come before the environment', () => {
  const env = {
    LIANDONG_LIMITS: here,
    LIANDONG_TRUSTED_DOCUMENTS: manifest,
    LIANDONG_TRUSTED_DOCUMENTS_ONLY: 'true',
    LIANDONG_CORS_ORIGINS: 'https://a.example, https://b.example',
    LIANDONG_TRUST_PROXY: '10.0.0.0/8,::1',
  };
  expect(readConfig(['--registry', here], env)).toMatchObject({
    limits: here,
    trustedDocuments: manifest,
    trustedDocumentsOnly: true,
    corsOrigins: ['https://a.example', 'https://b.example'],
    trustedProxies: ['10.0.0.0/8', '::1'],
  });
  const flags = ['--cors-origin', 'https://c.example', '--cors-origin', 'http://localhost:5173', '--trust-proxy', '192.0.2.1'];
  expect(readConfig(['--registry', here, ...flags], env)).toMatchObject({
    corsOrigins: ['https://c.example', 'http://localhost:5173'],
    trustedProxies: ['192.0.2.1'],
  });
});

it('every wrong setting is in one error', () => {
  const wrong = ['--limits', 'nowhere', '--trusted-documents-only', '--cors-origin', '*', '--cors-origin', 'https://a.example/'];
  wrong.push('--trust-proxy', '0.0.0.0/0', '--trust-proxy', 'proxy');
  wrong.push('--workers', '0', '--drain-ms', '1.5', '--metrics-port', '70000', '--otlp-endpoint', 'grpc://host');
  expect(() => readConfig(['--registry', here, ...wrong], {})).toThrow(
    [
      'The gateway cannot start:',
      '- --limits: there is no file nowhere',
      '- --trusted-documents-only needs --trusted-documents',
      '- --cors-origin must be an origin such as https://example.cn, but got: *',
      '- --cors-origin must be an origin such as https://example.cn, but got: https://a.example/',
      '- --trust-proxy must be an address or a network such as 10.0.0.0/8, but got: 0.0.0.0/0',
      '- --trust-proxy must be an address or a network such as 10.0.0.0/8, but got: proxy',
      '- --drain-ms must be a number from 0 to 600000, but got: 1.5',
      '- --workers must be a number from 1 to 256, but got: 0',
      '- --otlp-endpoint must be an http or https URL, but got: grpc://host',
      '- --metrics-port must be a number from 0 to 65535, but got: 70000',
    ].join('\n'),
  );
});

it('a supergraph of one’s own needs no registry; what goes on to its subgraphs is the client’s token, unless told otherwise', () => {
  expect(readConfig(['--supergraph', here], {})).toMatchObject({
    registry: undefined,
    forwardedHeaders: ['authorization'],
    subgraphTimeoutMs: 10_000,
  });
  const flags = ['--supergraph', here, '--forward-headers', 'Authorization, X-Tenant', '--subgraph-timeout-ms', '500'];
  expect(readConfig(flags, {})).toMatchObject({ forwardedHeaders: ['authorization', 'x-tenant'], subgraphTimeoutMs: 500 });
  expect(() => readConfig(['--forward-headers', 'Content-Length,a b', '--subgraph-timeout-ms', '5'], {})).toThrow(
    [
      'The gateway cannot start:',
      '- --registry is needed: a file that names the owners',
      '- --forward-headers must be names of headers that say something of the request, but got: Content-Length',
      '- --forward-headers must be names of headers that say something of the request, but got: a b',
      '- --subgraph-timeout-ms must be a number from 10 to 60000, but got: 5',
    ].join('\n'),
  );
});
