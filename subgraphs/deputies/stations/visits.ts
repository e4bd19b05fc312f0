import sql from 'sql-template-tag';
import { isWithin } from '../../conditions.ts';
import type { Reading } from '../../reading.ts';
import { RecordStore } from '../../record-store.ts';
import type { Grouped } from '../../statistics.ts';
import { type DeputyRow, deputyKind } from '../store.ts';
import type { DeputyFilter, DeputyOrder, QueryStationVisitStatisticsArgs } from '../types.ts';

/** 代表进站. Who has been to a station, counted: deputy by deputy it is not public. */
export class StationVisits extends RecordStore<DeputyRow, DeputyFilter, DeputyOrder> {
  constructor(reading: Reading) {
    super(reading, deputyKind);
  }

  /** Deputies in office of a place and below, by whether they have been to a station since a day. Throws BAD_INPUT, BAD_PAGE_SIZE. */
  visitsSince({ within, since, ...question }: QueryStationVisitStatisticsArgs): Promise<Grouped> {
    const conditions = [isWithin(within), sql`status = 'ACTIVE'`];
    return this.countedOf(conditions, within, question, () => ({
      dimensions: {},
      measures: {
        count: sql`count(*)`,
        active: sql`count(*) filter (where last_visit_on >= ${since}::date)`,
        inactive: sql`count(*) filter (where coalesce(last_visit_on < ${since}::date, true))`,
      },
      ratios: { inactiveShare: { numerator: ['inactive'], denominator: ['count'] } },
    }));
  }
}
