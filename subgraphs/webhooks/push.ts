import sql from 'sql-template-tag';
import { parseIdentity } from '../../schema/caller.ts';
import { cursorAt } from '../changes/cursor.ts';
import type { FedKind } from '../changes/feed.ts';
import type { Queryable } from '../database.ts';
import type { Owner } from '../owner.ts';
import { Reading } from '../reading.ts';
import { type Told, type ToldChange, type Watched, toldOf } from './message.ts';
import type { Outcome, Post } from './post.ts';
import { disabledAfterMs, pauseMs } from './retries.ts';
import { headersOf, messageIdOf, secretOf } from './secrets.ts';

/** What is sent: that something changed, for whom, and where the feed can be read on after it. */
export interface WebhookBody {
  type: string;
  subscription: string;
  cursor: string;
  changes: ToldChange[];
}

/** By what an owner's messages are sent. */
export interface PushOptions {
  owner: Owner;
  kinds: Readonly<Record<string, FedKind>>;
  post: Pick<Post, 'send'>;
  /** The longest time until a message that failed is sent again. */
  longestPauseMs: number;
  /** Where between half of a pause and the whole of it: 0 to 1. */
  chance: () => number;
}

/** A subscription for which there may be something to send. */
interface Due extends Watched {
  id: string;
  url: string;
  subscriber: unknown;
  purpose: string | null;
  secretVersion: number;
  previousSecretUntil: string | null;
  numbering: number;
  seq: number;
  pendingSeq: number | null;
}

/** Who the program is that sends, to the database's own rules. */
export const asCourier = { courier: 'on', caller: 'courier' } as const;

/**
 * Sends a subscription's next message. Up to which change it tells is written down before it goes out, and that it was taken in after: whoever is killed between the two sends the same
 * stretch again, under the same id. What it tells is what the subscriber may see at that moment, and is taken down in the access log first.
 */
export class Push {
  readonly #options: PushOptions;

  constructor(options: PushOptions) {
    this.#options = options;
  }

  /** Whether it went on, so that there may be a next one. Throws what is not the receiver's fault: then nothing was sent. */
  async next(id: string): Promise<boolean> {
    const { owner, post } = this.#options;
    const due = await this.#due(id);
    if (due === undefined) return false;
    const reading = new Reading(owner, {
      identity: parseIdentity(due.subscriber),
      purpose: due.purpose,
      requestId: due.id,
      operation: { name: 'webhook', hash: '' },
    });
    const told = await this.#read(reading, due);
    if (told.changes.length === 0) return told.upTo > due.seq && (await this.#pass(due, told.upTo));
    if (due.pendingSeq === null && !(await this.#begin(due, told.upTo))) return false;
    await reading.end();
    const upTo = due.pendingSeq ?? told.upTo;
    const body: WebhookBody = {
      type: `${owner.subgraph}.changed`,
      subscription: due.id,
      cursor: cursorAt(owner, upTo),
      changes: told.changes,
    };
    const written = JSON.stringify(body);
    const messageId = messageIdOf(owner, due.id, { numbering: due.numbering, from: due.seq, upTo });
    const outcome = await post.send(due.url, headersOf(this.#secretsOf(due), messageId, owner.now(), written), written);
    if (outcome.is === 'TAKEN') return this.#taken(due, upTo);
    if (outcome.is !== 'BROKEN_OFF') await this.#failed(due, outcome);
    return false;
  }

  /** What there is to tell. The connection is given back before another one is needed. */
  async #read(reading: Reading, due: Due): Promise<Told> {
    try {
      return await toldOf(reading, this.#options.kinds, due, due.seq, due.pendingSeq);
    } finally {
      await reading.afresh();
    }
  }

  async #due(id: string): Promise<Due | undefined> {
    const { owner } = this.#options;
    const [due] = await this.#courier((db) =>
      db.rows<Due>(sql`
        select id, code, url, record_kinds as of, fields, subscriber, purpose, secret_version as "secretVersion",
          previous_secret_until as "previousSecretUntil", numbering, seq, pending_seq as "pendingSeq"
        from webhooks
        where id = ${id} and state = 'ACTIVE' and next_attempt_at <= ${owner.now().toISOString()}`),
    );
    return due;
  }

  #secretsOf({ id, secretVersion, previousSecretUntil }: Due): string[] {
    const { owner } = this.#options;
    const isRotating = previousSecretUntil !== null && owner.now().toISOString() < previousSecretUntil;
    return (isRotating ? [secretVersion, secretVersion - 1] : [secretVersion]).map((version) => secretOf(owner, id, version));
  }

  /** Goes past changes of which there is nothing to tell. */
  async #pass({ id, seq }: Due, upTo: number): Promise<boolean> {
    const passed = await this.#courier((db) =>
      db.rows(sql`
        update webhooks
        set seq = ${upTo}, pending_seq = null, next_attempt_at = ${this.#options.owner.now().toISOString()}
        where id = ${id} and seq = ${seq}
        returning id`),
    );
    return passed.length > 0;
  }

