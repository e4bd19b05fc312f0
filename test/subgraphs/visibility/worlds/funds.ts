import { globalId } from '../../../../schema/global-id.ts';
import type { FundKind } from '../../../../subgraphs/suggestions/types.ts';
import { fund, grant } from '../../suggestions/funds/rows.ts';
import { type World, nothing, places, unitOf } from '../world.ts';

/** Funds kept by a place's unit and by another, with grants that the unit spends or keeps, and one that does not concern it. */
export function funds(): World {
  const world: World = { tables: { suggestion_funds: [], fund_grants: [], history: [] }, records: [] };
  const { tables, records } = world;
  for (const code of places) {
    const unit = unitOf(code);
    const suggestion = (local: string): string => globalId(code, 'Suggestion', local);
    const about = (of: string, kind: FundKind) =>
      kind === 'SUGGESTION'
        ? { kind, suggestion_id: suggestion(of) }
        : { kind, suggestion_id: null, mode: 'AWARD' as const, station_id: globalId(code, 'ContactStation', 'home') };
    const remember = (record_id: string): void => {
      const event = { at: '2026-03-01T02:00:00Z', actor: '人大 甲', reason: '理由', from_state: null };
      tables.history?.push({ record_id, position: 1, event: 'BEGIN', to_state: 'BEGUN', ...event });
    };
    for (const [local, finance_unit] of [
      ['own', unit],
      ['other', `${code} 财政局`],
    ] as const) {
      const kind = local === 'own' ? 'SUGGESTION' : 'STATION';
      const row = fund(local, { code, kind, finance_unit, granted: 100_000, spent: 90_000, amount: 1_000_000 }, 'AUDITED');
      tables.suggestion_funds?.push(row);
      records.push({ ...nothing, type: 'SuggestionFund', id: row.id, code, units: [finance_unit] });
      remember(row.id);
      const spenders = { 'plain-PUBLIC_FULL': `${code} 教育局`, ...(local === 'own' ? {} : { 'linked-PUBLIC_FULL': unit }) };
      for (const [of, spender] of Object.entries(spenders)) {
        const made = grant(
          `${local}-${of}`,
          { code, finance_unit, fund_id: row.id, unit: spender, ...about(of, kind) },
          'AUDITED',
        );
        tables.fund_grants?.push(made);
        records.push({ ...nothing, type: 'FundGrant', id: made.id, code, units: [finance_unit, spender] });
        remember(made.id);
      }
    }
  }
  return world;
}
