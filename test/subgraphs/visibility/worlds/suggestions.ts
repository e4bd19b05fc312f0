import { globalId } from '../../../../schema/global-id.ts';
import type { JurisdictionCode } from '../../../../schema/jurisdiction-code.ts';
import { conversion, replied, suggestion } from '../../suggestions/rows.ts';
import { type World, congressOf, nothing, places, sponsorOf, unitOf } from '../world.ts';

/** Suggestions drafted, before and after assignment, screened and linked or not, open as a whole, in a summary or not, with and without a request for secrecy. */
export function suggestions(): World {
  const world: World = {
    tables: Object.fromEntries(
      [
        'suggestions',
        'joint_sponsors',
        'assignments',
        'contacts',
        'reply_drafts',
        'replies',
        'ratings',
        'follow_ups',
        'follow_up_progress',
        'history',
        'conversions',
      ].map((table) => [table, []]),
    ),
    records: [],
  };
  for (const code of places) {
    for (const secret of [false, true]) {
      for (const kind of ['draft', 'pending', 'refused'] as const)
        add(world, code, { kind, secret, disclosure: 'NONE', replyOpen: false });
      for (const kind of ['plain', 'screened', 'linked'] as const) {
        for (const disclosure of ['PUBLIC_FULL', 'SUMMARY', 'NONE'] as const)
          add(world, code, { kind, secret, disclosure, replyOpen: true });
      }
      add(world, code, { kind: 'plain', secret, disclosure: 'PUBLIC_FULL', replyOpen: false });
    }
  }
  return world;
}

interface Situation {
  kind: 'draft' | 'pending' | 'refused' | 'plain' | 'screened' | 'linked';
  secret: boolean;
  disclosure: 'PUBLIC_FULL' | 'SUMMARY' | 'NONE';
  replyOpen: boolean;
}

const states = {
  draft: 'DRAFT',
  pending: 'SUBMITTED',
  refused: 'NOT_ACCEPTED',
  plain: 'REPLIED',
  screened: 'REPLIED',
  linked: 'REPLIED',
} as const;

function add(world: World, code: JurisdictionCode, situation: Situation): void {
  const { kind, disclosure, secret, replyOpen } = situation;
  const local = `${kind}-${disclosure}${replyOpen ? '' : '-shut'}${secret ? '-secret' : ''}`;
  const [lead, joint] = [sponsorOf(code), globalId(code, 'Deputy', 'j')];
  const isAssigned = states[kind] === 'REPLIED';
  // One is handled by a unit of the place, and handed down to the congress of the county.
  const units = isAssigned ? [unitOf(code), ...(code === '4302' ? [congressOf('430281')] : [])] : [];
  const screened = kind === 'screened' || kind === 'linked';
  const disclosed = disclosure !== 'NONE';
  const row = suggestion(local, {
    code,
    lead_sponsor: lead,
    ...(isAssigned ? { ...replied('2026-04-01', 'SOLVED', 'SATISFIED'), number: `2026-${local}` } : {}),
    state: states[kind],
    litigation_field: screened ? 'ECOLOGY' : null,
    reopened_on: isAssigned ? '2026-03-10' : null,
  });
  const { id } = row;
  world.tables.suggestions?.push({
    ...row,
    disclosed,
    disclosure,
    summary: disclosure === 'SUMMARY' ? '摘要' : null,
    reply_disclosed: isAssigned && replyOpen,
    outcome_disclosed: isAssigned && replyOpen,
    secrecy_requested: secret,
    participants: [lead, joint, ...units],
    rejection_ground: kind === 'refused' ? 'TENDER' : null,
    rehandling_due_on: row.reopened_on,
    rehandled_on: row.reopened_on,
    rating_comment: isAssigned ? '意见' : null,
    rating_due_on: isAssigned ? '2026-04-20' : null,
    attitude: isAssigned ? 'SATISFIED' : null,
  });
  world.tables.joint_sponsors?.push({ suggestion_id: id, position: 1, deputy_id: joint, confirmed_at: '2026-01-09T02:00:00Z' });
  const event = { at: '2026-01-10T02:00:00Z', actor: `代表 ${lead}`, reason: '理由', from_state: null };
  world.tables.history?.push({ record_id: id, position: 1, event: 'SUBMIT', to_state: 'SUBMITTED', ...event });
  if (isAssigned) addHandling(world, id, units, situation);
  const facts = [
    kind === 'draft' ? 'DRAFT' : isAssigned ? 'ASSIGNED' : 'NOT_ASSIGNED',
    secret ? 'SECRECY_REQUESTED' : 'NO_SECRECY_REQUESTED',
    ...(disclosed ? ['DISCLOSED'] : []),
    ...(disclosure === 'PUBLIC_FULL' ? ['DISCLOSED_WHOLE'] : []),
    ...(disclosed && replyOpen ? ['REPLY_DISCLOSED', 'OUTCOME_DISCLOSED'] : []),
    ...(screened ? ['SCREENED'] : []),
    ...(kind === 'linked' ? ['LINKED'] : []),
  ];
  world.records.push({ ...nothing, type: 'Suggestion', id, code, facts: new Set(facts), deputies: [lead, joint], units });
  if (isAssigned) addFollowUp(world, code, local, id);
  if (kind === 'linked') addConversion(world, code, local, id);
}

