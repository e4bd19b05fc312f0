import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { type Day, dayOf, instantOf, textOf, workdayFrom, workdayUntil } from '../days.ts';
import { figures } from '../figures.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { type Random, random } from '../random.ts';
import type { Mandate, Roster } from '../elections/roster.ts';
import type { Rows } from '../tables.ts';

type DutyRows = Pick<Rows<'deputies'>, 'duty_records' | 'duty_reports' | 'history'>;

/** Two of five deputies have a duty record here: enough to count, quick to load. */
const recordsEach = 0.4;
/** Of fifty deputies one reports to the voters in a year here; at the province the deputies are elected by cities, and report to them. */
const reportingShare = 0.02;
/** Records go back two years. */
const daysBack = 730;

const kinds = [
  ['STATION_DUTY', 30],
  ['VISIT', 26],
  ['SESSION', 10],
  ['TRAINING', 9],
  ['RESEARCH', 8],
  ['INSPECTION', 7],
  ['SUGGESTION', 4],
  ['ENFORCEMENT_INSPECTION', 3],
  ['OBSERVATION', 2],
  ['TEAM_ACTIVITY', 2],
  ['FORUM', 2],
  ['OTHER', 1],
] as const;

/** How long each kind takes, in half hours. */
const halfHours: Readonly<Record<(typeof kinds)[number][0], readonly [number, number]>> = {
  STATION_DUTY: [4, 8],
  VISIT: [1, 6],
  SESSION: [12, 16],
  TRAINING: [6, 16],
  RESEARCH: [6, 16],
  INSPECTION: [6, 16],
  SUGGESTION: [2, 8],
  ENFORCEMENT_INSPECTION: [6, 16],
  OBSERVATION: [6, 12],
  TEAM_ACTIVITY: [4, 8],
  FORUM: [3, 6],
  OTHER: [1, 8],
};

/** What the deputies of a congress did, and how they reported to the voters. */
export function dutiesOf(roster: Roster, options: GeneratorOptions): DutyRows {
  const rows: DutyRows = { duty_records: [], duty_reports: [], history: [] };
  const inOffice = roster.mandates.filter(({ status }) => status === 'ACTIVE');
  if (inOffice.length > 0) {
    addRecords(rows, roster.code, inOffice, options);
    addReports(rows, roster.code, inOffice, options);
  }
  return rows;
}

/** The office of a congress that keeps the records of its deputies. */
export function deputyOffice(code: JurisdictionCode): string {
  const name = placeOf(code)?.name ?? '';
  return levelOf(code) === 'TOWNSHIP' ? `${name}人大办公室` : `${name}人大常委会代表工作委员会`;
}

function addRecords(rows: DutyRows, code: JurisdictionCode, deputies: readonly Mandate[], options: GeneratorOptions): void {
  const of = random(options.seed, code, 'duties');
  const horizon = horizonOf(options);
  const actor = deputyOffice(code);
  const count = of.round(deputies.length * recordsEach);
  for (let serial = 1; serial <= count; serial++) {
    const { id: deputy, termStartsOn } = of.pick(deputies);
    const kind = of.weighted(kinds);
    const day = of.int(Math.max(termStartsOn, horizon - daysBack), horizon);
    const id = globalId(code, 'DutyRecord', `r${String(serial).padStart(4, '0')}`);
    const [least, most] = halfHours[kind];
    rows.duty_records.push({
      id,
      code,
      deputy_id: deputy,
      kind,
      day: textOf(day),
      minutes: 30 * of.int(least, most),
      note: null,
      state: 'RECORDED',
    });
    const at = instantOf(Math.min(horizon, day + of.int(0, 3)), of.int(520, 1040));
    rows.history.push({
      record_id: id,
      position: 1,
      event: 'RECORD',
      from_state: null,
      to_state: 'RECORDED',
      at,
      actor,
      reason: null,
    });
  }
}

