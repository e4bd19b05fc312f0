import { globalId } from '../../../schema/global-id.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { instantOf, textOf, workdayFrom } from '../days.ts';
import { deputyOffice } from './duties.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { random } from '../random.ts';
import type { Roster } from '../elections/roster.ts';
import type { Rows } from '../tables.ts';

type DigestRows = Pick<Rows<'deputies'>, 'opinion_digests' | 'digest_series' | 'history'>;

/** How many a congress edits in the current year at full scale; townships edit none. */
const aYear = { PROVINCE: 12, CITY: 8, COUNTY: 4, TOWNSHIP: 0 } as const;

const subjects = ['老旧小区停车难', '农村饮水安全', '学校周边交通秩序', '养老服务供给不足', '河道垃圾清理'] as const;

/** 社情民意专报. The digests that a congress edited in the current year, numbered in the order of their days. */
export function digestsOf({ code }: Roster, options: GeneratorOptions): DigestRows {
  const rows: DigestRows = { opinion_digests: [], digest_series: [], history: [] };
  const of = random(options.seed, code, 'digests');
  const horizon = horizonOf(options);
  const year = textOf(horizon).slice(0, 4);
  const firstDay = horizon - 160;
  const days = Array.from({ length: of.round(aYear[levelOf(code)] * options.scale) }, () =>
    workdayFrom(of.int(firstDay, horizon)),
  )
    .filter((day) => day <= horizon && textOf(day).startsWith(year))
    .toSorted((a, b) => a - b);
  const actor = deputyOffice(code);
  for (const [index, editedOn] of days.entries()) {
    const steps = [
      ['EDIT', null, 'EDITED', editedOn],
      ['SUBMIT', 'EDITED', 'SUBMITTED', workdayFrom(editedOn + 2)],
      ['INSTRUCT', 'SUBMITTED', 'INSTRUCTED', workdayFrom(editedOn + of.int(5, 15))],
      ['HANDLE', 'INSTRUCTED', 'HANDLED', workdayFrom(editedOn + of.int(25, 60))],
      ['FEED_BACK', 'HANDLED', 'FED_BACK', workdayFrom(editedOn + of.int(65, 80))],
    ] as const;
    // Four in ten are not instructed upon.
    const taken = steps.slice(0, of.chance(0.6) ? 5 : 2).filter(([, , , on]) => on <= horizon);
    const on = (event: string): string | null => {
      const step = taken.find(([each]) => each === event);
      return step === undefined ? null : textOf(step[3]);
    };
    const id = globalId(code, 'OpinionDigest', `z${String(index + 1).padStart(3, '0')}`);
    rows.opinion_digests.push({
      id,
      code,
      number: `${year}-${String(index + 1).padStart(3, '0')}`,
      title: of.pick(subjects),
      items: '{"群众通过代表反映的问题及建议"}',
      edited_on: textOf(editedOn),
      state: taken.at(-1)?.[2] ?? 'EDITED',
      sent_to: on('SUBMIT') === null ? null : '同级党委、政府',
      submitted_on: on('SUBMIT'),
      instructed_on: on('INSTRUCT'),
      handling: on('HANDLE') === null ? null : '有关部门已逐项办理。',
      handled_on: on('HANDLE'),
      feedback: on('FEED_BACK') === null ? null : '已告知有关代表和群众。',
      fed_back_on: on('FEED_BACK'),
    });
    taken.forEach(([event, from_state, to_state, day], position) => {
      const at = instantOf(day, 600 + position);
      rows.history.push({ record_id: id, position: position + 1, event, from_state, to_state, at, actor, reason: null });
    });
  }
  if (days.length > 0) rows.digest_series.push({ code, year: Number(year), last: days.length });
  return rows;
}
