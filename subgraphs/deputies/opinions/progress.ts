import sql from 'sql-template-tag';
import type { Reading } from '../../reading.ts';
import type { OpinionProgress } from '../types.ts';
import { receiptHash } from './receipts.ts';

/** Where an opinion stands, for who has its receipt number. */
export type OpinionProgressRow = Omit<OpinionProgress, 'jurisdiction' | 'station' | 'suggestion'> & {
  code: string;
  stationId: string | null;
  suggestionId: string | null;
};

/** 办理进度. What who has a receipt number may read, whoever that is. */
export class OpinionProgresses {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /**
   * Where the opinion of a receipt number stands; null for a number that was never given, after the same work: one look at the index of hashes. The
   * database shows the row to who has set the hash and to nobody else. Throws BAD_ID, WRONG_OWNER.
   */
  async find(receipt: string): Promise<OpinionProgressRow | null> {
    return this.ofHash(receiptHash(this.#reading.owner, receipt));
  }

  /** Where the opinion with the hash of a receipt number stands. */
  async ofHash(hash: string): Promise<OpinionProgressRow | null> {
    this.#reading.note('CitizenOpinion', 0);
    const [row] = await this.#reading.bearing(hash).rows<OpinionProgressRow>(sql`
      select code, topic, station_id as "stationId", state, received_on as "receivedOn", unit as "handledBy", assigned_on as "assignedOn",
        handled_on as "handledOn", answer, answered_on as "answeredOn", published_on as "publishedOn", refusal, suggestion_id as "suggestionId",
        referred_on as "referredOn", case when referral_decided_on is not null then referral end as "referralDecision"
      from citizen_opinions
      where receipt_hash = ${hash}`);
    if (row !== undefined) this.#reading.note('CitizenOpinion', 1);
    return row ?? null;
  }
}
