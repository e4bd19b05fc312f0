import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { evenShare } from '../apportion.ts';
import { type Day, dayOf, instantOf, textOf, workdayFrom, workdayUntil } from '../days.ts';
import { deputyOffice } from './duties.ts';
import { figures } from '../figures.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { random } from '../random.ts';
import type { Roster } from '../elections/roster.ts';
import type { Rows } from '../tables.ts';
import { type ActivityRows, type Congress, isBelow, remember } from './congress.ts';
import { addTraining } from './training.ts';
import { addAssistance } from './assistance.ts';

type Kind = (typeof kinds)[number][0] | 'OBSERVATION' | 'TEAM_ACTIVITY';

const kinds = [
  ['INSPECTION', '视察重点项目建设', 20],
  ['RESEARCH', '调研乡村振兴', 20],
  ['ENFORCEMENT_INSPECTION', '检查环境保护法实施', 12],
  ['FIVE_ENTRIES', '开展“五进”活动', 14],
  ['CONDUCT_APPRAISAL', '开展行风评议', 10],
  ['ENVIRONMENT_APPRAISAL', '测评经济发展环境', 8],
  ['RULE_OF_LAW_ESCORT', '开展法治护航', 6],
  ['LECTURE', '学习宣讲', 6],
  ['PUBLIC_SERVICE', '为民办实事', 4],
] as const;

/** What activities beside the usual ones are called. */
const otherTitles: Readonly<Record<string, string>> = { OBSERVATION: '列席常委会会议', TEAM_ACTIVITY: '代表小组活动' };

/** The figures of the sources run to the end of the month before the first day on which data can be as of. */
const statedFrom = dayOf('2022-06-01');
const statedUntil = dayOf('2025-05-30');

/** What the deputies of a congress did together, also in its groups, what they found, how they were trained and whom they helped. */
export function activitiesOf(
  { code, mandates }: Roster,
  teams: Rows<'deputies'>['deputy_teams'],
  options: GeneratorOptions,
): ActivityRows {
  const rows: ActivityRows = {
    deputy_activities: [],
    activity_participants: [],
    activity_follow_ups: [],
    visit_reports: [],
    training_sessions: [],
    training_attendees: [],
    assistance_records: [],
    history: [],
  };
  const of = random(options.seed, code, 'activities');
  const inOffice = mandates.filter(({ status }) => status === 'ACTIVE');
  if (inOffice.length === 0) return rows;
  const congress: Congress = { code, inOffice, horizon: horizonOf(options), actor: deputyOffice(code), rows, of };
  addActivities(congress, options);
  addTeamActivities(congress, teams, options);
  addTraining(congress, options);
  addAssistance(congress);
  return rows;
}

/** Sums that a source states are shared out over so many activities; elsewhere there are as many as the scale wants. */
function addActivities(congress: Congress, options: GeneratorOptions): void {
  const { code, of, horizon, inOffice } = congress;
  const statement = [figures.activityParticipations, figures.seriesParticipations].find((figure) => figure.code === code);
  if (statement !== undefined) {
    const series = code === figures.seriesParticipations.code;
    const count = series ? 30 : 12;
    const opinions = code === figures.opinionsAdopted.code ? figures.opinionsAdopted.value : 0;
    const meetings = code === figures.observersPerMeeting.code ? observedMeetings : 0;
    const observers = figures.observersPerMeeting.value;
    for (let serial = 0; serial < meetings; serial++) {
      const on = workdayUntil(dayOf('2024-04-26') + 61 * serial);
      addActivity(congress, { kind: 'OBSERVATION', on, participations: observers, adopted: 0, more: 0 });
    }
    for (let serial = 0; serial < count; serial++) {
      const on = workdayUntil(of.int(statedFrom, statedUntil));
      addActivity(congress, {
        kind: series ? of.pick(seriesKinds) : of.weighted(weights),
        on,
        participations: evenShare(statement.value - meetings * observers, count, serial),
        adopted: evenShare(opinions, count, serial),
        more: opinions === 0 ? 0 : of.int(0, 4),
      });
    }
    return;
  }
  // What a source says of a place holds for the place and all below it.
  if (isBelow(code, figures.activityParticipations) || isBelow(code, figures.seriesParticipations)) return;
  const wanted = of.round(activitiesOfCongress[levelOf(code)] * options.scale);
  for (let left = wanted; left > 0; left--) {
    const from = Math.max(inOffice[0]?.termStartsOn ?? horizon, horizon - 700);
    const on = workdayFrom(of.int(from, horizon + 20));
    const opinions = of.int(0, 8);
    addActivity(congress, {
      kind: of.weighted(weights),
      on,
      participations: of.int(3, 30),
      adopted: of.int(0, opinions),
      more: 0,
    });
  }
}

