import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { refuse } from '../../../schema/errors.ts';
import { globalId, parseGlobalId } from '../../../schema/global-id.ts';
import { type Owner, mustOwn } from '../../owner.ts';

/** What a receipt number is made of: figures and capitals without 0, O, 1 and I, which people mistake for each other; 5 bits each. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** 80 bits. */
const characters = 16;

/**
 * 回执号. The receipt number of an opinion, in the form of a global id, so that it finds its owner: `430281.Receipt.ABCD-EFGH-JKLM-NPQR-S`. Sixteen characters
 * (80 bits) and one that checks them.
 *
 * It is the HMAC of the opinion's id under a key made of the owner's secret, which its processes know and its database does not. So the same
 * `requestId` is given the same number again although it is kept nowhere; who reads opinions' ids, or the whole database, cannot make it.
 */
export function receiptOf({ secret }: Owner, opinion: string): string {
  const bytes = createHmac('sha256', keyOf(secret, 'liandong receipts')).update(opinion).digest();
  let bits = 0n;
  for (const byte of bytes.subarray(0, (characters * 5) / 8)) bits = (bits << 8n) | BigInt(byte);
  const values = Array.from({ length: characters }, (_, at) => Number((bits >> BigInt(5 * (characters - 1 - at))) & 31n));
  return globalId(parseGlobalId(opinion).code, 'Receipt', written([...values, checkOf(values)]));
}

/**
 * What is kept of a receipt number and what it is looked up by. Capitals and dashes may be left out. Throws BAD_ID for a number that cannot be one, as
 * one with a mistyped character or two exchanged; WRONG_OWNER.
 */
export function receiptHash(owner: Owner, receipt: string): string {
  const { code, local } = parseGlobalId(receipt, 'Receipt');
  mustOwn(owner, code);
  const values = [...local.toUpperCase().replaceAll(/[-_]/g, '')].map((character) => alphabet.indexOf(character));
  const check = values.at(-1);
  if (values.length !== characters + 1 || values.includes(-1) || check !== checkOf(values.slice(0, -1))) {
    throw refuse(
      'BAD_ID',
      'The receipt number is mistyped: its characters do not fit together. There are no 0, O, 1 and I in it.',
    );
  }
  return createHash('sha256')
    .update(globalId(code, 'Receipt', written(values)))
    .digest('hex');
}

/**
 * What stands for sealed words where a command is compared with one that was sent before. A plain hash of a telephone number could be found by trying all of them;
 * this one nobody can make who does not know the owner's secret.
 */
export function fingerprint({ secret }: Owner, words: readonly unknown[]): string {
  return createHmac('sha256', keyOf(secret, 'liandong fingerprints')).update(JSON.stringify(words)).digest('hex');
}

function keyOf(secret: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', purpose, 32));
}

/** Four by four, so that it can be read out. */
function written(values: readonly number[]): string {
  return values.map((value, at) => `${at > 0 && at % 4 === 0 ? '-' : ''}${alphabet[value]}`).join('');
}

/**
 * A polynomial over the field of 32 elements (x⁵ + x² + 1, in which x is primitive): it changes with any one character, and with any two that are
 * exchanged.
 */
function checkOf(values: readonly number[]): number {
  const timesX = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;
  return values.reduce((sum, value) => timesX(sum ^ value), 0);
}
