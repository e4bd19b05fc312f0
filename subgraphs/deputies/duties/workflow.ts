import type { Identity } from '../../../schema/caller.ts';
import { refuse } from '../../../schema/errors.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import type { DutyRecordState, DutyReportState } from '../types.ts';

/** What is looked at of the row of something that a deputy does. */
export interface DutyColumns {
  code: JurisdictionCode;
  deputy_id: string;
}

/** Who takes part: the congress's staff, and the deputy. */
export type DutyActor = 'STAFF' | 'DEPUTY';

/** Whether somebody is the deputy whose record it is. */
export function isOwnDeputy({ roles, deputies }: Identity, { deputy_id }: { deputy_id: string }): boolean {
  return roles.includes('DEPUTY') && deputies.includes(deputy_id);
}

/** 履职登记. A record is made and, if it was an error, taken back; it is never changed (代表法 2025, art. 58). */
export const dutyRecordMachine: Machine<DutyRecordState, 'RECORD' | 'WITHDRAW', DutyActor, DutyColumns> = {
  type: 'DutyRecord',
  table: 'duty_records',
  steps: [
    { event: 'RECORD', from: null, to: 'RECORDED', by: ['DEPUTY', 'STAFF'] },
    { event: 'WITHDRAW', from: 'RECORDED', to: 'WITHDRAWN', by: ['DEPUTY', 'STAFF'] },
  ],
  actors: { STAFF: isOwnStaff, DEPUTY: isOwnDeputy },
};

/** What can be done with a report to the voters. */
export type DutyReportEvent = 'SCHEDULE' | 'CANCEL' | 'REPORT' | 'RATE' | 'PUBLISH';

/** 述职评议. The congress sets the day, the deputy reports, the voters rate, the congress publishes (代表法 2025, art. 58). */
export const dutyReportMachine: Machine<DutyReportState, DutyReportEvent, DutyActor, DutyColumns> = {
  type: 'DutyReport',
  table: 'duty_reports',
  steps: [
    { event: 'SCHEDULE', from: null, to: 'SCHEDULED', by: ['STAFF'] },
    { event: 'CANCEL', from: 'SCHEDULED', to: 'CANCELLED', by: ['STAFF'] },
    { event: 'REPORT', from: 'SCHEDULED', to: 'REPORTED', by: ['DEPUTY', 'STAFF'] },
    { event: 'RATE', from: 'REPORTED', to: 'RATED', by: ['STAFF'] },
    { event: 'PUBLISH', from: 'RATED', to: 'PUBLISHED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff, DEPUTY: isOwnDeputy },
};

/** Checks a number of voters, minutes, points … against its bounds. Throws BAD_INPUT. */
export function checkNumber(what: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw refuse('BAD_INPUT', `${what} must be a whole number from ${least} to ${most}, but got: ${value}.`);
  }
}

/** Checks that something happened no earlier than one day and no later than another (YYYY-MM-DD). Throws BAD_INPUT. */
export function checkDay(what: string, day: string, from: string, to: string): void {
  if (day < from || day > to) throw refuse('BAD_INPUT', `${what} must be a day from ${from} to ${to}, but got: ${day}.`);
}