function addHandling({ tables }: World, id: string, units: readonly string[], { replyOpen }: Situation): void {
  const of = { suggestion_id: id };
  for (const [at, unit] of units.entries()) {
    tables.assignments?.push({
      ...of,
      round: 1,
      position: at + 1,
      unit,
      role: at === 0 ? 'LEAD' : 'CO',
      assigned_on: '2026-02-01',
      due_on: '2026-05-01',
    });
  }
  const [unit = ''] = units;
  tables.contacts?.push({
    ...of,
    position: 1,
    round: 1,
    phase: 'BEFORE',
    mode: 'VISIT',
    unit,
    official: 'HEAD',
    contacted_on: '2026-02-10',
  });
  tables.reply_drafts?.push({
    ...of,
    unit,
    reply_class: 'A',
    scheme_id: 'national-abcd',
    outcome: 'SOLVED',
    promises: false,
    text: '草稿',
    signed_by: '局长',
  });
  tables.replies?.push({
    ...of,
    round: 1,
    unit,
    replied_on: '2026-04-01',
    reply_class: 'A',
    outcome: 'SOLVED',
    text: '已解决',
    disclosure: replyOpen ? 'PUBLIC_FULL' : 'ON_REQUEST',
  });
  tables.ratings?.push({ ...of, round: 1, axis: 'RESULT', value: 'SATISFIED', at: '2026-04-10T02:00:00Z' });
}

function addFollowUp({ tables, records }: World, code: JurisdictionCode, local: string, suggestion_id: string): void {
  const id = globalId(code, 'FollowUp', local);
  const unit = unitOf(code);
  tables.follow_ups?.push({
    id,
    code,
    suggestion_id,
    unit,
    promise: '年底前完成',
    entered_on: '2026-04-02',
    due_on: '2026-12-31',
    state: 'MET',
    last_progress_on: '2026-05-01',
    settled_on: '2026-05-02',
    met: true,
  });
  tables.follow_up_progress?.push({ follow_up_id: id, position: 1, recorded_on: '2026-05-01', text: '已完成' });
  const event = { at: '2026-04-02T02:00:00Z', actor: '工作人员', reason: null, from_state: null };
  tables.history?.push({ record_id: id, position: 1, event: 'ENTER', to_state: 'OPEN', ...event });
  records.push({ ...nothing, type: 'FollowUp', id, code, units: [unit] });
}

/** One of each direction: the one that was sent and of which the sponsor was told, and what a deputy was offered and declined. */
function addConversion({ tables, records }: World, code: JurisdictionCode, local: string, suggestion_id: string): void {
  const deputy = sponsorOf(code);
  const sent = conversion(local, {
    code,
    suggestion_id,
    state: 'SPONSOR_TOLD',
    case_id: globalId(code, 'LitigationCase', local),
    receipt_id: globalId(code, 'ConversionReceipt', local),
    decided_on: '2026-03-01',
    sponsor_id: deputy,
    documents: JSON.stringify([{ kind: 'FILING_DECISION', number: '立案〔2026〕1号', on: '2026-03-01' }]),
    outcome: '行政机关已整改',
    sponsor_told_on: '2026-06-01',
    due_on: '2026-06-10',
  });
  const offered = conversion(`offered-${local}`, {
    code,
    direction: 'CASE_TO_SUGGESTION',
    state: 'DECLINED',
    receipt_id: globalId(code, 'ConversionReceipt', `offered-${local}`),
    deputy_id: deputy,
    decided_on: '2026-03-01',
    decline_reason: '已有代表就同一事项提出建议',
  });
  for (const { id } of [sent, offered]) {
    const step = { at: '2026-02-01T02:00:00Z', actor: '工作人员', reason: null, from_state: null };
    tables.history?.push({ record_id: id, position: 1, event: 'SEND', to_state: 'SENT', ...step });
    records.push({ ...nothing, type: 'Conversion', id, code, deputies: [deputy] });
  }
  tables.conversions?.push(sent, offered);
}
