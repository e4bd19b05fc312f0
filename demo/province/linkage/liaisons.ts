import { globalId } from '../../../schema/global-id.ts';
import { type Day, dayOf, textOf, textOrNull } from '../days.ts';
import { phoneOf } from '../deputies/deputies.ts';
import { type Halves, type JointStep, type Linked, type Organ, courseOfHalves } from './courses.ts';
import { random } from '../random.ts';

/** 联络员. Each organ's liaison post for the other, in both halves; in three of ten places another office took over at the turn of 2026. */
export function liaisonsIn(linked: Linked, halves: Halves): void {
  const { code, options } = linked;
  for (const organ of ['CONGRESS', 'PROCURATORATE'] as const) {
    const of = random(options.seed, code, 'liaisons', organ);
    const begins = dayOf('2024-09-02') + of.int(0, 120);
    const changes = of.chance(0.3) ? dayOf('2026-01-05') + of.int(0, 20) : null;
    const [first, second] = offices[organ];
    add(linked, halves, organ, { office: first, phone: phoneOf(of), from: begins, to: changes === null ? null : changes - 1 });
    if (changes !== null) add(linked, halves, organ, { office: second, phone: phoneOf(of), from: changes, to: null });
  }
}

function add(
  linked: Linked,
  { congress, procuratorate }: Halves,
  organ: Organ,
  { office, phone, from, to }: { office: string; phone: string; from: Day; to: Day | null },
): void {
  const { code, horizon } = linked;
  const local = `${organ === 'CONGRESS' ? 'c' : 'p'}${textOf(from).slice(0, 4)}`;
  const ids = {
    CONGRESS: globalId(code, 'Liaison', local),
    PROCURATORATE: globalId(code, 'ProcuratorateLiaison', local),
  };
  const steps: JointStep[] = [
    { lead: 'NAME', asked: 'RECEIVE', to: 'NAMED', on: from },
    { lead: 'PARTNER_RECEIVE', asked: null, to: 'NAMED', on: from },
    ...(to === null ? [] : [{ lead: 'END', asked: 'PARTNER_END', to: 'ENDED', on: to }]),
  ];
  const course = courseOfHalves(linked, organ, ids, steps);
  if (course === undefined) return;
  const row = {
    code,
    state: course.state,
    lead_organ: organ,
    partner: code,
    office,
    post: '工作人员',
    // Named for the office: no real person is in the data.
    name: `联络员(${office})`,
    phone,
    valid_from: textOf(from),
    valid_to: textOrNull(to !== null && to <= horizon ? to : null),
  };
  congress.liaisons.push({ ...row, id: ids.CONGRESS, counterpart_id: ids.PROCURATORATE });
  procuratorate.liaisons.push({ ...row, id: ids.PROCURATORATE, counterpart_id: ids.CONGRESS });
  congress.history.push(...course.histories.CONGRESS);
  procuratorate.history.push(...course.histories.PROCURATORATE);
}

const offices: Readonly<Record<Organ, readonly [string, string]>> = {
  CONGRESS: ['代表工作委员会', '监察和司法委员会'],
  PROCURATORATE: ['公益诉讼检察部门', '办公室'],
};
