import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { type Place, placeOf, placesWithin } from '../../../schema/places.ts';
import { addDays } from '../../../schema/calendar.ts';
import { dutyDays } from '../../../subgraphs/deputies/stations/duty-days.ts';
import type { DutyRule } from '../../../subgraphs/deputies/types.ts';
import { evenShare } from '../apportion.ts';
import { textOf } from '../days.ts';
import { figures } from '../figures.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { type Random, random } from '../random.ts';
import type { Roster } from '../elections/roster.ts';
import type { Rows } from '../tables.ts';

type StationTable = 'contact_stations' | 'station_standards' | 'duty_rules' | 'station_sessions' | 'session_deputies';
type StationRows = Pick<Rows<'deputies'>, StationTable>;

/** 逢6: the rule of most stations. */
const sixes: DutyRule = { kind: 'MONTH_DAY_ENDING', days: [6], validFrom: '2020-01-01' };

/** The stations of a congress with what was held there in the last year, and each deputy's last visit. Townships' stations are their county's. */
export function stationsOf(roster: Roster, options: GeneratorOptions): { rows: StationRows; lastVisits: Map<string, string> } {
  const { code } = roster;
  const of = random(options.seed, code, 'stations');
  const rows: StationRows = {
    contact_stations: [],
    station_standards: [],
    duty_rules: [],
    station_sessions: [],
    session_deputies: [],
  };
  const lastVisits = new Map<string, string>();
  const open = plannedFor(code, options, of);
  open.forEach((planned, index) => {
    const id = globalId(code, 'ContactStation', `z${String(index + 1).padStart(3, '0')}`);
    rows.contact_stations.push(
      stationRow(id, code, {
        ...planned,
        state: 'OPEN',
        openedOn: `${2017 + (index % 7)}-0${1 + (index % 9)}-06`,
        head: planned.kind === 'HOME' ? headOf(roster, index) : null,
      }),
    );
    if (of.chance(0.6)) {
      rows.station_standards.push({
        station_id: id,
        position: 1,
        programme: '九有',
        items: 9,
        met: of.int(6, 9),
        inspected_on: '2025-06-26',
      });
    }
    rows.duty_rules.push({ station_id: id, kind: sixes.kind, days: '{6}', valid_from: sixes.validFrom });
    addSessions(rows, lastVisits, { id, code, index, of: open.length, roster }, options, of);
  });
  mergedInto(rows, code);
  if (code === practiceBase.place) {
    const id = globalId(code, 'ContactStation', 'sj');
    rows.contact_stations.push(stationRow(id, code, { ...practiceBase, state: 'OPEN', openedOn: '2024-06-06' }));
  }
  return { rows: { ...rows, station_sessions: settled(rows, code, of) }, lastVisits };
}

/** 全力打造珠晖代表实践基地. */
const practiceBase = { name: '珠晖代表实践基地', place: '430405', kind: 'PRACTICE_BASE', mode: 'FIXED' };

interface Planned {
  name: string;
  place: JurisdictionCode;
  kind: string;
  mode: string;
}

/** What stations a congress has: the province none, a city those of industry chains and professions, a county some in each township and street. */
function plannedFor(code: JurisdictionCode, { scale }: GeneratorOptions, of: Random): Planned[] {
  const level = levelOf(code);
  if (level === 'CITY') return ofCity(code, scale, of);
  if (level !== 'COUNTY') return [];
  const places = placesWithin(code).filter((place) => place.level === 'TOWNSHIP');
  if (code === figures.stationsAfter.code) return ofShaoyang(code, of);
  return inTurn(code, places, Math.max(1, Math.round(places.length * 2.4 * Math.min(1, scale * 4))), of);
}

/** 邵阳县: its source says 2 to 3 stations of a 小乡, 3 to 5 of a 中心镇, and 1 of the 高新区, which has no code of its own. */
function ofShaoyang(code: JurisdictionCode, of: Random): Planned[] {
  const townships = placesWithin(code).filter((place) => place.level === 'TOWNSHIP' && place.hasCongress);
  const zone = { name: `${placeOf(code)?.name ?? ''}高新区代表联络站`, place: code, kind: 'PARK', mode: 'FIXED' };
  return [...inTurn(code, townships, figures.stationsAfter.value - 1, of), zone];
}

function inTurn(code: JurisdictionCode, places: readonly Place[], count: number, of: Random): Planned[] {
  return Array.from({ length: count }, (_, index) => {
    const place = places[index % Math.max(1, places.length)];
    const turn = Math.floor(index / Math.max(1, places.length));
    const mode = of.weighted([
      ['FIXED', 88],
      ['MOBILE', 8],
      ['CLOUD', 4],
    ]);
    return {
      name: `${place?.name ?? placeOf(code)?.name ?? ''}${turn === 0 ? '代表之家' : `第${turn}代表联络站`}`,
      place: place?.code ?? code,
      kind: turn === 0 ? 'HOME' : 'VILLAGE',
      mode,
    };
  });
}

const chains = ['轨道交通', '硬质合金', '电子信息', '新能源', '服饰', '陶瓷', '生物医药', '新材料', '食品', '花炮'];
const professions = ['法治', '财经', '城建环保', '教科文卫', '农业农村', '社会建设'];

