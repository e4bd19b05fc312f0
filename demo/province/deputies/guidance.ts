import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { placesWithin } from '../../../schema/places.ts';
import { guidanceDue } from '../../../subgraphs/deputies/guidance/guidance-due.ts';
import type { GuidanceCadence, GuidanceKind } from '../../../subgraphs/deputies/types.ts';
import { type Day, dayOf, instantOf, textOf, textOrNull, workdayUntil } from '../days.ts';
import { deputyOffice } from './duties.ts';
import { figures } from '../figures.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { random } from '../random.ts';
import { arrayOf } from '../suggestions/suggestions.ts';
import type { Rows } from '../tables.ts';

type GuidanceRows = Pick<Rows<'deputies'>, 'guidance_rules' | 'station_guidances' | 'station_quotas' | 'history'>;

/** 四个一制度: what 邵阳县 asks of itself, and what is noted when it was done. */
const fourOnes = [
  ['WORK_REMINDER', 'MONTHLY', '印发当月工作提示'],
  ['RESEARCH_GUIDANCE', 'QUARTERLY', '到联络站调研指导'],
  ['FORUM', 'HALF_YEARLY', '组织站点座谈交流'],
  ['REPORT_REVIEW', 'YEARLY', '听取述职并讲评'],
] as const satisfies readonly (readonly [GuidanceKind, GuidanceCadence, string])[];

const validFrom = '2025-01-01';

/**
 * 站点指导. The rules of counties, and what was due by them since they began, with the rest of the year. 邵阳县 has all four; some of the others have two of them, which is
 * demonstration.
 */
export function guidanceOf(code: JurisdictionCode, options: GeneratorOptions): GuidanceRows {
  const stated = code === figures.stationsAfter.code;
  const rows: GuidanceRows = {
    guidance_rules: [],
    station_guidances: [],
    station_quotas: stated ? quotasOf(code) : [],
    history: [],
  };
  const of = random(options.seed, code, 'station guidance');
  if (levelOf(code) !== 'COUNTY' || !(stated || of.chance(0.4))) return rows;
  const rules = fourOnes
    .filter(([, cadence]) => stated || cadence === 'QUARTERLY' || cadence === 'YEARLY')
    .map(([kind, cadence], index) => ({
      rule: globalId(code, 'GuidanceRule', `g${index + 1}`),
      code,
      kind,
      cadence,
      programme: stated ? '四个一制度' : null,
      validFrom,
    }));
  for (const { rule, kind, cadence, programme } of rules) {
    rows.guidance_rules.push({
      id: rule,
      code,
      kind,
      cadence,
      programme,
      valid_from: validFrom,
      valid_to: null,
      legal_basis: stated ? '邵阳县代表联络站活动意见' : '演示规则: 仿邵阳县',
    });
  }
  const horizon = horizonOf(options);
  const lastDay = `${textOf(horizon).slice(0, 4)}-12-31`;
  guidanceDue(rules, validFrom, lastDay).forEach(({ kind, rule, programme, startsOn, dueOn }, index) => {
    const on = workdayUntil(dayOf(dueOn) - of.int(0, 9)) + (of.chance(0.06) ? 14 : 0);
    const doneOn = on <= horizon && of.chance(0.94) ? on : null;
    const id = globalId(code, 'StationGuidance', `g${String(index + 1).padStart(3, '0')}`);
    rows.station_guidances.push({
      id,
      code,
      station_id: null,
      kind,
      rule_id: rule,
      programme,
      starts_on: startsOn,
      due_on: dueOn,
      state: doneOn === null ? 'DUE' : 'DONE',
      done_on: textOrNull(doneOn),
      note: doneOn === null ? null : (fourOnes.find(([each]) => each === kind)?.[2] ?? null),
    });
    const steps: [event: string, from: string | null, to: string, on: Day][] = [
      ['SCHEDULE', null, 'DUE', dayOf(`${dueOn.slice(0, 4)}-01-02`)],
    ];
    if (doneOn !== null) steps.push(['FINISH', 'DUE', 'DONE', doneOn]);
    steps.forEach(([event, from, to, day], at) => {
      rows.history.push({
        record_id: id,
        position: at + 1,
        event,
        from_state: from,
        to_state: to,
        at: instantOf(day, 540 + at),
        actor: deputyOffice(code),
        reason: null,
      });
    });
  });
  return rows;
}

/** 明确“小乡”设2至3个站、“中心镇”设3至5个站，高新区设1个站: which townships are small its source does not say; here those called 乡 are. */
function quotasOf(code: JurisdictionCode): Rows<'deputies'>['station_quotas'] {
  const townships = placesWithin(code).filter((place) => place.level === 'TOWNSHIP' && place.hasCongress);
  const called = (ending: string): string[] => townships.filter(({ name }) => name.endsWith(ending)).map((place) => place.code);
  const classes = [
    ['SMALL_TOWNSHIP', called('乡'), 2, 3],
    ['CENTRAL_TOWN', called('镇'), 3, 5],
    ['HIGH_TECH_ZONE', [code], 1, 1],
  ] as const;
  return classes.map(([ofClass, places, least, most], index) => ({
    id: globalId(code, 'StationQuota', `q${index + 1}`),
    code,
    class: ofClass,
    places: arrayOf(places),
    least,
    most,
    binding: true,
    valid_from: validFrom,
    valid_to: null,
    legal_basis: '邵阳县: 明确“小乡”设2至3个站、“中心镇”设3至5个站，高新区设1个站',
  }));
}
