import { globalId } from '../../../../schema/global-id.ts';
import type { JurisdictionCode } from '../../../../schema/jurisdiction-code.ts';
import { type Half, congressHalf } from '../../../../subgraphs/linkage/halves.ts';
import { consultation, liaison, linkedSupervision } from '../../linkage/rows.ts';
import { type World, type WorldRecord, nothing, places } from '../world.ts';

/** The halves of one kind of organ: each place's with its usual partner, and a procuratorate's with the congress of a township or a county below it. */
export function linkage(half: Half): World {
  const world: World = { tables: { linked_supervisions: [], consultations: [], liaisons: [], history: [] }, records: [] };
  const isCongress = half === congressHalf;
  const add = (
    table: string,
    type: string,
    row: { id: string; code: string; partner: string },
    more: Partial<WorldRecord> = {},
  ) => {
    world.tables[table]?.push(row);
    world.tables.history?.push(begun(row.id, isCongress));
    const linkedTo = isCongress ? null : row.partner;
    world.records.push({ ...nothing, type, id: row.id, code: row.code, linkedTo, ...more });
  };
  for (const [code, partner] of pairsOf(half)) {
    const local = isCongress ? '' : `-${partner}`;
    const named = {
      code,
      partner,
      suggestion_id: globalId(isCongress ? code : partner, 'Suggestion', 'linked-PUBLIC_FULL'),
      procuratorial_suggestion_id: globalId(isCongress ? partner : code, 'ProcuratorialSuggestion', 'CLOSED-own'),
    };
    for (const state of ['DECLINED', 'CLOSED'] as const) {
      const lead_organ = state === 'CLOSED' ? 'CONGRESS' : 'PROCURATORATE';
      const row = linkedSupervision(half, `${state}${local}`, state, { ...named, lead_organ });
      add('linked_supervisions', `${half.prefix}LinkedSupervision`, row);
    }
    const spoken = {
      code,
      partner,
      suggestion_ids: [named.suggestion_id],
      procuratorial_suggestion_ids: [named.procuratorial_suggestion_id],
    };
    for (const state of ['DAY_PROPOSED', 'FOLLOW_UP', 'CLOSED'] as const) {
      const lead_organ = state === 'FOLLOW_UP' ? 'PROCURATORATE' : 'CONGRESS';
      const linked_supervision_id = globalId(code, `${half.prefix}LinkedSupervision`, `CLOSED${local}`);
      const belonging = state === 'DAY_PROPOSED' ? {} : { linked_supervision_id };
      const row = consultation(half, `${state}${local}`, state, { ...spoken, lead_organ, ...belonging });
      add('consultations', `${half.prefix}Consultation`, row);
    }
    for (const state of ['NAMED', 'ENDED'] as const) {
      const lead_organ = state === 'NAMED' ? 'CONGRESS' : 'PROCURATORATE';
      const row = liaison(half, `${state}${local}`, state, { code, partner, lead_organ });
      add('liaisons', `${half.prefix}Liaison`, row, { partner: `${half.other.organ} ${partner}` });
    }
  }
  return world;
}

/** The places that keep a half, each with that of the other organ. */
export function pairsOf(half: Half): readonly (readonly [JurisdictionCode, JurisdictionCode])[] {
  return half === congressHalf ? places.map((each) => [each, each.slice(0, 6)] as const) : procuratorates();
}

/** The procuratorates with the congresses that they are linked with. */
function procuratorates(): readonly (readonly [JurisdictionCode, JurisdictionCode])[] {
  const own = places.filter((place) => place.length < 9).map((place) => [place, place] as const);
  return [...own, ['43', '430281'], ['4302', '430281'], ['430281', '430281103']];
}

/** A step, its columns in the order that the half's other worlds have. */
export function begun(record_id: string, isCongress: boolean): object {
  const [at, actor, reason] = ['2026-02-01T02:00:00Z', '承办人', '理由'];
  const [event, from_state, to_state] = ['BEGUN', null, 'BEGUN'];
  return isCongress
    ? { record_id, position: 1, event, to_state, at, actor, reason, from_state }
    : { record_id, position: 1, event, at, actor, reason, from_state, to_state };
}
