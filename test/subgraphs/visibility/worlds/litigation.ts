import { globalId } from '../../../../schema/global-id.ts';
import { clue, litigationCase, receipt } from '../../litigation/rows.ts';
import { type World, nothing, places, unitOf } from '../world.ts';

/** Procuratorates are at the levels of province, city and county; the congress linked is that of a place below, or none. */
export function litigation(): World {
  const world: World = {
    tables: { litigation_cases: [], conversion_receipts: [], clues: [], procuratorial_suggestions: [], history: [] },
    records: [],
  };
  for (const code of places.filter((place) => place.length < 9)) {
    for (const state of ['INVESTIGATING', 'CLOSED'] as const) {
      for (const linkedTo of new Set([null, code, '430281'])) {
        const local = `${state}-${linkedTo ?? 'own'}`;
        const agency = unitOf(code);
        const filed = litigationCase(local, { code, agency, state, closed_on: state === 'CLOSED' ? '2026-05-01' : null });
        const facts = new Set([state === 'CLOSED' ? 'CLOSED' : 'OPEN']);
        world.tables.litigation_cases?.push(filed);
        world.records.push({ ...nothing, type: 'LitigationCase', id: filed.id, code, facts, units: [agency], linkedTo });
        const registered =
          linkedTo === null
            ? null
            : receipt(local, {
                code,
                state: 'NOT_CONVERTED',
                conversion_id: globalId(linkedTo, 'Conversion', `${code}-${local}`),
                congress: linkedTo,
                case_id: filed.id,
                decided_on: '2026-03-01',
                decline_reason: '已有行政处罚',
                documents: JSON.stringify([{ kind: 'FILING_DECISION', number: '立案〔2026〕1号', on: '2026-03-01' }]),
                outcome: '行政机关已整改',
                reply: '已建立长效机制',
                due_on: '2026-03-10',
              });
        if (registered !== null) {
          world.tables.conversion_receipts?.push(registered);
          world.tables.history?.push({
            record_id: registered.id,
            position: 1,
            event: 'REGISTER',
            at: '2026-02-01T02:00:00Z',
            actor: '人大系统',
            reason: null,
            from_state: null,
            to_state: 'REGISTERED',
          });
          world.records.push({ ...nothing, type: 'ConversionReceipt', id: registered.id, code, linkedTo });
        }
        const source = registered === null ? 'REPORT' : 'SUGGESTION';
        const heard = clue(local, {
          code,
          source,
          state: 'FILED',
          case_id: filed.id,
          receipt_id: registered?.id ?? null,
          assessed_on: '2026-02-20',
        });
        world.tables.clues?.push(heard);
        world.records.push({ ...nothing, type: 'Clue', id: heard.id, code, linkedTo });
        const issued = {
          id: globalId(code, 'ProcuratorialSuggestion', local),
          code,
          document_number: local,
          case_id: filed.id,
          agency,
          urgent: false,
          issued_on: '2026-03-10',
          due_on: '2026-05-10',
          replied_on: '2026-04-10',
        };
        world.tables.procuratorial_suggestions?.push(issued);
        world.records.push({ ...nothing, type: 'ProcuratorialSuggestion', id: issued.id, code, units: [agency], linkedTo });
      }
    }
  }
  return world;
}
