import sql from 'sql-template-tag';
import { byParent } from '../../loaders.ts';
import type { Reading } from '../../reading.ts';
import { RecordStore } from '../../record-store.ts';
import type { DutyRecordFilter, DutyRecordOrder, DutySummary } from '../types.ts';
import { type DutyRecordRow, dutyRecordKind } from './duty-records.ts';

/** The duty records of an owner's deputies, with what they come to. */
export class DutyRecordStore extends RecordStore<DutyRecordRow, DutyRecordFilter, DutyRecordOrder> {
  readonly #summaries = byParent<DutySummary & { parentId: string }>(100, (deputies) =>
    this.reading.rows(sql`
      select deputy_id as "parentId", year, kind, count(*)::int as count, sum(minutes)::int as minutes
      from ${this.visible}
      where deputy_id = any(${deputies}) and state = 'RECORDED'
      group by deputy_id, year, kind
      order by deputy_id, year desc, kind`),
  );

  constructor(reading: Reading) {
    super(reading, dutyRecordKind);
  }

  /** 履职汇总. What a deputy did, counted by year and kind; for many deputies in one query. */
  async summaryOf(deputy: string): Promise<DutySummary[]> {
    this.reading.note('DutyRecord', 0);
    return this.#summaries.load(deputy);
  }
}