function addReports(rows: DutyRows, code: JurisdictionCode, deputies: readonly Mandate[], options: GeneratorOptions): void {
  const of = random(options.seed, code, 'duty-reports');
  const lastYear = Number(textOf(horizonOf(options)).slice(0, 4));
  const { host, code: city, value } = reporting;
  let serial = 0;
  for (let year = 2024; year <= lastYear; year++) {
    const theirs = code === city ? shuffled(deputies, of) : [];
    const hosted = theirs.toSorted((a, b) => Number(isOf(host, b)) - Number(isOf(host, a))).slice(0, value);
    const others =
      code === city
        ? []
        : shuffled(deputies, of).slice(0, levelOf(code) === 'PROVINCE' ? 0 : of.round(deputies.length * reportingShare));
    for (const deputy of [...hosted, ...others]) {
      addReport(rows, { code, hostCode: code === city ? host : code, deputy, year, serial: ++serial }, of, horizonOf(options));
    }
  }
}

/** 珠晖区 has municipal deputies report before the voters each year: the city's deputies, first those whom it elected. */
const reporting = { host: figures.reportingDeputies.code, code: '4304', value: figures.reportingDeputies.value };

function isOf(host: JurisdictionCode, { district }: Mandate): boolean {
  return district.unit.code === host;
}

function shuffled<Item>(items: readonly Item[], of: Random): Item[] {
  return items
    .map((item) => ({ item, place: of.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

function addReport(
  rows: DutyRows,
  {
    code,
    hostCode,
    deputy,
    year,
    serial,
  }: { code: JurisdictionCode; hostCode: JurisdictionCode; deputy: Mandate; year: number; serial: number },
  of: Random,
  horizon: Day,
): void {
  const on = workdayFrom(of.int(dayOf(`${year}-10-08`), dayOf(`${year}-11-28`)));
  const setOn = workdayUntil(Math.min(horizon, on - of.int(10, 40)));
  const publishedOn = workdayFrom(on + of.int(4, 20));
  // A report of a deputy who came by a by-election is not asked for the time before.
  if (on <= deputy.termStartsOn) return;
  const state = on > horizon ? 'SCHEDULED' : publishedOn > horizon ? 'RATED' : 'PUBLISHED';
  const given = state !== 'SCHEDULED';
  const voters = of.int(30, 120);
  const dissatisfied = of.int(0, Math.floor(voters * 0.04));
  const basically = of.int(0, Math.floor(voters * 0.2));
  const id = globalId(code, 'DutyReport', `t${String(serial).padStart(4, '0')}`);
  rows.duty_reports.push({
    id,
    code,
    deputy_id: deputy.id,
    host_code: hostCode,
    year,
    scheduled_on: textOf(on),
    place: `${placeOf(hostCode)?.name ?? ''}人大代表联络站`,
    state,
    reported_on: given ? textOf(on) : null,
    text: given ? `${year}年度履职情况报告：出席会议、进站接待、走访选民、提出建议的情况。` : null,
    satisfied: given ? voters - basically - dissatisfied : null,
    basically_satisfied: given ? basically : null,
    dissatisfied: given ? dissatisfied : null,
    published_on: state === 'PUBLISHED' ? textOf(publishedOn) : null,
  });
  const actor = deputyOffice(code);
  const steps = [
    ['SCHEDULE', null, 'SCHEDULED', instantOf(setOn, 600)],
    ['REPORT', 'SCHEDULED', 'REPORTED', instantOf(on, 700)],
    ['RATE', 'REPORTED', 'RATED', instantOf(on, 760)],
    ['PUBLISH', 'RATED', 'PUBLISHED', instantOf(publishedOn, 620)],
  ] as const;
  const taken = state === 'SCHEDULED' ? 1 : state === 'RATED' ? 3 : 4;
  steps.slice(0, taken).forEach(([event, from_state, to_state, at], index) => {
    rows.history.push({ record_id: id, position: index + 1, event, from_state, to_state, at, actor, reason: null });
  });
}
