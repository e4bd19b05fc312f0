import { globalId } from '../../../schema/global-id.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Day, dayOf, instantOf, textOf, textOrNull, workdayFrom } from '../days.ts';
import { suggestionOffice } from './handling-units.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { random } from '../random.ts';
import type { Step } from './supervised.ts';
import type { SuggestionRows } from './suggestions.ts';
import type { Row, Rows } from '../tables.ts';

type AppraisalRows = Pick<Rows<'suggestions'>, 'unit_appraisals' | 'suggestion_awards' | 'history'>;
type Made = Pick<SuggestionRows, 'suggestions' | 'assignments'>;

/** How many units of a congress are scored, and how many suggestions are honoured, at most. */
const [mostUnits, mostAwards] = [6, 3];

/** 年终考评. Of last year, decided early in this one: what units got for their handling, and which suggestions were excellent. */
export function appraisalsOf(code: JurisdictionCode, made: Made, options: GeneratorOptions): AppraisalRows {
  const rows: AppraisalRows = { unit_appraisals: [], suggestion_awards: [], history: [] };
  const horizon = horizonOf(options);
  const year = Number(textOf(horizon).slice(0, 4)) - 1;
  const of = random(options.seed, code, 'appraisals', year);
  const scoredOn = workdayFrom(dayOf(`${year + 1}-01-10`) + of.int(0, 20));
  const announcedOn = workdayFrom(scoredOn + of.int(15, 40));
  if (scoredOn > horizon) return rows;
  const remember = (id: string, steps: readonly Step[]): string => rememberSteps(rows, { id, code, horizon }, steps);
  for (const [index, [unit, handled]] of handledIn(year, made).slice(0, mostUnits).entries()) {
    const onTime = handled.filter(({ replied_on, due_on }) => replied_on !== null && String(replied_on) <= String(due_on));
    const dissatisfied = handled.filter(({ satisfaction }) => satisfaction === 'DISSATISFIED').length;
    const id = globalId(code, 'UnitAppraisal', `u${year}-${index + 1}`);
    const state = remember(id, [
      ['SCORE', 'SCORED', scoredOn],
      ['ANNOUNCE', 'ANNOUNCED', announcedOn],
    ]);
    rows.unit_appraisals.push({
      id,
      code,
      year,
      state,
      unit,
      full_score: 5,
      score: Math.max(0, Math.round((5 * onTime.length) / handled.length) - dissatisfied),
      suggestion_count: handled.length,
      on_time_count: onTime.length,
      dissatisfied_count: dissatisfied,
      basis: '代表建议办理工作纳入绩效考核办法',
      scored_on: textOf(scoredOn),
      announced_on: textOrNull(state === 'ANNOUNCED' ? announcedOn : null),
    });
  }
  const best = made.suggestions.filter(
    ({ replied_on, satisfaction, secrecy_requested }) =>
      satisfaction === 'SATISFIED' && secrecy_requested !== true && String(replied_on).startsWith(String(year)),
  );
  for (const [index, suggestion] of best.slice(0, mostAwards).entries()) {
    const chosen = index < mostAwards - 1;
    const id = globalId(code, 'SuggestionAward', `s${year}-${index + 1}`);
    const state = remember(id, [
      ['NOMINATE', 'NOMINATED', scoredOn],
      chosen ? ['CHOOSE', 'CHOSEN', scoredOn + 7] : ['PASS_OVER', 'NOT_CHOSEN', scoredOn + 7],
      ...(chosen ? [['PUBLISH', 'PUBLISHED', announcedOn] as const] : []),
    ]);
    rows.suggestion_awards.push({
      id,
      code,
      year,
      state,
      suggestion_id: suggestion.id,
      lead_sponsor: suggestion.lead_sponsor,
      citation: '选题准、建议实，推动了问题解决。',
      nominated_on: textOf(scoredOn),
      decided_on: textOrNull(state === 'NOMINATED' ? null : scoredOn + 7),
      published_on: textOrNull(state === 'PUBLISHED' ? announcedOn : null),
    });
  }
  return rows;
}

/** The units to which suggestions were assigned in a year, those with most first, each with its suggestions. */
function handledIn(year: number, { suggestions, assignments }: Made): [unit: string, handled: Row[]][] {
  const byId = new Map<unknown, Row>(suggestions.map((row) => [row.id, row]));
  const units = new Map<string, Set<Row>>();
  for (const { unit, assigned_on, suggestion_id } of assignments) {
    const suggestion = byId.get(suggestion_id);
    if (suggestion === undefined || !String(assigned_on).startsWith(String(year))) continue;
    units.set(String(unit), (units.get(String(unit)) ?? new Set()).add(suggestion));
  }
  return [...units]
    .map(([unit, handled]): [string, Row[]] => [unit, [...handled]])
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}

/** Remembers the steps that have happened, and says to which state they led. */
function rememberSteps(
  rows: AppraisalRows,
  { id, code, horizon }: { id: string; code: JurisdictionCode; horizon: Day },
  steps: readonly Step[],
): string {
  const taken = steps.filter(([, , on]) => on <= horizon);
  for (const [index, [event, to_state, on]] of taken.entries()) {
    rows.history.push({
      record_id: id,
      position: index + 1,
      event,
      from_state: taken[index - 1]?.[1] ?? null,
      to_state,
      at: instantOf(on, 600 + index),
      actor: suggestionOffice(code),
      reason: event === 'PASS_OVER' ? '同类建议已有入选' : null,
    });
  }
  return taken.at(-1)?.[1] ?? '';
}
