import { randomBytes } from 'node:crypto';

/**
 * The local part of a new record's id: a letter, the time in milliseconds, eight random bytes. Later ids sort after earlier ones;
 * none is made of digits only.
 */
export function newLocalId(now: Date): string {
  return `n${now.getTime().toString(36).padStart(9, '0')}${randomBytes(8).toString('hex')}`;
}
