import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { type Day, dayOf, textOf, textOrNull, workdayFrom } from '../days.ts';
import { ethnicityIn } from '../people/ethnicities.ts';
import { figures } from '../figures.ts';
import { nameOf } from '../people/names.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { type Post, type Posts, postsOf } from './posts.ts';
import { quotaOf, standingCommitteeSizeOf } from './quotas.ts';
import { type Random, random } from '../random.ts';
import type { Rows } from '../tables.ts';
import type { Term } from '../terms.ts';

type AppointmentRow = Rows<'elections'>['appointments'][number];

/** A meeting at which a congress or its standing committee votes on persons. */
interface Meeting {
  on: Day;
  term: number;
  /** Whether it is a session of the congress, which elects; else a meeting of the standing committee. */
  elects: boolean;
  /** How many have a vote. The real size at every scale, so that votes look like votes. */
  members: number;
}

/** One appointment or removal before it is a row. */
interface Ballot {
  meeting: Meeting;
  act: 'ELECTION' | 'DECISION' | 'APPOINTMENT' | 'APPROVAL';
  post: Post;
  nominatedOn: Day;
}

/** How many appointments and removals a term brings. */
const perTerm = { PROVINCE: 230, CITY: 150, COUNTY: 82, TOWNSHIP: 0 } as const;

/** The appointments and removals of a congress's term up to now; those of the next meeting are nominated. */
export function appointmentsOf(code: JurisdictionCode, term: Term, options: GeneratorOptions): AppointmentRow[] {
  if (levelOf(code) === 'TOWNSHIP') return [];
  const of = random(options.seed, code, 'appointments');
  const horizon = horizonOf(options);
  const meetings = meetingsBetween(
    { from: term.firstSessionOn + 12, to: horizon + 45, term: term.number, members: standingCommitteeSizeOf(code) },
    of,
  );
  const session: Meeting = { on: term.firstSessionOn + 3, term: term.number, elects: true, members: quotaOf(code) };
  const count = Math.max(4, Math.round(perTerm[levelOf(code)] * options.scale * of.between(0.8, 1.2)));
  const ballots = ballotsAt(session, meetings, count, postsOf(code), of).filter(({ nominatedOn }) => nominatedOn <= horizon);
  return ballots.map((ballot, index) => appointment(code, index + 1, ballot, { horizon, mayFail: true }, of));
}

/**
 * The appointments that a source counts: those that the standing committee and the congress of 合肥 made from 2016 to its day, all with a
 * result. Nothing else of Anhui is generated.
 */
export function statedAppointments(options: GeneratorOptions): AppointmentRow[] {
  const { code, value, date } = figures.appointments;
  const of = random(options.seed, code, 'appointments');
  const members = 51;
  const second = dayOf('2018-01-10');
  const last = dayOf(date) - 2;
  const meetings = [
    ...meetingsBetween({ from: dayOf('2016-01-20'), to: second - 30, term: 15, members }, of),
    ...meetingsBetween({ from: second + 20, to: last, term: 16, members }, of),
  ];
  const session: Meeting = { on: second, term: 16, elects: true, members: 520 };
  const ballots = ballotsAt(session, meetings, value, postsOf(code), of);
  return ballots.map((ballot, index) =>
    appointment(code, index + 1, ballot, { horizon: horizonOf(options), mayFail: false }, of),
  );
}

/** A standing committee meets at least every two months (地方组织法 2022, art. 51). */
function meetingsBetween(
  { from, to, term, members }: { from: Day; to: Day; term: number; members: number },
  of: Random,
): Meeting[] {
  const meetings: Meeting[] = [];
  for (let on = workdayFrom(from); on <= to; on = workdayFrom(on + of.int(48, 58)))
    meetings.push({ on, term, elects: false, members });
  return meetings;
}

