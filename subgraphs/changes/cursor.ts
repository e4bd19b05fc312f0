import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { refuse } from '../../schema/errors.ts';
import { type FeedCursor, encodeFeedCursor, parseFeedCursor } from '../../schema/feed-cursor.ts';
import { officialCode } from '../../schema/jurisdiction-code.ts';
import type { Owner } from '../owner.ts';

/**
 * Up to which change of an owner somebody has read. Its number is enciphered under the owner's secret: numbers in clear would tell how much changed that the
 * reader may not see.
 */
export function cursorAt(owner: Owner, seq: number): string {
  const block = Buffer.alloc(16);
  block.writeBigUInt64BE(BigInt(seq));
  const cipher = createCipheriv('aes-256-ecb', keyOf(owner), null).setAutoPadding(false);
  const written = Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
  return encodeFeedCursor({ [officialCode(owner.code)]: written });
}

/** The number up to which the cursor says that an owner was read: 0 where it says nothing. Throws BAD_CURSOR for one that the owner did not give out. */
export function seqIn(owner: Owner, since: string | null | undefined): number {
  const cursor: FeedCursor = since == null ? {} : parseFeedCursor(since);
  const own = cursor[officialCode(owner.code)];
  if (own === undefined) return 0;
  const block = Buffer.from(own, 'base64url');
  if (block.length === 16) {
    const decipher = createDecipheriv('aes-256-ecb', keyOf(owner), null).setAutoPadding(false);
    const read = Buffer.concat([decipher.update(block), decipher.final()]);
    // Eight bytes that are none but zero: nobody else writes them.
    if (read.readBigUInt64BE(8) === 0n) return Number(read.readBigUInt64BE());
  }
  throw refuse('BAD_CURSOR', 'The cursor is not one that this graph gave out.');
}

function keyOf({ secret, subgraph }: Owner): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `changes of ${subgraph}`, 32));
}
