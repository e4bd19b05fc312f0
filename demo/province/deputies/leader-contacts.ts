import { globalId } from '../../../schema/global-id.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { type Day, dayOf, instantOf, textOf, textOrNull, workdayFrom } from '../days.ts';
import { deputyOffice } from './duties.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { random } from '../random.ts';
import type { Roster } from '../elections/roster.ts';
import type { Rows } from '../tables.ts';

type LeaderContactRows = Pick<Rows<'deputies'>, 'leader_contacts' | 'leader_contact_items' | 'history'>;

/** 领导干部联系代表. Of last year, of which most was done, and of this one, which goes on: the leaders of a place above the townships, each with one deputy. */
export function leaderContactsOf({ code, mandates }: Roster, options: GeneratorOptions): LeaderContactRows {
  const rows: LeaderContactRows = { leader_contacts: [], leader_contact_items: [], history: [] };
  if (levelOf(code) === 'TOWNSHIP') return rows;
  const horizon = horizonOf(options);
  const thisYear = Number(textOf(horizon).slice(0, 4));
  const of = random(options.seed, code, 'leader contacts');
  for (const year of [thisYear - 1, thisYear]) {
    const assignedOn = workdayFrom(dayOf(`${year}-01-08`) + of.int(0, 20));
    const free = mandates.filter(({ status, termStartsOn }) => status === 'ACTIVE' && termStartsOn < assignedOn);
    for (const [index, [organ, leader]] of leadersOf(placeOf(code)?.name ?? '').entries()) {
      const deputy = free[(index * 7 + year) % Math.max(1, free.length)];
      if (deputy === undefined || assignedOn > horizon) continue;
      const id = globalId(code, 'LeaderContact', `l${year}-${index + 1}`);
      const doneOn = items.map((_, at): Day | null => {
        const on = workdayFrom(assignedOn + 20 + 70 * at + of.int(0, 40));
        return on <= horizon && textOf(on).startsWith(String(year)) && of.chance(0.9) ? on : null;
      });
      const days = doneOn.flatMap((on) => on ?? []);
      const done = days.length === items.length;
      rows.leader_contacts.push({
        id,
        code,
        leader,
        organ,
        deputy_id: deputy.id,
        year,
        programme: '四个一',
        state: done ? 'DONE' : 'ASSIGNED',
        planned: items.length,
        done: days.length,
      });
      items.forEach(([kind, note], at) => {
        const on = doneOn[at] ?? null;
        rows.leader_contact_items.push({
          contact_id: id,
          position: at + 1,
          kind,
          done_on: textOrNull(on),
          note: on === null ? null : note,
        });
      });
      const steps: [event: string, on: Day][] = [['ASSIGN', assignedOn], ...days.map((on): [string, Day] => ['RECORD', on])];
      if (done) steps.push(['FINISH', days.at(-1) ?? assignedOn]);
      steps.forEach(([event, on], at) => {
        rows.history.push({
          record_id: id,
          position: at + 1,
          event,
          from_state: event === 'ASSIGN' ? null : 'ASSIGNED',
          to_state: event === 'FINISH' ? 'DONE' : 'ASSIGNED',
          at: instantOf(on, 540 + at),
          actor: deputyOffice(code),
          reason: null,
        });
      });
    }
  }
  return rows;
}

const items = [
  ['VISIT', '走访代表所在单位'],
  ['GROUP_ACTIVITY', '全程参加代表小组活动'],
  ['INVITATION', '邀请代表列席有关会议'],
  ['GOOD_DEED', '帮助解决一件实事'],
] as const;

/** The leaders of a place, by organ and office. */
function leadersOf(place: string): readonly (readonly [organ: string, leader: string])[] {
  return [
    [`中共${place}委员会`, '书记'],
    [`${place}人大常委会`, '主任'],
    [`${place}人民政府`, '行政首长'],
    [`${place}人民检察院`, '检察长'],
  ];
}