/** `count` ballots by day: a fifth of a term's are elections at the first session, most government members follow at the next meetings. */
function ballotsAt(session: Meeting, meetings: readonly Meeting[], count: number, posts: Posts, of: Random): Ballot[] {
  const elections = Math.min(28, Math.max(1, Math.round(count * 0.2)));
  const ballots: Ballot[] = [];
  for (let index = 0; index < elections; index++) {
    const post = posts.election[index] ?? of.pick(posts.election.slice(-3));
    ballots.push({ meeting: session, act: 'ELECTION', post, nominatedOn: session.on - 1 });
  }
  while (ballots.length < count) {
    const meeting = of.chance(0.2) ? of.pick(meetings.slice(0, 2)) : of.pick(meetings);
    const act = of.weighted(posts.approval.length === 0 ? actsOfCounty : actsAbove);
    const post = of.pick(act === 'DECISION' ? posts.decision : act === 'APPROVAL' ? posts.approval : posts.appointment);
    ballots.push({ meeting, act, post, nominatedOn: meeting.on - of.int(7, 20) });
  }
  return ballots.toSorted((a, b) => a.meeting.on - b.meeting.on);
}

const actsOfCounty = [
  ['DECISION', 38],
  ['APPOINTMENT', 62],
] as const;
const actsAbove = [...actsOfCounty, ['APPROVAL', 8]] as const;

function appointment(
  code: JurisdictionCode,
  index: number,
  { meeting, act, post, nominatedOn }: Ballot,
  { horizon, mayFail }: { horizon: Day; mayFail: boolean },
  of: Random,
): AppointmentRow {
  const kind = act !== 'ELECTION' && of.chance(0.27) ? 'REMOVE' : 'APPOINT';
  const nominee = nameOf(of, of.chance(0.25) ? 'FEMALE' : 'MALE', ethnicityIn(code, of));
  const done = meeting.on <= horizon;
  const failed = of.chance(0.012) && mayFail && act !== 'ELECTION';
  const votes = done ? votesOf(meeting.members, failed, of) : null;
  const oathOn = workdayFrom(meeting.on + of.int(0, 20));
  const sworn = kind === 'APPOINT' && !failed && done && oathOn <= horizon && of.chance(0.95);
  const certified = kind === 'APPOINT' && !failed && done && meeting.on + 3 <= horizon && of.chance(0.96);
  return {
    id: globalId(code, 'Appointment', `a${String(index).padStart(4, '0')}`),
    code,
    term: meeting.term,
    act,
    kind,
    nominee,
    post: post.title,
    organ: post.organ,
    state: stateOf({ done, failed, inOffice: sworn && certified, soon: meeting.on - horizon < 8, days: horizon - meeting.on }),
    nominated_on: textOf(nominatedOn),
    result_on: textOrNull(done ? meeting.on : null),
    votes_for: votes?.for ?? null,
    votes_against: votes?.against ?? null,
    abstentions: votes?.abstentions ?? null,
    members: meeting.members,
    oath_on: textOrNull(sworn ? oathOn : null),
    certificate_number: certified ? certificate(code, meeting, index) : null,
  };
}

function stateOf({
  done,
  failed,
  inOffice,
  soon,
  days,
}: {
  done: boolean;
  failed: boolean;
  inOffice: boolean;
  soon: boolean;
  days: number;
}): string {
  if (!done) return soon ? 'ON_AGENDA' : 'NOMINATED';
  if (failed) return 'VOTED_FAILED';
  if (inOffice) return 'IN_OFFICE';
  return days < 3 ? 'VOTED_PASSED' : 'ANNOUNCED';
}

/** More than half of all members, present or not, must be in favour (地方组织法 2022, art. 25 and 51). */
function votesOf(members: number, failed: boolean, of: Random): { for: number; against: number; abstentions: number } {
  const half = Math.floor(members / 2);
  const present = Math.max(half + 1, Math.round(members * of.between(0.88, 1)));
  const inFavour = failed
    ? of.int(Math.floor(half * 0.6), half)
    : Math.max(half + 1, Math.round(present * (1 - of.next() ** 3 * 0.25)));
  const against = of.int(0, present - inFavour);
  return { for: inFavour, against, abstentions: present - inFavour - against };
}

function certificate(code: JurisdictionCode, { on, term, elects }: Meeting, index: number): string {
  const name = placeOf(code)?.name ?? '';
  return `${name}人大${elects ? '' : '常'}任〔${textOf(on).slice(0, 4)}〕${term}-${index}号`;
}
