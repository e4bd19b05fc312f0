import { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Serving, serve } from '../../subgraphs/serve.ts';
import { subgraphs } from '../../subgraphs/all.ts';
import { type FreshDatabase, freshDatabase } from '../postgres.ts';
import { testLogKey, testTokens } from '../signing.ts';
import { FaultProxy } from './fault-proxy.ts';
import { TestGraph, now } from './graph.ts';

const codes = ['4302', '430281', '430223'] as const;

/** How long the gateway waits for each of the three. */
export const timeoutMs = 2_000;

/** The id of one of an owner's three suggestions. */
export function idOf(code: string, n: number): string {
  return `${code.padEnd(6, '0')}.Suggestion.s${n}`;
}

/** The ids of 株洲市 and 醴陵市, the earliest first. */
export const theOthersRows = [1, 2, 3].flatMap((n) => ['430200', '430281'].map((code) => `${code}.Suggestion.s${n}`));

export const rows = 'nodes { id title }';

/** All nine suggestions, and whose are missing. */
export const withCoverage = `{ suggestions(within: "430200", orderBy: SUBMITTED_AT_ASC) {
  totalCount ${rows} coverage { total answered complete missing { owner { code name } reason } } } }`;

/**
 * 株洲市, and two counties with systems of their own: 醴陵市, which is well, and 攸县, which a test makes ill. Each has three suggestions in a database
 * of its own, and is asked over real HTTP.
 */
class ThreeOwners implements AsyncDisposable {
  readonly #databases: readonly FreshDatabase[];
  readonly #serving: Serving;
  readonly #proxies: ReadonlyMap<string, FaultProxy>;

  private constructor(databases: readonly FreshDatabase[], serving: Serving, proxies: ReadonlyMap<string, FaultProxy>) {
    this.#databases = databases;
    this.#serving = serving;
    this.#proxies = proxies;
  }

  static async start(): Promise<ThreeOwners> {
    const databases = new Map<string, FreshDatabase>();
    for (const code of codes) databases.set(code, await filled(code));
    const serving = await serve(
      codes.map((code) => ({
        subgraph: subgraphs.suggestions,
        code,
        name: code,
        database: databases.get(code)?.url('suggestions') ?? '',
        logKey: testLogKey,
      })),
      { port: 0, now, tokens: testTokens },
    );
    const proxies = new Map<string, FaultProxy>();
    for (const code of codes) {
      const proxy = new FaultProxy(serving.urlOf('suggestions', code));
      await proxy.start();
      proxies.set(code, proxy);
    }
    return new ThreeOwners([...databases.values()], serving, proxies);
  }

  /** What stands before 攸县. */
  get sick(): FaultProxy {
    const found = this.#proxies.get('430223');
    if (found === undefined) throw new Error('The proxy of 攸县 is not there.');
    return found;
  }

  /** 攸县 is well, and nothing has been asked of it. */
  async heal(): Promise<void> {
    if (!this.sick.listening) await this.sick.start();
    this.sick.behaviour = { is: 'healthy' };
    this.sick.requests = 0;
  }

  /** A gateway before the three, which leaves one that failed three times alone for so long. */
  graph(openForMs = 50): Promise<TestGraph> {
    const owners = codes.map((code) => ({
      subgraph: 'suggestions' as const,
      code,
      url: this.#proxies.get(code)?.url ?? '',
      timeoutMs,
    }));
    return TestGraph.start(owners, { failuresToOpen: 3, openForMs, maxUnderWay: 100 });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#serving.close();
    for (const proxy of this.#proxies.values()) await proxy.stop();
    for (const database of this.#databases) await database[Symbol.asyncDispose]();
  }
}

/** The three, for all tests of a file: 攸县 is well again before each. */
export function threeOwners(): Pick<ThreeOwners, 'graph' | 'heal' | 'sick'> {
  let started: ThreeOwners | undefined;
  const owners = (): ThreeOwners => {
    if (started === undefined) throw new Error('The three owners are there within tests only.');
    return started;
  };
  beforeAll(async () => {
    started = await ThreeOwners.start();
  });
  afterAll(async () => {
    await started?.[Symbol.asyncDispose]();
  });
  beforeEach(() => owners().heal());
  return {
    get sick() {
      return owners().sick;
    },
    graph: (openForMs) => owners().graph(openForMs),
    heal: () => owners().heal(),
  };
}

async function filled(code: string): Promise<FreshDatabase> {
  const database = await freshDatabase(['suggestions']);
  const pool = new Pool({ connectionString: database.adminUrl });
  for (const n of [1, 2, 3]) {
    await pool.query(
      `insert into suggestions.suggestions (id, title, text, category, code, in_session, state, lead_sponsor, submitted_at,
         assigned_on, due_on, disclosed, disclosure)
       values ($1, $2, '正文', 'OTHER', $3, true, 'ASSIGNED', $4, $5, '2026-04-01', '2026-07-01', true, 'PUBLIC_FULL')`,
      [idOf(code, n), `${code} 第${n}件`, code, `${code.padEnd(6, '0')}.Deputy.d1`, `2026-0${n}-01T02:00:00Z`],
    );
  }
  await pool.end();
  return database;
}
