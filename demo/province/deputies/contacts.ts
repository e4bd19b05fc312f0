import { globalId } from '../../../schema/global-id.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { type Day, instantOf, textOf, textOrNull, workdayFrom } from '../days.ts';
import { figures } from '../figures.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { type Random, random } from '../random.ts';
import type { Mandate, Roster } from '../elections/roster.ts';
import type { Rows } from '../tables.ts';

type ContactRows = Pick<Rows<'deputies'>, 'contact_assignments' | 'contact_records' | 'history'>;

/** Who is to contact whom, how often, and how often it was done. */
interface Plan {
  from: Mandate;
  to: Mandate;
  planned: number;
  contacts: number;
  difficult: boolean;
}

/**
 * 两个联系. The members of a standing committee and the deputies they keep in contact with. In 邵阳县 the 45 members were assigned all 307 deputies, made 1,400
 * contacts and solved 56 difficulties, as its source says; elsewhere each member has one deputy.
 */
export function contactsOf(roster: Roster, options: GeneratorOptions): ContactRows {
  const { code, term } = roster;
  const rows: ContactRows = { contact_assignments: [], contact_records: [], history: [] };
  const of = random(options.seed, code, 'contacts');
  const horizon = horizonOf(options);
  const startsOn = workdayFrom(term.firstSessionOn + 60);
  if (levelOf(code) === 'TOWNSHIP' || startsOn + 200 > horizon) return rows;
  const actor = `${placeOf(code)?.name ?? ''}人大常委会代表工作委员会`;
  plansOf(roster, of).forEach(({ from, to, planned, contacts, difficult }, index) => {
    const id = globalId(code, 'ContactAssignment', `k${String(index + 1).padStart(4, '0')}`);
    const days = Array.from({ length: contacts }, () => workdayFrom(of.int(startsOn + 1, horizon - 100))).toSorted(
      (a, b) => a - b,
    );
    const [first = startsOn] = days;
    const solvedOn = difficult ? workdayFrom(first + of.int(5, 60)) : null;
    const done = contacts >= planned;
    const events: [event: string, on: Day][] = [['ASSIGN', startsOn]];
    days.forEach((on, at) => {
      events.push(['RECORD', on]);
      rows.contact_records.push({
        assignment_id: id,
        position: at + 1,
        contacted_on: textOf(on),
        mode: of.pick(modes),
        note: of.pick(notes),
        difficulty: difficult && at === 0 ? of.pick(difficulties) : null,
        solved_on: at === 0 ? textOrNull(solvedOn) : null,
      });
    });
    if (solvedOn !== null) events.push(['SOLVE', solvedOn]);
    events.sort(([, a], [, b]) => a - b);
    if (done) events.push(['FINISH', events.at(-1)?.[1] ?? startsOn]);
    events.forEach(([event, on], at) => {
      rows.history.push({
        record_id: id,
        position: at + 1,
        event,
        from_state: event === 'ASSIGN' ? null : 'ASSIGNED',
        to_state: event === 'FINISH' ? 'DONE' : 'ASSIGNED',
        at: instantOf(on, 540 + at),
        actor,
        reason: null,
      });
    });
    rows.contact_assignments.push({
      id,
      code,
      kind: 'MEMBER_TO_DEPUTY',
      from_id: from.id,
      to_id: to.id,
      state: done ? 'DONE' : 'ASSIGNED',
      starts_on: textOf(startsOn),
      planned,
      contacts,
      last_contact_on: textOrNull(days.at(-1) ?? null),
      difficulties: Number(difficult),
      difficulties_solved: Number(difficult),
    });
  });
  return rows;
}

function plansOf({ code, term, mandates }: Roster, of: Random): Plan[] {
  const sitting = mandates.filter(({ status, termStartsOn }) => status === 'ACTIVE' && termStartsOn === term.firstSessionOn);
  const members = sitting.filter((mandate) => mandate.standingCommitteeMember);
  if (members.length < 2) return [];
  if (code !== figures.deputyContacts.code) {
    const others = sitting.filter((mandate) => !mandate.standingCommitteeMember);
    return members.slice(0, others.length).flatMap((from, index) => {
      const to = others[index];
      const contacts = of.int(0, 3);
      return to === undefined ? [] : [{ from, to, planned: 2, contacts, difficult: contacts > 0 && of.chance(0.05) }];
    });
  }
  const share = Math.floor(figures.deputyContacts.value / sitting.length);
  const oneMore = figures.deputyContacts.value % sitting.length;
  return sitting.flatMap((to, index) => {
    const at = members[index % members.length];
    const from = at?.id === to.id ? members[(index + 1) % members.length] : at;
    if (from === undefined) return [];
    const contacts = share + Number(index < oneMore);
    return [{ from, to, planned: share, contacts, difficult: index < figures.difficultiesSolved.value }];
  });
}

const modes = ['VISIT', 'PHONE', 'MEETING'] as const;
const notes = ['听取履职情况和意见', '通报常委会工作', '了解建议办理情况', '商量下一步视察选题'] as const;
const difficulties = ['履职时间难以保证', '缺少履职资料', '联络站经费不足', '所在村道路维修无着落'] as const;