  /** Writes down what is about to be sent. False when somebody else has, or when it is not to be sent any more. */
  async #begin({ id, seq }: Due, upTo: number): Promise<boolean> {
    const begun = await this.#courier((db) =>
      db.rows(sql`
        update webhooks
        set pending_seq = ${upTo}
        where id = ${id} and seq = ${seq} and pending_seq is null and state = 'ACTIVE'
        returning id`),
    );
    return begun.length > 0;
  }

  async #taken({ id, seq }: Due, upTo: number): Promise<boolean> {
    const now = this.#options.owner.now().toISOString();
    const taken = await this.#courier((db) =>
      db.rows(sql`
        update webhooks
        set seq = ${upTo}, pending_seq = null, attempts = 0, failing_since = null, error = null, last_tried_at = ${now},
          last_delivered_at = ${now}, next_attempt_at = ${now}
        where id = ${id} and seq = ${seq} and pending_seq = ${upTo}
        returning id`),
    );
    return taken.length > 0;
  }

  /** Puts the next attempt off; who was not reached for days, or is gone, is not tried any more until somebody resumes it. */
  async #failed({ id }: Due, outcome: Extract<Outcome, { error: string }>): Promise<void> {
    const { owner, longestPauseMs, chance } = this.#options;
    const now = owner.now();
    await this.#courier(async (db) => {
      const [found] = await db.rows<{ state: string; attempts: number; failingSince: string | null }>(sql`
        select state, attempts, failing_since as "failingSince"
        from webhooks
        where id = ${id}
        for update`);
      if (found === undefined) return;
      const attempts = found.attempts + 1;
      const failingSince = found.failingSince ?? now.toISOString();
      const isOver = outcome.is === 'GONE' || now.getTime() - Date.parse(failingSince) >= disabledAfterMs;
      const isDisabled = isOver && found.state === 'ACTIVE';
      await db.rows(sql`
        update webhooks
        set attempts = ${attempts}, failing_since = ${failingSince}, last_tried_at = ${now.toISOString()}, error = ${outcome.error},
          next_attempt_at = ${new Date(now.getTime() + pauseMs(attempts, longestPauseMs, chance())).toISOString()},
          state = case when ${isDisabled} then 'DISABLED' else state end
        where id = ${id}`);
      if (!isDisabled) return;
      await db.rows(sql`
        insert into history (record_id, position, event, from_state, to_state, at, actor, reason)
        select ${id}, coalesce(max(position), 0) + 1, 'DISABLE', 'ACTIVE', 'DISABLED', ${now.toISOString()}, '推送程序', ${outcome.error}
        from history
        where record_id = ${id}`);
    });
  }

  #courier<Result>(work: (db: Queryable) => Promise<Result>): Promise<Result> {
    return this.#options.owner.database.transaction(asCourier, work);
  }
}

/** The ids of subscriptions for which there may be something to send, those first that have waited longest; and whether there are any at all that are active. */
export async function dueOf(owner: Owner, except: readonly string[], most: number): Promise<{ due: string[]; isAny: boolean }> {
  return owner.database.transaction(asCourier, async (db) => {
    const due = await db.rows<{ id: string }>(sql`
      select id
      from webhooks
      where state = 'ACTIVE' and next_attempt_at <= ${owner.now().toISOString()} and id <> all(${except})
        and (pending_seq is not null or seq < (select max(seq) from changes))
      order by next_attempt_at
      limit ${most}`);
    const [any] = await db.rows<{ isAny: boolean }>(sql`select exists (select from webhooks where state = 'ACTIVE') as "isAny"`);
    return { due: due.map(({ id }) => id), isAny: any?.isAny === true };
  });
}

/** Puts a subscription off for which the owner itself could do nothing: it is not the receiver's fault, and not counted. */
export async function putOff(owner: Owner, id: string, byMs: number): Promise<void> {
  const until = new Date(owner.now().getTime() + byMs).toISOString();
  await owner.database.transaction(asCourier, (db) =>
    db.rows(sql`
      update webhooks
      set next_attempt_at = ${until}
      where id = ${id}`),
  );
}
