import { globalId } from '../../../schema/global-id.ts';
import { placeOf } from '../../../schema/places.ts';
import { type Consulted, joined, meetingOf, researchOf, statedMeeting } from './consultation-courses.ts';
import { dayOf, textOf } from '../days.ts';
import { figures } from '../figures.ts';
import { type Halves, type Linked, courseOfHalves } from './courses.ts';
import { random } from '../random.ts';
import { arrayOf } from '../suggestions/supervised.ts';

/** The first spring in which there is a joint meeting: Hunan's measure is of July 2024. */
const firstYear = 2025;

/**
 * 会商. A joint meeting each spring, and in half of the autumns joint research on what is supervised jointly; both halves of each. That of 攸县 in 2025 is as it is
 * reported.
 */
export function consultationsIn(linked: Linked, halves: Halves): void {
  const { code, horizon, options } = linked;
  const lastYear = Number(textOf(horizon).slice(0, 4));
  for (let year = firstYear; year <= lastYear; year++) {
    const of = random(options.seed, code, 'consultations', year);
    const isStated = code === figures.selectedClues.code && figures.selectedClues.date.startsWith(String(year));
    add(linked, halves, `m${year}`, isStated ? statedMeeting() : meetingOf(year, of));
    if (of.chance(0.5)) add(linked, halves, `r${year}`, researchOf(year, of));
  }
}

function add(linked: Linked, { congress, procuratorate }: Halves, local: string, consulted: Consulted): void {
  const { code, horizon } = linked;
  const { kind, lead, calledOn, steps } = consulted;
  const ids = {
    CONGRESS: globalId(code, 'Consultation', local),
    PROCURATORATE: globalId(code, 'ProcuratorateConsultation', local),
  };
  const course = courseOfHalves(linked, lead, ids, steps);
  if (course === undefined) return;
  const day = textOf(calledOn);
  const supervised = congress.linked_supervisions.findLast(
    ({ proposed_on, state }) => String(proposed_on) < day && state !== 'DECLINED',
  );
  const belongsTo = kind === 'JOINT_RESEARCH' ? supervised : undefined;
  const row = {
    code,
    kind,
    state: course.state,
    lead_organ: lead,
    partner: code,
    topics: arrayOf(consulted.topics),
    ...spokenOf(linked, day),
    called_on: day,
    venue: `${placeOf(code)?.name ?? code}${consulted.venue}`,
    answered_on: null,
    proposed_day: null,
    answer_reason: null,
    participants: '{}',
    minutes: null,
    meets_on: textOf(consulted.meetsOn),
    ...joined(consulted, horizon),
  };
  congress.consultations.push({
    ...row,
    id: ids.CONGRESS,
    counterpart_id: ids.PROCURATORATE,
    linked_supervision_id: belongsTo?.id ?? null,
  });
  procuratorate.consultations.push({
    ...row,
    id: ids.PROCURATORATE,
    counterpart_id: ids.CONGRESS,
    linked_supervision_id: belongsTo?.counterpart_id ?? null,
  });
  congress.history.push(...course.histories.CONGRESS);
  procuratorate.history.push(...course.histories.PROCURATORATE);
}

/** What is spoken of: the last three suggestions that were sent before a day, and the procuratorial suggestions of their cases. */
function spokenOf({ links, litigation }: Linked, day: string): { suggestion_ids: string; procuratorial_suggestion_ids: string } {
  const sent = links
    .filter(({ direction, sentOn }) => direction === 'SUGGESTION_TO_CASE' && sentOn < dayOf(day))
    .toSorted((a, b) => b.sentOn - a.sentOn);
  const cases = new Set(sent.map(({ caseId }) => caseId));
  const issued = litigation.procuratorial_suggestions
    .filter(({ case_id, issued_on }) => cases.has(String(case_id)) && String(issued_on) < day)
    .slice(-2);
  return {
    suggestion_ids: arrayOf([...new Set(sent.flatMap(({ suggestion }) => suggestion?.id ?? []))].slice(0, 3)),
    procuratorial_suggestion_ids: arrayOf(issued.map(({ id }) => String(id))),
  };
}
