import { createHmac, hkdfSync } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { Owner } from '../owner.ts';

/**
 * 推送密钥. The secret of a subscription, as Standard Webhooks writes them. It is the HMAC of the subscription's id and the number of the secret under a key made of the owner's
 * secret, which its processes know and its database does not: so it can be told once and used ever after, and is kept nowhere.
 */
export function secretOf(owner: Owner, id: string, version: number): string {
  return `whsec_${hmac(owner, `secret ${id} ${version}`).toString('base64')}`;
}

/** Of which changes a message tells: of those after one number and up to another, as the changes were numbered at that time. */
export interface Stretched {
  numbering: number;
  from: number;
  upTo: number;
}

/** The id of a message to a subscription: of the same changes always the same. It does not tell their numbers. */
export function messageIdOf(owner: Owner, id: string, { numbering, from, upTo }: Stretched): string {
  return `msg_${hmac(owner, `message ${id} ${numbering} ${from} ${upTo}`).subarray(0, 18).toString('base64url')}`;
}

/** The headers under which a body is sent, by which its receiver knows who sends it, and what came before: signed with each of the secrets. */
export function headersOf(secrets: readonly string[], messageId: string, at: Date, body: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'liandong-webhooks',
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(messageId, at, body)).join(' '),
  };
}

function hmac({ secret, subgraph }: Owner, text: string): Buffer {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', `webhooks of ${subgraph}`, 32));
  return createHmac('sha256', key).update(text).digest();
}