/** How many meetings of 邵阳县's standing committee deputies sat in on, five at each, in what its source tells of. */
const observedMeetings = 6;

/**
 * 代表小组活动. Those of the groups that a congress has; 永州 runs that of the province's deputies there, and what it asked for came as far as its source says. There is no
 * record of the group of that time.
 */
function addTeamActivities(congress: Congress, teams: Rows<'deputies'>['deputy_teams'], options: GeneratorOptions): void {
  const { code, of, horizon, rows } = congress;
  if (code === '43') {
    const on = dayOf('2021-06-09');
    const title = '省人大代表永州第一小组视察农村人居环境整治';
    addActivity(congress, { kind: 'TEAM_ACTIVITY', on, participations: 20, adopted: 0, more: 3, title, host: '4311' });
    const activity_id = String(rows.deputy_activities.at(-1)?.id);
    for (const [at, [matter, quantity, unit, percent]] of firstGroupFollowUps.entries()) {
      const followed_on = figures.publicToilets.date;
      rows.activity_follow_ups.push({ activity_id, position: at + 1, followed_on, matter, quantity, unit, percent });
    }
    const steps = rows.history.filter(({ record_id }) => record_id === activity_id).length;
    for (const at of firstGroupFollowUps.keys()) {
      rows.history.push({
        record_id: activity_id,
        position: steps + at + 1,
        event: 'FOLLOW_UP',
        from_state: 'HELD',
        to_state: 'HELD',
        at: instantOf(dayOf(figures.publicToilets.date), 600 + at),
        actor: deputyOffice('4311'),
        reason: null,
      });
    }
  }
  if ([figures.activityParticipations, figures.seriesParticipations].some((figure) => code.startsWith(figure.code))) return;
  for (const team of teams) {
    const on = workdayFrom(horizon - of.int(20, 330));
    if (!of.chance(Math.min(1, 4 * options.scale)) || textOf(on) <= String(team.formed_on)) continue;
    addActivity(congress, {
      kind: 'TEAM_ACTIVITY',
      on,
      participations: of.int(3, 20),
      adopted: 0,
      more: of.int(0, 4),
      team: String(team.id),
      host: String(team.host_code),
    });
  }
}

/** What 省人大代表永州第一小组 saw to, and how far it had come by the end of August 2021. */
const firstGroupFollowUps = [
  ['户厕改造', figures.householdToilets.value, '户', figures.householdToiletsDone.value],
  ['公厕改造', figures.publicToilets.value, '座', figures.publicToiletsDone.value],
  ['生活污水治理试点', figures.sewageVillages.value, '个村', null],
] as const;

/** 永州's series: 集中进站履职、学习宣讲、为民办实事. */
const seriesKinds = ['FIVE_ENTRIES', 'LECTURE', 'PUBLIC_SERVICE'] as const;

const weights: readonly (readonly [Kind, number])[] = kinds.map(([kind, , weight]) => [kind, weight] as const);

const activitiesOfCongress = { PROVINCE: 20, CITY: 16, COUNTY: 10, TOWNSHIP: 2 } as const;

