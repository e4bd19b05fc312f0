import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Day, instantOf } from '../days.ts';
import type { Random } from '../random.ts';
import type { Mandate } from '../elections/roster.ts';
import type { Rows } from '../tables.ts';

/** What is made of a congress here. */
export type ActivityRows = Pick<
  Rows<'deputies'>,
  | 'deputy_activities'
  | 'activity_participants'
  | 'activity_follow_ups'
  | 'visit_reports'
  | 'training_sessions'
  | 'training_attendees'
  | 'assistance_records'
  | 'history'
>;

/** A congress whose activities, training and help are made. */
export interface Congress {
  code: JurisdictionCode;
  inOffice: readonly Mandate[];
  horizon: Day;
  actor: string;
  rows: ActivityRows;
  of: Random;
}

/** The history of a record, a step at a time. */
export function remember(
  { rows, actor }: Congress,
  record_id: string,
  steps: readonly (readonly [event: string, from: string | null, to: string, on: Day])[],
): void {
  steps.forEach(([event, from_state, to_state, on], index) => {
    const at = instantOf(on, 560 + 20 * index);
    rows.history.push({ record_id, position: index + 1, event, from_state, to_state, at, actor, reason: null });
  });
}

/** Whether a place lies below the one that a figure is about. */
export function isBelow(code: JurisdictionCode, figure: { code: JurisdictionCode }): boolean {
  return code !== figure.code && code.startsWith(figure.code);
}
