import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGlobalId } from '../../../../schema/global-id.ts';
import { receiptHash, receiptOf } from '../../../../subgraphs/deputies/opinions/receipts.ts';
import type { Owner } from '../../../../subgraphs/owner.ts';
import { refusal } from '../../refusal.ts';

const owner = { code: '430281', secret: 'a secret of these tests' } as Owner; // nothing else of it is looked at
const opinions = fc.uuid().map((local) => `430281.CitizenOpinion.${local}`);
const alphabet = [...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'];

describe('a receipt number', () => {
  it('has 16 characters that nobody mistakes and one that checks them, and names its owner', () => {
    fc.assert(
      fc.property(opinions, (id) => {
        const { code, type, local } = parseGlobalId(receiptOf(owner, id));
        expect([code, type]).toEqual(['430281', 'Receipt']);
        expect(local).toMatch(/^([2-9A-HJ-NP-Z]{4}-){4}[2-9A-HJ-NP-Z]$/);
      }),
    );
  });

  it('is the same for the same opinion and secret, and another for another of either', () => {
    const [a, b] = ['430281.CitizenOpinion.a', '430281.CitizenOpinion.b'];
    expect(receiptOf(owner, a)).toBe(receiptOf(owner, a));
    expect(new Set([receiptOf(owner, a), receiptOf(owner, b), receiptOf({ ...owner, secret: 'another' }, a)]).size).toBe(3);
  });

  it('is found by its hash, typed with or without capitals and dashes', () => {
    fc.assert(
      fc.property(opinions, (id) => {
        const receipt = receiptOf(owner, id);
        const [code = '', type = '', local = ''] = receipt.split('.');
        const hash = receiptHash(owner, receipt);
        expect(hash).toMatch(/^[0-9a-f]{64}$/);
        for (const typed of [local.toLowerCase(), local.replaceAll('-', ''), local.replaceAll('-', '').toLowerCase()]) {
          expect(receiptHash(owner, `${code}.${type}.${typed}`)).toBe(hash);
        }
      }),
    );
  });

  it('is refused with any one character mistyped, and with any two exchanged', async () => {
    const receipt = receiptOf(owner, '430281.CitizenOpinion.a');
    const characters = [...(receipt.split('.')[2] ?? '').replaceAll('-', '')];
    const refused = async (local: string[]) => refusal(() => receiptHash(owner, `430281.Receipt.${local.join('')}`));
    for (const [at, right] of characters.entries()) {
      for (const wrong of [...alphabet, '0', 'O', '1', 'I'].filter((each) => each !== right)) {
        expect(await refused(characters.with(at, wrong))).toBe('BAD_ID');
      }
      for (const [other, its] of characters.entries()) {
        if (its !== right) expect(await refused(characters.with(at, its).with(other, right))).toBe('BAD_ID');
      }
    }
  });

  it('of another type, another owner or another length is refused', async () => {
    const local = receiptOf(owner, '430281.CitizenOpinion.a').split('.')[2];
    expect(await refusal(() => receiptHash(owner, `430281.CitizenOpinion.${local}`))).toBe('BAD_ID');
    expect(await refusal(() => receiptHash(owner, `430223.Receipt.${local}`))).toBe('WRONG_OWNER');
    expect(await refusal(() => receiptHash(owner, `430281.Receipt.${local}2`))).toBe('BAD_ID');
  });
});