/** An activity as it is to be, or was. */
interface Planned {
  kind: Kind;
  on: Day;
  participations: number;
  adopted: number;
  more: number;
  title?: string;
  team?: string | null;
  host?: JurisdictionCode;
}

function addActivity(congress: Congress, { kind, on, participations, adopted, more, team = null, ...told }: Planned): void {
  const { code, rows, of, horizon, inOffice } = congress;
  const id = globalId(code, 'DeputyActivity', `a${String(rows.deputy_activities.length + 1).padStart(3, '0')}`);
  const held = on <= horizon;
  rows.deputy_activities.push({
    id,
    code,
    kind,
    title: told.title ?? kinds.find(([each]) => each === kind)?.[1] ?? otherTitles[kind] ?? '代表活动',
    planned_for: textOf(on),
    place: placeOf(code)?.name ?? '',
    state: held ? 'HELD' : 'PLANNED',
    held_on: held ? textOf(on) : null,
    participations: held ? participations : null,
    opinions: held ? adopted + more : null,
    adopted: held ? adopted : null,
    team_id: team,
    host_code: told.host ?? code,
    leaders: held ? Math.floor(participations / 20) : null,
    minutes: held && team !== null ? '代表们听取了情况介绍，实地察看，并提出了意见。' : null,
  });
  const plannedOn = workdayUntil(Math.min(horizon, on - of.int(5, 20)));
  remember(congress, id, [
    ['PLAN', null, 'PLANNED', plannedOn],
    ...(held ? [['HOLD', 'PLANNED', 'HELD', on] as const] : []),
    ...(held && team !== null ? [['RECORD_MINUTES', 'HELD', 'HELD', on] as const] : []),
  ]);
  if (!held) return;
  const named = Math.min(3, participations, inOffice.length);
  const start = of.int(0, inOffice.length - named);
  inOffice
    .slice(start, start + named)
    .filter(({ termStartsOn }) => termStartsOn <= on)
    .forEach(({ id: deputy_id }, position) => {
      rows.activity_participants.push({ activity_id: id, position: position + 1, deputy_id });
    });
  if (of.chance(0.3)) addReport(congress, id, on);
}

function addReport(congress: Congress, activity: string, heldOn: Day): void {
  const { code, rows, of, horizon } = congress;
  const [filedOn, forwardedOn, feedbackOn] = [10, 14, 45].map((days) => workdayFrom(heldOn + days)) as [Day, Day, Day]; // of three
  if (filedOn > horizon) return;
  const state = feedbackOn <= horizon ? 'FEEDBACK' : forwardedOn <= horizon ? 'FORWARDED' : 'FILED';
  const id = globalId(code, 'VisitReport', `v${String(rows.visit_reports.length + 1).padStart(3, '0')}`);
  rows.visit_reports.push({
    id,
    code,
    activity_id: activity,
    title: '关于有关工作情况的报告',
    findings: '有关工作取得进展，仍有问题应当整改。',
    filed_on: textOf(filedOn),
    state,
    forwarded_to: state === 'FILED' ? null : `${placeOf(code)?.name ?? ''}人民政府办公室`,
    forwarded_on: state === 'FILED' ? null : textOf(forwardedOn),
    feedback: state === 'FEEDBACK' ? '已逐项整改。' : null,
    feedback_on: state === 'FEEDBACK' ? textOf(feedbackOn) : null,
    published: state === 'FEEDBACK' && of.chance(0.5),
  });
  const steps = [
    ['FILE', null, 'FILED', filedOn],
    ['FORWARD', 'FILED', 'FORWARDED', forwardedOn],
    ['ANSWER', 'FORWARDED', 'FEEDBACK', feedbackOn],
  ] as const;
  remember(congress, id, steps.slice(0, state === 'FILED' ? 1 : state === 'FORWARDED' ? 2 : 3));
}
