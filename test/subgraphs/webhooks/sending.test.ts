import sql from 'sql-template-tag';
import { Webhook } from 'standardwebhooks';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Owner } from '../../../subgraphs/owner.ts';
import { parseHosts } from '../../../subgraphs/webhooks/hosts.ts';
import { feeds } from '../../../subgraphs/webhooks/feeds.ts';
import { Post } from '../../../subgraphs/webhooks/post.ts';
import { Push, type PushOptions, dueOf } from '../../../subgraphs/webhooks/push.ts';
import { pauseMs } from '../../../subgraphs/webhooks/retries.ts';
import { secretOf } from '../../../subgraphs/webhooks/secrets.ts';
import { cursorAt } from '../../../subgraphs/changes/cursor.ts';
import { testLogKey } from '../../signing.ts';
import { type OwnedDatabase, ownedDatabase } from '../owned-database.ts';
import { assigned, suggestion } from '../suggestions/rows.ts';
import { Receiver } from './receiver.ts';
import { type WebhookValues, webhook } from './rows.ts';

const start = Date.parse('2026-06-01T04:00:00Z');
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const here = parseHosts(['127.0.0.1']);

/** A congress that sends webhooks, with a clock of its own. */
class Sender implements AsyncDisposable {
  readonly owned: OwnedDatabase;
  readonly owner: Owner;
  readonly accesses: Parameters<Owner['log']['append']>[0][] = [];
  at = start;
  post: PushOptions['post'];
  readonly #posts: Post[] = [];

  private constructor(owned: OwnedDatabase) {
    this.owned = owned;
    const log = { append: async (entry: (typeof this.accesses)[number]) => void this.accesses.push(entry) };
    const { database } = owned;
    const now = (): Date => new Date(this.at);
    this.owner = { subgraph: 'suggestions', code: '430281', name: '醴陵', database, secret: testLogKey, log, now };
    this.post = this.through(new Post({ hosts: here, timeoutMs: 300 }));
  }

  static async make(records: readonly string[]): Promise<Sender> {
    const rows = records.map((local) =>
      suggestion(local, {
        ...assigned('2026-02-01', '2026-05-01'),
        litigation_field: local === 'other' ? null : 'ECOLOGY',
      }),
    );
    return new Sender(await ownedDatabase('suggestions', { suggestions: rows }, '430281'));
  }

  /** Sends through this from now on. */
  through(post: Post): Post {
    this.#posts.push(post);
    return post;
  }

  /** A subscription of the procuratorate's, of which nothing was sent yet. */
  async subscribe(url: string, local = 'a', values: WebhookValues = {}): Promise<string> {
    const afresh = { attempts: 0, failing_since: null, last_tried_at: null, last_delivered_at: null, error: null };
    const row = { ...webhook('suggestions', local, values), ...afresh, url, previous_secret_until: null };
    await this.owned.insert('webhooks', [row]);
    return row.id;
  }

  /** A step of a record's life. */
  async change(...locals: readonly string[]): Promise<void> {
    for (const local of locals) {
      await this.owned.inside.rows(sql`
        insert into history (record_id, position, event, to_state, at, actor)
        select ${`430281.Suggestion.${local}`}, coalesce(max(position), 0) + 1, 'ACCEPT', 'ACCEPTED', ${new Date(this.at).toISOString()}, 'x'
        from history where record_id = ${`430281.Suggestion.${local}`}`);
    }
  }

  /** Sends all that is to be sent now, as a courier does. */
  async send(): Promise<void> {
    const push = new Push({
      owner: this.owner,
      kinds: feeds.suggestions,
      post: this.post,
      longestPauseMs: 15 * minuteMs,
      chance: () => 1,
    });
    const { due } = await dueOf(this.owner, [], 16);
    for (const id of due) while (await push.next(id));
  }

  async state(id: string): Promise<Record<string, unknown>> {
    const [row = {}] = await this.owned.where('webhooks', 'id', id);
    const { state, attempts, error, next_attempt_at: next } = row;
    return { state, attempts, error, next };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const post of this.#posts) await post.close();
    await this.owned.close();
  }
}

const idOf = (local: string): string => `430281.Suggestion.${local}`;

