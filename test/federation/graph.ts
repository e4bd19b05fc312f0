import { readFileSync } from 'node:fs';
import { Gateway, type GatewayOptions } from '../../gateway/gateway.ts';
import { type Limits, usualLimits } from '../../gateway/limits/limits.ts';
import type { Patience } from '../../gateway/owners/client.ts';
import { LocalTransport } from '../../gateway/owners/local.ts';
import { type RegisteredOwner, Registry } from '../../gateway/registry.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { placeOf } from '../../schema/places.ts';
import { type OwnedSubgraph, supergraphFile } from '../../schema/subgraphs.ts';
import { subgraphs } from '../../subgraphs/all.ts';
import { Database } from '../../subgraphs/database.ts';
import type { Identity } from '../../schema/caller.ts';
import { AccessLog } from '../../subgraphs/access-log/log.ts';
import { testKeys, testLogKey, testTokens } from '../signing.ts';
import { TestIssuer, type TokenOptions } from './test-issuer.ts';

/** The composed supergraph. */
export const supergraphSdl = readFileSync(supergraphFile, 'utf8');

/** The clock of tests: noon in Shanghai. */
export const now = (): Date => new Date('2026-11-20T04:00:00Z');

/** An owner in a test: of what, for which place, over which database, or already served at a URL. */
export interface TestOwner {
  subgraph: OwnedSubgraph;
  code: JurisdictionCode;
  database?: string;
  url?: string;
  timeoutMs?: number;
}

/** The usual limits, but as many requests a minute as a test likes. */
export const unhurried: Limits = { ...usualLimits, callerPerMinute: 1e9, addressPerMinute: 1e9, routerPerMinute: 1e9 };

/** An owner as registered. */
export function registered({ subgraph, code, url, timeoutMs = 1_000 }: TestOwner): RegisteredOwner {
  return { subgraph, code, name: `${placeOf(code)?.name ?? code}人大`, url: url ?? `http://local.invalid/${code}`, timeoutMs };
}

/** Somebody who asks, with a purpose unless it is null. */
export interface Asking extends TokenOptions {
  identity: Identity;
  purpose?: string | null;
}

/** An answer of the graph. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions?: { coverage: Record<string, unknown>; cost?: { ownerCalls: number; rows: number } };
}

/** A gateway in this process that listens on a free port; owners with a URL are asked over HTTP, others within the process. */
export class TestGraph implements AsyncDisposable {
  readonly gateway: Gateway;
  readonly url: string;
  readonly issuer: TestIssuer;
  readonly #headers = new WeakMap<Asking, Promise<Record<string, string>>>();
  /** Who asks when the test does not say; nobody who is logged in. */
  asker: Asking | undefined;
  /** What the gateway logged. */
  readonly logged: string[];

  private constructor(gateway: Gateway, url: string, issuer: TestIssuer, logged: string[]) {
    this.gateway = gateway;
    this.url = url;
    this.issuer = issuer;
    this.logged = logged;
  }

  static async start(
    owners: readonly TestOwner[],
    patience?: Patience,
    ownersForTwoSteps?: number,
    options: Partial<GatewayOptions> = {},
    known?: TestIssuer,
  ): Promise<TestGraph> {
    const local = owners.filter(({ url }) => url === undefined);
    const logged: string[] = [];
    const issuer = known ?? (await TestIssuer.start());
    const gateway = new Gateway({
      supergraphSdl,
      registry: new Registry(owners.map(registered)),
      makeTransport: local.length === 0 ? undefined : (owner) => localTransport(owner, local),
      patience,
      ownersForTwoSteps,
      limits: unhurried,
      provider: { issuer: issuer.url, audience: 'liandong' },
      signingKeys: testKeys,
      ...options,
      log: (line) => logged.push(line),
    });
    return new TestGraph(gateway, await gateway.listen(0), issuer, logged);
  }

  /** Asks the graph over HTTP, as any client does. */
  async ask(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await this.headersOf(this.asker)), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer; // a GraphQL response
  }

  /** Asks as somebody. */
  async as(asking: Asking | undefined, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return this.ask(query, variables, await this.headersOf(asking));
  }

  /** The headers by which the gateway knows who asks, and for what. */
  async headersOf(asking: Asking | undefined): Promise<Record<string, string>> {
    if (asking === undefined) return {};
    const known = this.#headers.get(asking) ?? this.#makeHeaders(asking);
    this.#headers.set(asking, known);
    return known;
  }

  async #makeHeaders(asking: Asking): Promise<Record<string, string>> {
    const { identity, purpose = '测试', ...options } = asking;
    const token = await this.issuer.token(identity, options);
    return { authorization: `Bearer ${token}`, ...(purpose === null ? {} : { 'liandong-purpose': encodeURIComponent(purpose) }) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.gateway.close();
    await this.issuer[Symbol.asyncDispose]();
  }
}

/** The way to an owner within this process. */
export function localTransport(owner: RegisteredOwner, owners: readonly TestOwner[]): LocalTransport {
  const found = owners.find(({ subgraph, code }) => subgraph === owner.subgraph && code === owner.code);
  if (found?.database === undefined) throw new Error(`${owner.name} has no database in this test.`);
  const database = new Database(found.database, { schema: found.subgraph });
  const { subgraph } = found;
  const log = new AccessLog({ database, code: owner.code, subgraph, key: testLogKey });
  const served = { subgraph, code: owner.code, name: owner.name, database, log, now };
  return new LocalTransport(subgraphs[subgraph], served, testTokens);
}
