import { globalId } from '../../../../schema/global-id.ts';
import type { JurisdictionCode } from '../../../../schema/jurisdiction-code.ts';
import { conversion, replied, suggestion } from '../../suggestions/rows.ts';
import { type World, congressOf, nothing, places, sponsorOf, unitOf } from '../world.ts';

/** Suggestions before and after assignment, screened and linked or not, open or not, with and without a request for secrecy. */
export function suggestions(): World {
  const world: World = {
    tables: { suggestions: [], joint_sponsors: [], assignments: [], replies: [], history: [], conversions: [] },
    records: [],
  };
  for (const code of places) {
    for (const secret of [false, true]) {
      for (const kind of ['pending', 'plain', 'screened', 'linked'] as const) {
        for (const disclosed of kind === 'pending' ? [false] : [false, true]) {
          addSuggestion(world, code, { kind, disclosed, secret });
        }
      }
    }
  }
  return world;
}

function addSuggestion(
  { tables, records }: World,
  code: JurisdictionCode,
  { kind, disclosed, secret }: { kind: 'pending' | 'plain' | 'screened' | 'linked'; disclosed: boolean; secret: boolean },
): void {
  const local = `${kind}${disclosed ? '-open' : ''}${secret ? '-secret' : ''}`;
  const [lead, joint] = [sponsorOf(code), globalId(code, 'Deputy', 'j')];
  // One is handled by a unit of the place, and handed down to the congress of the county.
  const units = kind === 'pending' ? [] : [unitOf(code), ...(code === '4302' ? [congressOf('430281')] : [])];
  const screened = kind === 'screened' || kind === 'linked';
  const row = suggestion(local, {
    code,
    lead_sponsor: lead,
    ...(kind === 'pending' ? {} : { ...replied('2026-04-01', 'SOLVED', 'SATISFIED'), number: `2026-${local}` }),
    litigation_field: screened ? 'ECOLOGY' : null,
  });
  const { id } = row;
  tables.suggestions?.push({ ...row, disclosed, secrecy_requested: secret, participants: [lead, joint, ...units] });
  tables.joint_sponsors?.push({ suggestion_id: id, position: 1, deputy_id: joint });
  const event = { at: '2026-01-10T02:00:00Z', actor: `代表 ${lead}`, reason: '理由', from_state: null };
  tables.history?.push({ record_id: id, position: 1, event: 'SUBMIT', to_state: 'SUBMITTED', ...event });
  for (const [at, unit] of units.entries()) {
    tables.assignments?.push({
      suggestion_id: id,
      round: 1,
      position: at + 1,
      unit,
      role: at === 0 ? 'LEAD' : 'CO',
      assigned_on: '2026-02-01',
      due_on: '2026-05-01',
    });
  }
  if (kind !== 'pending') {
    tables.replies?.push({
      suggestion_id: id,
      round: 1,
      unit: unitOf(code),
      replied_on: '2026-04-01',
      reply_class: 'A',
      outcome: 'SOLVED',
      text: '已解决',
    });
  }
  const facts = [
    kind === 'pending' ? 'NOT_ASSIGNED' : 'ASSIGNED',
    secret ? 'SECRECY_REQUESTED' : 'NO_SECRECY_REQUESTED',
    ...(disclosed ? ['DISCLOSED'] : []),
    ...(screened ? ['SCREENED'] : []),
    ...(kind === 'linked' ? ['LINKED'] : []),
  ];
  records.push({ ...nothing, type: 'Suggestion', id, code, facts: new Set(facts), deputies: [lead, joint], units });
  if (kind !== 'linked') return;
  const sent = conversion(local, {
    code,
    suggestion_id: id,
    state: 'NOT_CONVERTED',
    case_id: globalId(code, 'LitigationCase', local),
    receipt_id: globalId(code, 'ConversionReceipt', local),
    decided_on: '2026-03-01',
    decline_reason: '已有行政处罚',
  });
  tables.conversions?.push(sent);
  records.push({ ...nothing, type: 'Conversion', id: sent.id, code });
}