describe('what is sent', () => {
  it('is which records changed that the subscriber may see, signed, in order, and written down before it goes out', async () => {
    await using sender = await Sender.make(['one', 'two', 'other']);
    await using receiver = await Receiver.start();
    const id = await sender.subscribe(receiver.url);
    await sender.change('one', 'other', 'two', 'one');
    await sender.send();
    const at = new Date(start).toISOString();
    const change = (local: string) => ({ record: { type: 'Suggestion', id: idOf(local) }, field: 'ECOLOGY', at });
    const [message] = receiver.received;
    expect(message?.body).toEqual({
      type: 'suggestions.changed',
      subscription: id,
      cursor: cursorAt(sender.owner, 4),
      // Of a record in no field of the subscription nothing is told.
      changes: [change('one'), change('two'), change('one')],
    });
    expect(message?.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': expect.stringMatching(/^msg_[\w-]{24}$/),
      'webhook-timestamp': String(start / 1_000),
    });
    const signed = new Webhook(secretOf(sender.owner, id, 2)).sign(
      String(message?.headers['webhook-id']),
      new Date(start),
      message?.text ?? '',
    );
    expect(message?.headers['webhook-signature']).toBe(signed);
    expect(sender.accesses).toEqual([
      {
        at: new Date(start),
        caller: {
          identity: expect.objectContaining({ subject: 'subscriber@430281', roles: ['PROSECUTOR'], deputies: [], duties: [] }),
          purpose: '办案',
          requestId: id,
          operation: { name: 'webhook', hash: '' },
        },
        records: [{ type: 'Suggestion', rows: 3 }],
      },
    ]);
    await sender.send();
    expect(receiver.received).toHaveLength(1);
  });

  it('is nothing, and nothing is written down, where nothing that changed is for the subscriber', async () => {
    await using sender = await Sender.make(['other']);
    await using receiver = await Receiver.start();
    await sender.subscribe(receiver.url);
    await sender.change(...Array.from({ length: 5 }, () => 'other'));
    await sender.send();
    expect([receiver.received, sender.accesses]).toEqual([[], []]);
    expect((await dueOf(sender.owner, [], 16)).due).toEqual([]);
  });

  it('is bounded: more than a hundred changes come in several messages', async () => {
    await using sender = await Sender.make(['one', 'two', 'three']);
    await using receiver = await Receiver.start();
    await sender.subscribe(receiver.url);
    await sender.owned.inside.rows(sql`
      insert into history (record_id, position, event, to_state, at, actor)
      select id, position, 'ACCEPT', 'ACCEPTED', now(), 'x' from suggestions cross join generate_series(1, 80) as position`);
    await sender.send();
    expect(receiver.told.map((ids) => ids.length)).toEqual([100, 100, 40]);
    expect(new Set(receiver.ids).size).toBe(3);
  });

  it('is what the subscriber may see when it is sent, not when it changed', async () => {
    await using sender = await Sender.make(['one', 'two']);
    await using receiver = await Receiver.start();
    const id = await sender.subscribe(receiver.url);
    await sender.change('one', 'two');
    receiver.status = 500;
    await sender.send();
    await sender.owned.inside.rows(sql`update suggestions set litigation_field = null where id = ${idOf('one')}`);
    receiver.status = 204;
    sender.at += minuteMs;
    await sender.send();
    expect(receiver.told).toEqual([[idOf('one'), idOf('two')], [idOf('two')]]);
    expect(await sender.state(id)).toMatchObject({ attempts: 0, error: null });
  });

  it('is not sent where it cannot be written down, and that is not the receiver’s fault', async () => {
    await using sender = await Sender.make(['one']);
    await using receiver = await Receiver.start();
    const id = await sender.subscribe(receiver.url);
    await sender.change('one');
    const { log } = sender.owner;
    sender.owner.log = { append: () => Promise.reject(new Error('The log is away.')) };
    await expect(sender.send()).rejects.toThrow('The log is away.');
    expect(receiver.received).toEqual([]);
    expect(await sender.state(id)).toMatchObject({ attempts: 0, error: null });
    sender.owner.log = log;
    await sender.send();
    expect(receiver.told).toEqual([[idOf('one')]]);
  });
});

