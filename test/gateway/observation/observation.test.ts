import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccessLog } from '../../../gateway/observation/access-log.ts';
import { serveMetrics } from '../../../gateway/observation/metrics-endpoint.ts';
import { Metrics } from '../../../gateway/observation/metrics.ts';
import { formatTraceparent, parseTraceparent } from '../../../gateway/observation/traceparent.ts';
import { Traces } from '../../../gateway/observation/traces.ts';
import { staffOf } from '../../callers.ts';
import { TestGraph, type TestOwner } from '../../federation/graph.ts';
import { RawClient, posted } from '../../federation/hostile-client/raw.ts';
import { FakeOwner } from '../fake-owner.ts';
import { SpanReceiver } from './span-receiver.ts';

/* The province answers, 株洲 does not: what operators are told of it. */

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
const totals = 'query Totals { suggestions(within: "43") { totalCount coverage { total answered } } }';
const mine = 'query Mine { suggestions(within: "43") { totalCount coverage { answered } } }';
const hash = createHash('sha256').update(totals).digest('hex');

let up: FakeOwner;
let owners: TestOwner[];
let folder: string;
let metrics: Metrics;
let graph: TestGraph;
let spans: SpanReceiver;
let traces: Traces;
let accessLog: AccessLog;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-observation-'));
  up = await FakeOwner.start();
  owners = [
    { subgraph: 'suggestions', code: '43', url: up.url },
    { subgraph: 'suggestions', code: '4302', url: 'http://127.0.0.1:9/' },
  ];
  spans = await SpanReceiver.start();
  metrics = new Metrics();
  traces = new Traces({ endpoint: spans.url, everyMs: 10 });
  accessLog = new AccessLog(join(folder, 'access.jsonl'));
  graph = await TestGraph.start(owners, undefined, undefined, {
    observers: { metrics, traces, accessLog },
    trustedDocuments: { manifest: new Map([[hash, totals]]), only: false },
  });
});

afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  await spans[Symbol.asyncDispose]();
  await up[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

describe('what a request leaves behind', () => {
  it('is a trace that begins at the client, goes on to the owner, and has a span for each who was asked', async () => {
    await graph.ask(totals, {}, { traceparent, tracestate: 'vendor=1', 'x-request-id': 'request-1' });
    const asked = up.asked.at(-1);
    const told = parseTraceparent(asked?.traceparent);
    const got = await spans.of(traceId, 4);
    const named = new Map(got.map((span) => [`${span.name} ${String(span.attributes['liandong.owner'] ?? '')}`.trim(), span]));
    const operation = named.get('query Totals');
    const fetch = named.get('fetch suggestions');
    expect([...named.keys()].toSorted()).toEqual([
      'ask suggestions 43',
      'ask suggestions 4302',
      'fetch suggestions',
      'query Totals',
    ]);
    expect(told).toEqual({ traceId, spanId: named.get('ask suggestions 43')?.spanId, flags: 1 });
    expect(asked?.tracestate).toBe('vendor=1');
    expect([
      operation?.parentSpanId,
      fetch?.parentSpanId,
      ...['43', '4302'].map((code) => named.get(`ask suggestions ${code}`)?.parentSpanId),
    ]).toEqual(['00f067aa0ba902b7', operation?.spanId, fetch?.spanId, fetch?.spanId]);
    expect(operation?.attributes).toEqual({
      'http.response.status_code': 200,
      'url.path': '/graphql',
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Totals',
      'liandong.request.id': 'request-1',
      'liandong.owners.asked': 2,
      'liandong.owners.missing': 1,
    });
    expect(named.get('ask suggestions 4302')?.attributes).toEqual({
      'liandong.subgraph': 'suggestions',
      'liandong.owner': '4302',
      'error.type': 'UNREACHABLE',
    });
    expect(spans.services).toEqual(new Set(['liandong-gateway']));
  });

  it('is counted and timed, by names that have a bound', async () => {
    await using endpoint = await serveMetrics(0, {
      contentType: metrics.registry.contentType,
      text: () => metrics.registry.metrics(),
    });
    metrics.registry.resetMetrics();
    await graph.ask(totals);
    await graph.ask(totals);
    await graph.ask(mine);
    await graph.ask('{ nothing }');
    await graph.ask('{ suggestionAccessLog(within: "43") { totalCount } }');
    const counts =
      /^(liandong_(?:[a-z_]+_count|[a-z_]+_total|requests_under_way|owner_breaker|owners_missing)(?:\{.*\})? \d+)$/gm;
    // The answer is out before it is counted.
    await expect
      .poll(async () => (await (await fetch(endpoint.url)).text()).match(counts)?.toSorted())
      .toEqual([
        'liandong_fetch_duration_seconds_count{subgraph="suggestions"} 3',
        'liandong_incomplete_answers_total{kind="query"} 3',
        'liandong_owner_breaker{subgraph="suggestions",owner="43"} 0',
        'liandong_owner_breaker{subgraph="suggestions",owner="4302"} 0',
        'liandong_owner_duration_seconds_count{subgraph="suggestions",owner="43"} 3',
        'liandong_owner_duration_seconds_count{subgraph="suggestions",owner="4302"} 3',
        'liandong_owner_failures_total{subgraph="suggestions",owner="4302",reason="UNREACHABLE"} 3',
        'liandong_owners_missing{subgraph="suggestions"} 1',
        'liandong_planning_duration_seconds_count 1',
        'liandong_request_duration_seconds_count{operation="Totals",kind="query",status="2xx"} 2',
        'liandong_request_duration_seconds_count{operation="other",kind="query",status="2xx"} 1',
        'liandong_request_duration_seconds_count{operation="other",kind="query",status="4xx"} 1',
        'liandong_request_duration_seconds_count{operation="other",kind="unknown",status="4xx"} 1',
        'liandong_requests_under_way 0',
      ]);
    const text = await (await fetch(endpoint.url)).text();
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
    expect((await fetch(new URL('/', endpoint.url))).status).toBe(404);
    expect((await fetch(new URL('/metrics', graph.url))).status).toBe(404);
  });

  it('is a line that names who asked by subject and organ, and no text that may name people', async () => {
    const headers = await graph.headersOf({ identity: staffOf('430281') });
    await graph.ask(totals, {}, { ...headers, traceparent, 'x-request-id': 'request-2' });
    await graph.ask('{ nothing }', {}, { 'x-request-id': 'request-3' });
    let lines: string[] = [];
    // The answer is out before its line is written, and the next may be written first.
    await expect
      .poll(async () => {
        const written = (await readFile(join(folder, 'access.jsonl'), 'utf8')).split('\n');
        lines = ['request-2', 'request-3'].flatMap((id) => written.filter((line) => line.includes(id)));
        return lines.length;
      })
      .toBe(2);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
        requestId: 'request-2',
        traceId,
        path: '/graphql',
        kind: 'query',
        operation: 'Totals',
        hash,
        subject: 'staff@430281',
        organ: 'CONGRESS 430281',
        ownersAsked: 2,
        owners: ['suggestions 43', 'suggestions 4302'],
        missing: [{ owner: 'suggestions 4302', reason: 'UNREACHABLE' }],
        status: 200,
        ms: expect.any(Number) as number,
        bytes: expect.any(Number) as number,
      },
      expect.objectContaining({ kind: 'unknown', operation: null, subject: null, ownersAsked: 0, missing: [], status: 400 }),
    ]);
    expect(lines.join('\n')).not.toMatch(/工作人员|测试|totalCount/);
  });

  it('is as much when the client leaves before it is answered', async () => {
    const release = up.hold();
    const leaving = new AbortController();
    const asked = up.nextQuestion();
    const answer = fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'request-4' },
      body: JSON.stringify({ query: totals }),
      signal: leaving.signal,
    });
    await asked;
    leaving.abort();
    await expect(answer).rejects.toThrow('aborted');
    await expect
      .poll(async () => (await readFile(join(folder, 'access.jsonl'), 'utf8')).match(/.*request-4.*/)?.[0])
      .toBeDefined();
    const line = /.*request-4.*/.exec(await readFile(join(folder, 'access.jsonl'), 'utf8'))?.[0] ?? '';
    expect(JSON.parse(line)).toMatchObject({ operation: 'Totals', status: 499 });
    const underWay = await metrics.registry.getSingleMetric('liandong_requests_under_way')?.get();
    expect(underWay?.values[0]?.value).toBe(0);
    release();
  });

  it('is as much of each of many requests on a connection that breaks, also of those whose turn had not come', async () => {
    const release = up.hold();
    await using client = await RawClient.to(graph.url);
    const asked = up.nextQuestion();
    client.write([0, 1, 2].map((nth) => posted(totals, `x-request-id: piped-${nth}\r\n`)).join(''));
    await asked;
    client.breakOff();
    const underWay = metrics.registry.getSingleMetric('liandong_requests_under_way');
    await expect.poll(async () => (await underWay?.get())?.values[0]?.value).toBe(0);
    const lines = (await readFile(join(folder, 'access.jsonl'), 'utf8')).match(/.*piped-\d.*/g) ?? [];
    expect(lines.map((line) => (JSON.parse(line) as { status: number }).status)).toEqual([499, 499, 499]);
    release();
  });
});

describe('where nothing observes', () => {
  it('an owner is told the trace as the client named it, and a name that is none is not passed on', async () => {
    await using quiet = await TestGraph.start(owners);
    await quiet.ask(totals, {}, { traceparent, tracestate: 'vendor=1' });
    expect(up.asked.at(-1)).toMatchObject({ traceparent, tracestate: 'vendor=1' });
    await quiet.ask(mine, {}, { traceparent: '00-nonsense', tracestate: 'vendor=1' });
    expect([up.asked.at(-1)?.traceparent, up.asked.at(-1)?.tracestate]).toEqual([undefined, undefined]);
  });
});

describe('a traceparent', () => {
  it.each([
    [traceparent, { traceId, spanId: '00f067aa0ba902b7', flags: 1 }],
    [`01${traceparent.slice(2)}-more`, { traceId, spanId: '00f067aa0ba902b7', flags: 1 }],
    [`${traceparent}-more`, undefined],
    [`ff${traceparent.slice(2)}`, undefined],
    [`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, undefined],
    [`00-${traceId}-${'0'.repeat(16)}-01`, undefined],
    [traceparent.toUpperCase(), undefined],
    [undefined, undefined],
  ])('%s', (header, parsed) => {
    expect(parseTraceparent(header)).toEqual(parsed);
    if (parsed !== undefined) expect(formatTraceparent(parsed)).toBe(traceparent);
  });
});
