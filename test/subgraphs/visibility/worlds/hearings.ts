import { globalId } from '../../../../schema/global-id.ts';
import { question, review, topic } from '../../suggestions/hearings/rows.ts';
import { type World, nothing, places, unitOf } from '../world.ts';

/** Reviews before and after their result, and topics before and after it was decided which are heard. */
export function hearings(): World {
  const world: World = {
    tables: {
      hearing_topics: [],
      delegation_votes: [],
      hearing_follow_ups: [],
      handling_reviews: [],
      inquiry_questions: [],
      satisfaction_ballots: [],
      history: [],
    },
    records: [],
  };
  const { tables, records } = world;
  for (const code of places) {
    const unit = unitOf(code);
    const suggestion_ids = [globalId(code, 'Suggestion', 'linked-PUBLIC_FULL')];
    const remember = (record_id: string): void => {
      const event = { at: '2026-03-01T02:00:00Z', actor: '人大 甲', reason: '理由', from_state: null };
      tables.history?.push({ record_id, position: 1, event: 'BEGIN', to_state: 'BEGUN', ...event });
    };
    for (const state of ['VOTED', 'TRACKED'] as const) {
      const row = topic(state.toLowerCase(), { code, suggestion_ids }, state);
      tables.hearing_topics?.push(row);
      tables.delegation_votes?.push({ hearing_topic_id: row.id, position: 1, delegation: '城关代表团', votes: 12 });
      if (state === 'TRACKED') {
        tables.hearing_follow_ups?.push({ hearing_topic_id: row.id, position: 1, followed_on: '2026-05-01', note: '在建' });
      }
      const facts = state === 'VOTED' ? [] : ['SELECTION_DECIDED'];
      records.push({ ...nothing, type: 'HearingTopic', id: row.id, code, facts: new Set(facts) });
      remember(row.id);
    }
    for (const state of ['PLANNED', 'RECTIFIED'] as const) {
      const of = {
        code,
        suggestion_ids,
        units: [unit],
        kind: 'HEARING',
        topic_id: globalId(code, 'HearingTopic', 'tracked'),
      } as const;
      const row = review(state.toLowerCase(), of, state);
      tables.handling_reviews?.push(row);
      tables.inquiry_questions?.push(question(row, state === 'PLANNED' ? null : '正在施工'));
      const counts = { satisfied: 20, basically_satisfied: 10, dissatisfied: 5, abstained: 1 };
      if (state === 'RECTIFIED') tables.satisfaction_ballots?.push({ handling_review_id: row.id, unit, ...counts });
      const facts = new Set(state === 'PLANNED' ? [] : ['RESULT_PUBLISHED']);
      records.push({ ...nothing, type: 'HandlingReview', id: row.id, code, facts, units: [unit] });
      remember(row.id);
    }
  }
  return world;
}