describe('a receiver that fails', () => {
  let statuses: [number | null, string][];
  beforeAll(() => {
    statuses = [
      [500, 'The receiver answered with HTTP 500.'],
      [404, 'The receiver answered with HTTP 404.'],
      // It is not followed to where it leads.
      [307, 'The receiver answered with HTTP 307.'],
      [null, 'The receiver did not answer in time.'],
    ];
  });

  it('is sent the same message under the same id, after longer and longer pauses, until it takes it in; what comes later waits', async () => {
    await using sender = await Sender.make(['one', 'two']);
    await using receiver = await Receiver.start();
    const id = await sender.subscribe(receiver.url);
    await sender.change('one');
    let pause = 2_000;
    for (const [nth, [status, error]] of statuses.entries()) {
      receiver.status = status;
      await sender.send();
      const next = new Date(sender.at + pause).toISOString();
      expect(await sender.state(id)).toEqual({ state: 'ACTIVE', attempts: nth + 1, error, next });
      // Before its time nothing is sent.
      sender.at += pause - 1;
      await sender.send();
      expect(receiver.received).toHaveLength(nth + 1);
      sender.at += 1;
      pause *= 2;
      await sender.change('two');
    }
    receiver.status = 204;
    await sender.send();
    expect(receiver.told).toEqual([
      ...Array.from({ length: 5 }, () => [idOf('one')]),
      Array.from({ length: 4 }, () => idOf('two')),
    ]);
    expect(new Set(receiver.received.slice(0, 5).map(({ text }) => text)).size).toBe(1);
    expect(new Set(receiver.ids.slice(0, 5)).size).toBe(1);
    expect(receiver.ids[5]).not.toBe(receiver.ids[0]);
    expect(receiver.received.map(({ url }) => url)).not.toContain('/elsewhere');
    expect(await sender.state(id)).toMatchObject({ attempts: 0, error: null });
  });

  it('and is away for a day gets everything in order when it is back', async () => {
    await using sender = await Sender.make(['one', 'two', 'three']);
    await using receiver = await Receiver.start();
    await sender.subscribe(receiver.url);
    const written: string[] = [];
    receiver.status = 503;
    for (let hour = 0; hour < 24; hour++) {
      const local = ['one', 'two', 'three'][hour % 3] ?? '';
      await sender.change(local);
      written.push(idOf(local));
      await sender.send();
      sender.at += dayMs / 24;
    }
    const failed = receiver.received.length;
    receiver.status = 200;
    await sender.send();
    expect(receiver.told.slice(failed).flat()).toEqual(written);
  });

  it('for five days, or says that it is gone, is sent nothing more until somebody resumes it', async () => {
    await using sender = await Sender.make(['one']);
    await using away = await Receiver.start();
    await using gone = await Receiver.start();
    const ids = [await sender.subscribe(away.url, 'away'), await sender.subscribe(gone.url, 'gone')];
    await sender.change('one');
    away.status = 500;
    gone.status = 410;
    for (let day = 0; day < 7; day++) {
      await sender.send();
      sender.at += dayMs;
    }
    expect([away.received.length, gone.received.length]).toEqual([6, 1]);
    for (const id of ids) {
      expect(await sender.state(id)).toMatchObject({ state: 'DISABLED' });
      const history = await sender.owned.where('history', 'record_id', id);
      expect(history.map(({ event, actor }) => [event, actor])).toEqual([['DISABLE', '推送程序']]);
    }
    await sender.change('one');
    away.status = 204;
    // As RESUME does.
    await sender.owned.inside.rows(
      sql`update webhooks set state = 'ACTIVE', attempts = 0, failing_since = null, next_attempt_at = subscribed_at`,
    );
    await sender.send();
    expect(away.told.slice(6)).toEqual([[idOf('one')], [idOf('one')]]);
    expect(new Set(away.ids.slice(0, 7)).size).toBe(1);
  });

  it('waits half of each pause at least and the longest one at most, and the rest is left to chance', () => {
    const shortest = [1, 2, 3, 10, 100].map((failures) => pauseMs(failures, 15 * minuteMs, 0));
    expect(shortest).toEqual([1_000, 2_000, 4_000, 450_000, 450_000]);
    expect(pauseMs(100, 15 * minuteMs, 1)).toBe(15 * minuteMs);
  });
});

describe('a sender', () => {
  it('that is killed between sending and writing it down sends the same again under the same id, and nothing twice under two', async () => {
    await using sender = await Sender.make(['one', 'two']);
    await using receiver = await Receiver.start();
    await sender.subscribe(receiver.url);
    await sender.change('one');
    const { post } = sender;
    sender.post = {
      send: async (...message) => {
        await post.send(...message);
        throw new Error('killed');
      },
    };
    await expect(sender.send()).rejects.toThrow('killed');
    // What changes meanwhile is another message.
    await sender.change('two');
    sender.post = post;
    await sender.send();
    expect(receiver.told).toEqual([[idOf('one')], [idOf('one')], [idOf('two')]]);
    const [first, again, next] = receiver.ids;
    expect([again === first, next === first]).toEqual([true, false]);
  });

  it('signs with the secret before too, for a day after it was changed', async () => {
    await using sender = await Sender.make(['one']);
    await using receiver = await Receiver.start();
    const id = await sender.subscribe(receiver.url);
    await sender.owned.inside.rows(sql`update webhooks set previous_secret_until = ${new Date(start + dayMs).toISOString()}`);
    for (const after of [0, dayMs]) {
      sender.at = start + after;
      await sender.change('one');
      await sender.send();
    }
    const signatures = receiver.received.map(({ headers }) => String(headers['webhook-signature']).split(' ').length);
    expect(signatures).toEqual([2, 1]);
    expect(secretOf(sender.owner, id, 1)).not.toBe(secretOf(sender.owner, id, 2));
  });

  it('sends nothing to an address that is not allowed, also where an allowed name leads to it', async () => {
    await using receiver = await Receiver.start();
    const { port } = new URL(receiver.url);
    const cases = [
      [`http://127.0.0.1:${port}/`, ['hooks.example.org']],
      [`http://[::ffff:127.0.0.1]:${port}/`, []],
      [`http://localhost:${port}/`, ['localhost']],
    ] as const;
    for (const [url, hosts] of cases) {
      await using post = new Post({ hosts: parseHosts(hosts), timeoutMs: 1_000 });
      const error = 'The host leads to an address to which this owner sends nothing.';
      expect(await post.send(url, {}, '{}'), url).toEqual({ is: 'FAILED', error });
    }
    expect(receiver.received).toEqual([]);
    await using post = new Post({ hosts: parseHosts(['localhost', '127.0.0.1', '::1']), timeoutMs: 1_000 });
    expect(await post.send(`http://localhost:${port}/`, {}, '{}')).toEqual({ is: 'TAKEN' });
  });
});
