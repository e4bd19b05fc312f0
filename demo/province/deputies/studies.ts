import { globalId } from '../../../schema/global-id.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { instantOf, textOf } from '../days.ts';
import { deputyOffice } from './duties.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { random } from '../random.ts';
import type { Roster } from '../elections/roster.ts';
import type { Rows } from '../tables.ts';

type StudyRows = Pick<Rows<'deputies'>, 'study_records' | 'history'>;

/** Where the sources tell of deputies who study by themselves: 珠晖区 half an hour a day, 邵阳县 on its platform, at stations and from what was handed out. */
const told: Readonly<Record<JurisdictionCode, readonly (readonly ['PLATFORM' | 'STATION' | 'MATERIALS', number])[]>> = {
  '430405': [
    ['PLATFORM', 7],
    ['MATERIALS', 3],
  ],
  '430523': [
    ['PLATFORM', 6],
    ['STATION', 2],
    ['MATERIALS', 2],
  ],
};
/** So many deputies of these places, on most of so many days: enough to ask for, quick to load. */
const [deputiesWhoStudy, daysBack] = [12, 60];

const notes = ['代表法', '监督法', '“三会三文”应知应会', '代表履职手册', '湖南省乡镇人民代表大会工作条例'] as const;

/** 学习记录. What some deputies studied by themselves in the last two months, mostly half an hour a day. */
export function studiesOf({ code, mandates }: Roster, options: GeneratorOptions): StudyRows {
  const rows: StudyRows = { study_records: [], history: [] };
  const sources = told[code];
  if (sources === undefined) return rows;
  const of = random(options.seed, code, 'studies');
  const horizon = horizonOf(options);
  const able = mandates.filter(({ status, termStartsOn }) => status === 'ACTIVE' && termStartsOn < horizon - daysBack);
  for (const { id: deputy_id } of able.slice(0, deputiesWhoStudy)) {
    for (let day = horizon - daysBack; day <= horizon; day++) {
      if (!of.chance(0.6)) continue;
      const id = globalId(code, 'StudyRecord', `s${String(rows.study_records.length + 1).padStart(4, '0')}`);
      const minutes = of.weighted([
        [30, 6],
        [45, 1],
        [20, 1],
      ]);
      const note = of.pick(notes);
      rows.study_records.push({
        id,
        code,
        deputy_id,
        source: of.weighted(sources),
        day: textOf(day),
        minutes,
        note,
        state: 'RECORDED',
      });
      rows.history.push({
        record_id: id,
        position: 1,
        event: 'RECORD',
        from_state: null,
        to_state: 'RECORDED',
        at: instantOf(day, 1_200),
        actor: deputyOffice(code),
        reason: null,
      });
    }
  }
  return rows;
}
