import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { byParent } from '../../loaders.ts';
import type { Reading } from '../../reading.ts';
import { RecordStore } from '../../record-store.ts';
import { checkNumber } from '../duties/workflow.ts';
import type { DeputyStudySummaryArgs, RequireFields, StudyRecordFilter, StudyRecordOrder, StudySummary } from '../types.ts';
import { type StudyRecordRow, studyRecordKind } from './study-records.ts';

type Line = StudySummary & { parentId: string };

/** The study records of an owner's deputies, with what they come to. */
export class StudyRecordStore extends RecordStore<StudyRecordRow, StudyRecordFilter, StudyRecordOrder> {
  /** By what is asked of the period. */
  readonly #summaries = new Map<string, DataLoader<string, Line[]>>();

  constructor(reading: Reading) {
    super(reading, studyRecordKind);
  }

  /** 学习汇总. What a deputy studied in a period, by month; for many deputies in one query. Throws BAD_INPUT for minutes that no day has. */
  async summaryOf(
    deputy: string,
    { from = null, to = null, dailyMinutes }: RequireFields<DeputyStudySummaryArgs, 'dailyMinutes'>,
  ): Promise<StudySummary[]> {
    checkNumber('The minutes of a day', dailyMinutes, 1, 1_440);
    this.reading.note('StudyRecord', 0);
    const period = JSON.stringify([from, to, dailyMinutes]);
    const summaries = this.#summaries.get(period) ?? this.#within(from, to, dailyMinutes);
    this.#summaries.set(period, summaries);
    return summaries.load(deputy);
  }

  #within(from: string | null, to: string | null, dailyMinutes: number): DataLoader<string, Line[]> {
    return byParent<Line>(100, (deputies) =>
      this.reading.rows(sql`
        select deputy_id as "parentId", extract(year from day)::int as year, extract(month from day)::int as month, sum(count)::int as count,
          sum(minutes)::int as minutes, count(*)::int as days, (count(*) filter (where minutes >= ${dailyMinutes}))::int as "fullDays"
        from (
          select deputy_id, day, count(*) as count, sum(minutes) as minutes
          from ${this.visible}
          where deputy_id = any(${deputies}) and state = 'RECORDED'
            and (${from}::date is null or day >= ${from}::date) and (${to}::date is null or day <= ${to}::date)
          group by deputy_id, day
        ) as studied
        group by 1, 2, 3
        order by 1, 2 desc, 3 desc`),
    );
  }
}
