import { setTimeout } from 'node:timers/promises';
import type { FedSubgraph } from '../../schema/subgraphs.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { AccessLog } from '../access-log/log.ts';
import type { FedKind } from '../changes/feed.ts';
import { Database } from '../database.ts';
import type { Owner } from '../owner.ts';
import type { WebhookHosts } from './hosts.ts';
import { Post } from './post.ts';
import { Push, dueOf, putOff } from './push.ts';

/** Whose webhooks are sent, and how. */
export interface PusherOptions {
  subgraph: FedSubgraph;
  code: JurisdictionCode;
  /** The owner's database, as the subgraph reaches it. */
  database: string;
  /** The owner's secret, of which those of the subscriptions are made. */
  logKey: string;
  hosts: WebhookHosts;
  kinds: Readonly<Record<string, FedKind>>;
  /** How often it is looked whether something changed; 1,000 when absent. */
  pollMs?: number;
  /** How often it is looked whether somebody has subscribed, where nobody has; 30,000 when absent. */
  idlePollMs?: number;
  /** The longest time until a message that failed is sent again; a quarter of an hour when absent. */
  longestPauseMs?: number;
  /** For how long a receiver is waited for; 10,000 when absent. */
  timeoutMs?: number;
  /** The clock; the machine's when absent. */
  now?: () => Date;
  log?: (line: string) => void;
}

/** How many receivers are sent to at once; each has a timeout, and none has more than one message under way. */
const sideBySide = 16;

/** After so many messages in a row others that wait have their turn. */
const mostInARow = 20;

/**
 * 推送. Sends an owner's webhooks until it is closed. Each subscription is told in order, one message after the other, by nobody else at the same time as long as one pusher works at an
 * owner; a receiver that is slow or away holds up no others.
 */
export class Pusher implements AsyncDisposable {
  readonly #owner: Owner;
  readonly #database: Database;
  readonly #accessLog: AccessLog;
  readonly #post: Post;
  readonly #push: Push;
  readonly #options: PusherOptions;
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #closing = new AbortController();
  readonly #working: Promise<void>;

  constructor(options: PusherOptions) {
    const { subgraph, code, logKey, hosts, now = () => new Date() } = options;
    this.#options = options;
    this.#database = new Database(options.database, { schema: subgraph });
    this.#accessLog = new AccessLog({ database: this.#database, code, subgraph, key: logKey });
    this.#owner = { subgraph, code, name: code, database: this.#database, secret: logKey, log: this.#accessLog, now };
    this.#post = new Post({ hosts, timeoutMs: options.timeoutMs });
    this.#push = new Push({
      owner: this.#owner,
      kinds: options.kinds,
      post: this.#post,
      longestPauseMs: options.longestPauseMs ?? 15 * 60_000,
      chance: Math.random,
    });
    this.#working = this.#work();
  }

  /** Ends it: what is under way is broken off, and sent again under its id by the next. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#post.close();
    await this.#working;
    await Promise.all(this.#underWay.values());
    await this.#accessLog.close();
    await this.#database.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #work(): Promise<void> {
    const { pollMs = 1_000, idlePollMs = 30_000 } = this.#options;
    let isToldOf = false;
    while (!this.#closing.signal.aborted) {
      let pause = pollMs;
      try {
        const { due, isAny } = await dueOf(this.#owner, [...this.#underWay.keys()], sideBySide - this.#underWay.size);
        for (const id of due) this.#begin(id);
        if (!isAny) pause = idlePollMs;
        isToldOf = false;
      } catch (error) {
        // A database that is away is waited for, and complained of once.
        if (!isToldOf) this.#complain(error);
        isToldOf = true;
      }
      await setTimeout(pause, undefined, { signal: this.#closing.signal }).catch(() => {});
    }
  }

  #begin(id: string): void {
    const turn = this.#turn(id).finally(() => this.#underWay.delete(id));
    this.#underWay.set(id, turn);
  }

  /** Never throws. */
  async #turn(id: string): Promise<void> {
    try {
      for (let nth = 0; nth < mostInARow && !this.#closing.signal.aborted; nth++) {
        if (!(await this.#push.next(id))) return;
      }
    } catch (error) {
      this.#complain(error);
      await putOff(this.#owner, id, this.#options.idlePollMs ?? 30_000).catch(() => {});
    }
  }

  #complain(error: unknown): void {
    if (this.#closing.signal.aborted) return;
    const { log = console.error, subgraph, code } = this.#options;
    log(`The webhooks of ${subgraph} of ${code} wait: ${error instanceof Error ? error.message : String(error)}`);
  }
}
