import { globalId } from '../../../../schema/global-id.ts';
import type { JurisdictionCode } from '../../../../schema/jurisdiction-code.ts';
import { clue, litigationCase, receipt } from '../../litigation/rows.ts';
import { type World, nothing, places, unitOf } from '../world.ts';
import { pointOf } from './contact-points.ts';

/** Procuratorates are at the levels of province, city and county; the congress linked is that of a place below, or none. */
export function litigation(): World {
  const world: World = {
    tables: Object.fromEntries(
      [
        'litigation_cases',
        'case_clocks',
        'case_follow_ups',
        'conversion_receipts',
        'clues',
        'clue_reporters',
        'procuratorial_suggestions',
        'history',
      ].map((table) => [table, []]),
    ),
    records: [],
  };
  for (const code of places.filter((place) => place.length < 9)) {
    for (const [local, row] of Object.entries(undone(code))) {
      const id = globalId(code, 'Clue', local);
      world.tables.clues?.push({ ...clue(local, { code }), ...told(code), ...row });
      world.records.push({ ...nothing, type: 'Clue', id, code });
    }
    const referred = {
      ...clue('referred', { code, source: 'STATION' }),
      ...told(code),
      decline_reason: null,
      opinion_id: globalId(code, 'CitizenOpinion', 'told'),
      congress: code,
      contact_point_id: pointOf(code).id,
    };
    world.tables.clues?.push(referred);
    world.records.push({ ...nothing, type: 'Clue', id: referred.id, code, linkedTo: code });
    for (const state of ['INVESTIGATING', 'CLOSED'] as const) {
      for (const linkedTo of new Set([null, code, '430281'])) {
        const local = `${state}-${linkedTo ?? 'own'}`;
        const agency = unitOf(code);
        const filed = { ...litigationCase(local, { code, agency, state }), ...(state === 'CLOSED' ? closing : running) };
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
          world.tables.history?.push(begun(registered.id, 'REGISTERED'));
          world.records.push({ ...nothing, type: 'ConversionReceipt', id: registered.id, code, linkedTo });
        }
        const source = registered === null ? 'REPORT' : 'SUGGESTION';
        const heard = {
          ...clue(local, {
            code,
            source,
            state: 'FILED',
            case_id: filed.id,
            receipt_id: registered?.id ?? null,
            assessed_on: '2026-02-20',
          }),
          ...told(code),
        };
        world.tables.clues?.push(heard);
        world.records.push({ ...nothing, type: 'Clue', id: heard.id, code, linkedTo });
        world.tables.clue_reporters?.push({ clue_id: heard.id, code, name: '举报人甲', phone: '13900000000' });
        const issued = {
          id: globalId(code, 'ProcuratorialSuggestion', local),
          code,
          document_number: local,
          case_id: filed.id,
          agency,
          field: 'ECOLOGY',
          urgent: false,
          content: '依法履行监管职责',
          state: 'REPLIED',
          issued_on: '2026-03-10',
          received_on: '2026-03-11',
          due_on: '2026-05-10',
          deadline_policy: 'national-reply',
          replied_on: '2026-04-10',
          reply: '已整改',
        };
        world.tables.procuratorial_suggestions?.push(issued);
        world.records.push({ ...nothing, type: 'ProcuratorialSuggestion', id: issued.id, code, units: [agency], linkedTo });
        for (const { id } of [filed, heard, issued]) world.tables.history?.push(begun(id, 'BEGUN'));
        world.tables.case_clocks?.push({
          case_id: filed.id,
          position: 1,
          kind: 'FILING_NOTICE',
          policy: 'national-filing-notice',
          started_on: '2026-03-01',
          due_on: '2026-03-08',
        });
        world.tables.case_follow_ups?.push({
          case_id: filed.id,
          position: 1,
          followed_on: '2026-04-20',
          finding: '排污口已封堵',
        });
      }
    }
  }
  return world;
}

/** What a clue tells beside what every one does. */
function told(code: JurisdictionCode): Record<string, string | null> {
  return {
    place: code,
    unit: unitOf(code),
    sent_by: '县纪委监委',
    decline_reason: null,
    moved_to: null,
    moved_from: null,
    opinion_id: null,
    congress: null,
    contact_point_id: null,
  };
}

/** Clues on which no case was filed here: declined, moved away, and moved here. */
function undone(code: JurisdictionCode): Record<string, Record<string, string>> {
  const other = code === '43' ? '4305' : '43';
  return {
    declined: { state: 'DECLINED', decline_reason: '不属于公益诉讼范围', assessed_on: '2026-02-20' },
    moved: { state: 'MOVED', moved_to: other, assessed_on: '2026-02-20' },
    arrived: { source: 'PROCURATORATE', moved_from: globalId(other, 'Clue', `to-${code}`) },
  };
}

/** What is known of a case that runs, and of one that is closed and published. */
const running = { ...none(), notified_on: '2026-03-05', waiting_for: 'SUIT_REVIEW_ADMINISTRATIVE', due_on: '2026-06-10' };
const closing = {
  ...none(),
  notified_on: '2026-03-05',
  closed_on: '2026-05-01',
  court: '人民法院',
  sued_on: '2026-04-01',
  judgment: '责令依法履职',
  judged_on: '2026-04-20',
  closure: 'ENFORCED',
  closure_reason: '判决已执行',
  outcome_document: '终结案件决定书',
  outcome: '生态修复完成',
  disclosed_on: '2026-05-02',
};

/** The columns of both, so that one statement writes them. */
function none(): Record<string, null> {
  const columns = ['court', 'sued_on', 'judgment', 'judged_on', 'closure', 'closure_reason', 'closed_on'];
  const published = ['outcome_document', 'outcome', 'disclosed_on', 'notified_on', 'waiting_for', 'due_on'];
  return Object.fromEntries([...columns, ...published].map((column) => [column, null]));
}

function begun(record_id: string, to_state: string): object {
  const at = '2026-02-01T02:00:00Z';
  return { record_id, position: 1, event: 'REGISTER', at, actor: '承办人', reason: null, from_state: null, to_state };
}