function ofCity(code: JurisdictionCode, scale: number, of: Random): Planned[] {
  const stated = code === figures.chainStations.code;
  const chainCount = stated ? figures.chainStations.value : Math.round(of.int(2, 6) * Math.min(1, scale * 4));
  const groupCount = stated ? figures.professionalStations.value : Math.round(of.int(1, 4) * Math.min(1, scale * 4));
  const station = (name: string, kind: string): Planned => ({ name: `${name}代表联络站`, place: code, kind, mode: 'FIXED' });
  return [
    ...chains
      .slice(0, chainCount)
      .map((chain, index) =>
        station(`${chain}${index % 4 === 3 ? '园区' : '产业链'}`, index % 4 === 3 ? 'PARK' : 'INDUSTRY_CHAIN'),
      ),
    ...professions.slice(0, groupCount).map((group) => station(`${group}专业小组`, 'PROFESSIONAL')),
  ];
}

/** 邵阳县: 138 stations became 66. */
function mergedInto(rows: StationRows, code: JurisdictionCode): void {
  if (code !== figures.stationsBefore.code) return;
  const open = rows.contact_stations.map(({ id, place }) => ({ id: String(id), place: String(place) }));
  for (let index = 0; index < figures.stationsBefore.value - figures.stationsAfter.value; index++) {
    const successor = open[index % open.length];
    if (successor === undefined) return;
    const id = globalId(code, 'ContactStation', `z9${String(index + 1).padStart(3, '0')}`);
    const planned = { name: `原第${index + 1}代表联络站`, place: successor.place, kind: 'VILLAGE', mode: 'FIXED' };
    rows.contact_stations.push(
      stationRow(id, code, { ...planned, state: 'MERGED', openedOn: '2017-05-06', successor: successor.id }),
    );
  }
}

function stationRow(
  id: string,
  code: JurisdictionCode,
  {
    successor = null,
    head = null,
    ...of
  }: Planned & { state: string; openedOn: string; successor?: string | null; head?: string | null },
): Rows<'deputies'>['contact_stations'][number] {
  return {
    id,
    code,
    name: of.name,
    place: of.place,
    kind: of.kind,
    mode: of.mode,
    manager: of.kind === 'HOME' ? '乡镇(街道)人大负责人' : null,
    head_id: head,
    state: of.state,
    opened_on: of.openedOn,
    ended_on: successor === null ? null : '2024-12-06',
    upper_id: null,
    successor_id: successor,
  };
}

/** Four sessions of the last year, one a quarter, and those of the next month; most deputies come to one or two. */
function addSessions(
  rows: StationRows,
  lastVisits: Map<string, string>,
  { id, code, index, of: stations, roster }: { id: string; code: JurisdictionCode; index: number; of: number; roster: Roster },
  options: GeneratorOptions,
  of: Random,
): void {
  const horizon = horizonOf(options);
  const mine = roster.mandates.filter((mandate, at) => at % stations === index && mandate.status === 'ACTIVE');
  const past = [310, 220, 130, 40].flatMap((ago) => dutyDays([sixes], textOf(horizon - ago), textOf(horizon - ago + 9)));
  past.forEach((day, quarter) => {
    const session = globalId(code, 'StationSession', `z${index + 1}q${quarter + 1}`);
    const there = mine.filter(({ electedOn }) => textOf(electedOn) < day && of.chance(0.4)).slice(0, 50);
    const held = there.length > 0;
    rows.station_sessions.push({
      id: session,
      code,
      station_id: id,
      session_on: day,
      kind: index % 10 === 0 ? 'LEADERSHIP' : 'REGULAR',
      state: held ? 'HELD' : 'CANCELLED',
      received: held ? of.int(0, 30) : null,
      deputy_count: held ? there.length : null,
      demands_met: held ? 0 : null,
      disputes_mediated: held ? 0 : null,
    });
    there.forEach((deputy, position) => {
      rows.session_deputies.push({ session_id: session, position: position + 1, deputy_id: deputy.id });
      if ((lastVisits.get(deputy.id) ?? '') < day) lastVisits.set(deputy.id, day);
    });
  });
  const today = textOf(horizon + 1);
  dutyDays([sixes], today, addDays(today, 30)).forEach((day, next) => {
    rows.station_sessions.push({
      id: globalId(code, 'StationSession', `z${index + 1}n${next + 1}`),
      code,
      station_id: id,
      session_on: day,
      kind: 'REGULAR',
      state: 'SCHEDULED',
      received: null,
      deputy_count: null,
      demands_met: null,
      disputes_mediated: null,
    });
  });
}

/** 站长. A deputy in office heads a station, each of a congress another one as far as there are so many. */
function headOf({ mandates }: Roster, index: number): string | null {
  const inOffice = mandates.filter(({ status }) => status === 'ACTIVE');
  return inOffice[index % Math.max(1, inOffice.length)]?.id ?? null;
}

/**
 * What was settled at the sessions of a congress. In 邵阳县 the leaders' sessions met 31 demands and 249 disputes were mediated, as its source says; who was received
 * had the demands that were met.
 */
function settled({ station_sessions }: StationRows, code: JurisdictionCode, of: Random): StationRows['station_sessions'] {
  const held = station_sessions.filter(({ state }) => state === 'HELD');
  const leaders = held.filter(({ kind }) => kind === 'LEADERSHIP');
  const stated = code === figures.disputesMediated.code;
  return station_sessions.map((session) => {
    if (session.state !== 'HELD') return session;
    const received = Number(session.received);
    if (!stated) return { ...session, demands_met: of.int(0, Math.min(3, received)), disputes_mediated: of.int(0, 1) };
    const led = leaders.indexOf(session);
    const demands_met = led < 0 ? 0 : evenShare(figures.demandsMet.value, leaders.length, led);
    const disputes_mediated = evenShare(figures.disputesMediated.value, held.length, held.indexOf(session));
    return { ...session, received: Math.max(received, demands_met), demands_met, disputes_mediated };
  });
}
