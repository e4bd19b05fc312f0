import sql from 'sql-template-tag';
import { refuse } from '../../schema/errors.ts';
import { hasFeed } from '../../schema/subgraphs.ts';
import { seqIn } from '../changes/cursor.ts';
import type { FedKind } from '../changes/feed.ts';
import { type Changes, Commands, insertInto } from '../commands.ts';
import type { FedSubgraph } from '../../schema/subgraphs.ts';
import type { Found } from '../machine.ts';
import type { LitigationField, WebhookCommandInput, WebhookState } from '../suggestions/types.ts';
import { noHosts, sendableUrl } from './hosts.ts';
import { secretOf } from './secrets.ts';
import { type WebhookRow, webhookKindOf } from './webhooks.ts';
import { type WebhookColumns, type WebhookEvent, isOfAnOrgan, webhookMachineOf } from './workflow.ts';

/** What the schema's commands that subscribe take. */
export interface SubscribeWebhookInput {
  requestId?: string | null;
  jurisdiction: string;
  url: string;
  of?: readonly string[] | null;
  field?: readonly LitigationField[] | null;
  since?: string | null;
}

/** A subscription with its secret. */
export interface WebhookSecret {
  webhook: WebhookRow;
  secret: string;
}

/** How many subscriptions an organ may have at an owner that are not ended. */
const mostOfAnOrgan = 20;

/** For how long a secret that was changed signs too. */
const rotationMs = 24 * 60 * 60 * 1_000;

/** What an organ's staff can do about what is sent to its systems. All throw FORBIDDEN, REQUEST_ID_REUSED, and those on one that is there BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE. */
export class WebhookCommands extends Commands {
  /**
   * Subscribes for the caller's organ to what changes of the kinds of records. What is sent is what the caller may see, as staff of that organ and for the purpose given here; what
   * somebody may see beyond that, as a deputy or by a particular duty, is not the organ's. Throws BAD_INPUT, BAD_CURSOR, PURPOSE_NEEDED, WRONG_OWNER.
   */
  async subscribe(input: SubscribeWebhookInput, kinds: Readonly<Record<string, FedKind>>): Promise<WebhookSecret> {
    const { jurisdiction: code, since } = input;
    const { identity } = this;
    if (identity === null || !isOfAnOrgan(identity)) {
      throw refuse('FORBIDDEN', 'The staff of a congress or a procuratorate subscribe for their organ.');
    }
    const of = input.of == null || input.of.length === 0 ? Object.keys(kinds) : [...new Set(input.of)];
    for (const kind of of.flatMap((name) => kinds[name] ?? [])) this.reading.mustHavePurpose(kind.kind.table.visibility);
    const url = sendableUrl(this.owner.webhookHosts ?? noHosts, input.url);
    const from = since == null ? undefined : seqIn(this.owner, since);
    const { organ, subject, name, roles } = identity;
    const row = { code, subscriber_kind: organ.kind, subscriber_code: organ.code };
    const id = await this.create(this.#machine, 'SUBSCRIBE', input, row, async (db, made, state) => {
      await db.rows(sql`select pg_advisory_xact_lock(hashtext(${`webhooks of ${organ.kind} ${organ.code}`}))`);
      const others = await db.rows(sql`
        select from webhooks
        where subscriber_kind = ${organ.kind} and subscriber_code = ${organ.code} and state <> 'ENDED'
        limit ${mostOfAnOrgan}`);
      if (others.length >= mostOfAnOrgan) {
        throw refuse('BAD_INPUT', `An organ has at most ${mostOfAnOrgan} subscriptions at an owner. End one that is not needed.`);
      }
      const [head] = await db.rows<{ seq: number }>(sql`select coalesce(max(seq), 0) as seq from changes`);
      const asStaff = roles.filter((role) => role === 'CONGRESS_STAFF' || role === 'PROVINCIAL_STAFF' || role === 'PROSECUTOR');
      const now = this.owner.now().toISOString();
      await db.rows(
        insertInto('webhooks', {
          id: made,
          code,
          state,
          url,
          record_kinds: of,
          fields: [...new Set(input.field ?? [])],
          subscriber: JSON.stringify({ subject, name, organ, roles: asStaff }),
          purpose: this.reading.caller.purpose,
          subscribed_at: now,
          seq: from ?? head?.seq ?? 0,
          next_attempt_at: now,
        }),
      );
    });
    return this.#withSecret(id);
  }

  /** Sends nothing until it is resumed. */
  async pause(input: WebhookCommandInput): Promise<{ webhook: WebhookRow }> {
    return { webhook: await this.#act('PAUSE', input, {}) };
  }

  /** Goes on where it stopped, at once. */
  async resume(input: WebhookCommandInput): Promise<{ webhook: WebhookRow }> {
    const afresh = { attempts: 0, failing_since: null, error: null, next_attempt_at: this.owner.now().toISOString() };
    return { webhook: await this.#act('RESUME', input, afresh) };
  }

  /** Gives it a new secret. The one before signs for a day too, one before that no more. */
  async rotateSecret(input: WebhookCommandInput): Promise<WebhookSecret> {
    const until = new Date(this.owner.now().getTime() + rotationMs).toISOString();
    const { id } = await this.#act('ROTATE_SECRET', input, ({ secret_version }) => ({
      secret_version: secret_version + 1,
      previous_secret_until: until,
    }));
    return this.#withSecret(id);
  }

  /** Ends it. */
  async end(input: WebhookCommandInput): Promise<{ webhook: WebhookRow }> {
    return { webhook: await this.#act('END', input, {}) };
  }

  async #act(
    event: WebhookEvent,
    input: WebhookCommandInput,
    changes: Changes | ((found: Found<WebhookState, WebhookColumns>) => Changes),
  ): Promise<WebhookRow> {
    const id = await this.act(this.#machine, event, input, async (_, found) =>
      typeof changes === 'function' ? changes(found) : changes,
    );
    return this.result(webhookKindOf(this.#subgraph), id);
  }

  async #withSecret(id: string): Promise<WebhookSecret> {
    const webhook = await this.result(webhookKindOf(this.#subgraph), id);
    return { webhook, secret: secretOf(this.owner, id, webhook.secretVersion) };
  }

  get #machine(): ReturnType<typeof webhookMachineOf> {
    return webhookMachineOf(this.#subgraph);
  }

  get #subgraph(): FedSubgraph {
    const { subgraph } = this.owner;
    if (!hasFeed(subgraph)) throw new Error(`The owners of ${subgraph} tell nobody what changed.`);
    return subgraph;
  }
}
