import { globalId } from '../../../schema/global-id.ts';
import type { StationKind, StationMatchBasis } from '../../../subgraphs/deputies/types.ts';
import { dayOf, instantOf, textOf, workdayFrom } from '../days.ts';
import { deputyOffice } from './duties.ts';
import { figures } from '../figures.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { random } from '../random.ts';
import { arrayOf } from '../suggestions/suggestions.ts';
import type { Roster } from '../elections/roster.ts';
import type { Rows } from '../tables.ts';

type AssignmentRows = Pick<Rows<'deputies'>, 'station_matches' | 'station_assignments' | 'history'>;

interface Match {
  basis: StationMatchBasis;
  criterion: string;
  stations: readonly StationKind[];
  grounds: readonly string[];
}

/** 邵阳县: 充分结合代表自身的产业、行业、职业、专业等优势，科学安排代表进站. Its source names three kinds of deputies. */
const matches: readonly Match[] = [
  { basis: 'INDUSTRY', criterion: '在园区有企业', stations: ['PARK'], grounds: ['在高新区办有企业'] },
  {
    basis: 'INDUSTRY',
    criterion: '在乡镇有产业',
    stations: ['HOME', 'VILLAGE'],
    grounds: ['在本乡镇办有种植合作社', '在本乡镇办有加工厂'],
  },
  {
    basis: 'PROFESSION',
    criterion: '学法律专业或善于做群众工作',
    stations: ['HOME', 'VILLAGE'],
    grounds: ['法律专业，执业律师', '长期从事人民调解'],
  },
];

const validFrom = '2024-01-01';

/** 进站安排. The rules of 邵阳县, and whom it assigned by them. */
export function stationAssignmentsOf(
  { code, mandates }: Roster,
  stations: Rows<'deputies'>['contact_stations'],
  options: GeneratorOptions,
): AssignmentRows {
  const rows: AssignmentRows = { station_matches: [], station_assignments: [], history: [] };
  if (code !== figures.stationsAfter.code) return rows;
  const of = random(options.seed, code, 'station assignments');
  const since = Math.min(horizonOf(options), dayOf('2025-03-03'));
  const able = mandates.filter(({ status, termStartsOn }) => status === 'ACTIVE' && termStartsOn < since);
  matches.forEach(({ basis, criterion, stations: kinds, grounds }, index) => {
    const rule = globalId(code, 'StationMatch', `m${index + 1}`);
    rows.station_matches.push({
      id: rule,
      code,
      basis,
      criterion,
      stations: arrayOf(kinds),
      valid_from: validFrom,
      valid_to: null,
      legal_basis: '邵阳县: 充分结合代表自身的产业、行业、职业、专业等优势，科学安排代表进站',
    });
    const open = stations.filter(({ kind, state }) => state === 'OPEN' && kinds.some((each) => each === kind));
    for (const { id: deputy_id } of able.slice(index * 8, index * 8 + 8)) {
      const serial = rows.station_assignments.length + 1;
      const id = globalId(code, 'StationAssignment', `a${String(serial).padStart(3, '0')}`);
      const station_id = String(open[serial % Math.max(1, open.length)]?.id ?? '');
      const on = workdayFrom(since - of.int(20, 200));
      rows.station_assignments.push({
        id,
        code,
        deputy_id,
        station_id,
        rule_id: rule,
        basis,
        criterion,
        ground: of.pick(grounds),
        state: 'ASSIGNED',
        assigned_on: textOf(on),
        ended_on: null,
      });
      rows.history.push({
        record_id: id,
        position: 1,
        event: 'ASSIGN',
        from_state: null,
        to_state: 'ASSIGNED',
        at: instantOf(on, 540 + serial),
        actor: deputyOffice(code),
        reason: null,
      });
    }
  });
  return rows;
}
