import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../demo/province/days.ts';
import { addMonths } from '../../../schema/calendar.ts';
import { mustBe } from '../../must-be.ts';
import { province, real } from './generated.ts';

describe('conversions', () => {
  it('have two halves that agree, and the clue and the case that go with them', () => {
    let forward = 0;
    for (const { suggestions, litigation } of [...province, ...real]) {
      const receipts = new Map(litigation.conversion_receipts.map((row) => [row.id, row]));
      const cases = new Map(litigation.litigation_cases.map((row) => [row.id, row]));
      const clues = new Map(litigation.clues.map((row) => [row.receipt_id, row]));
      const screened = new Map(suggestions.suggestions.map((row) => [row.id, row.litigation_field]));
      mustBe(receipts.size, suggestions.conversions.filter(({ receipt_id }) => receipt_id !== null).length);
      for (const half of suggestions.conversions) {
        if (half.suggestion_id !== null) mustBe(screened.get(half.suggestion_id), half.field);
        if (half.direction === 'SUGGESTION_TO_CASE') forward++;
        if (half.direction === 'SUGGESTION_TO_CASE' && half.state === 'SENT') {
          expect([half.receipt_id, half.case_id, half.decided_on]).toEqual([null, null, null]);
          continue;
        }
        const receipt = receipts.get(String(half.receipt_id));
        expect(receipt).toMatchObject({
          id: half.receipt_id,
          direction: half.direction,
          field: half.field,
          state: half.state === 'SPONSOR_TOLD' ? 'OUTCOME_COPIED' : half.state,
          case_id: half.case_id,
          decided_on: half.decided_on,
          decline_reason: half.decline_reason,
        });
        mustBe(String(receipt?.registered_on) >= String(half.sent_on), true);
        mustBe(half.state === 'NOT_CONVERTED' || half.state === 'DECLINED', half.decline_reason !== null);
        mustBe(receipt?.conversion_id ?? half.id, half.id);
        mustBe(half.decided_on === null || half.decided_on >= (receipt?.registered_on ?? ''), true);
        if (half.case_id !== null) {
          expect(cases.get(half.case_id)).toMatchObject({
            field: half.field,
            from_suggestion: half.direction === 'SUGGESTION_TO_CASE',
          });
        }
        const clue = clues.get(receipt?.id ?? '');
        if (half.direction === 'SUGGESTION_TO_CASE' && half.case_id !== null) {
          expect(clue).toMatchObject({ source: 'SUGGESTION', state: 'FILED', case_id: half.case_id });
        }
      }
    }
    expect(forward).toBeGreaterThan(300);
  });

  it('leave clues, cases and procuratorial suggestions in states that their dates allow (the tables’ own checks)', () => {
    for (const { litigation } of [...province, ...real]) {
      const cases = new Map(litigation.litigation_cases.map((row) => [row.id, row]));
      for (const row of litigation.clues) {
        mustBe(row.state === 'FILED', row.case_id !== null);
        mustBe(row.source === 'SUGGESTION', row.receipt_id !== null);
        if (row.case_id !== null) mustBe(cases.has(row.case_id), true);
        mustBe(row.assessed_on === null || row.assessed_on >= (row.registered_on ?? ''), true);
      }
      for (const row of litigation.litigation_cases) {
        mustBe(row.state === 'CLOSED', row.closed_on !== null);
        mustBe(row.closed_on === null || row.closed_on >= (row.filed_on ?? ''), true);
      }
      for (const { case_id, agency, urgent, issued_on, due_on, replied_on } of litigation.procuratorial_suggestions) {
        const day = String(issued_on);
        const due = urgent === true ? dayOf(day) + 15 : dayOf(addMonths(day, 2));
        mustBe(cases.get(case_id)?.agency, agency);
        mustBe(dayOf(String(due_on)), due);
        mustBe(replied_on === null || replied_on >= day, true);
      }
      for (const row of litigation.conversion_receipts) {
        mustBe(['REGISTERED', 'ASSESSED', 'SENT'].includes(String(row.state)), row.decided_on === null);
      }
    }
  });
});
