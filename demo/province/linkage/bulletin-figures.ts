import type { BulletinFigure, BulletinFigures } from '../../../subgraphs/suggestions/types.ts';
import { type Day, dayOf, textOf } from '../days.ts';
import type { Linked, Organ } from './courses.ts';

/** What is counted: from a day to a day, as the records stood on the day of drafting. */
export interface BulletinPeriod {
  from: Day;
  to: Day;
  draftedOn: Day;
}

/** 通报数据. The figures that an organ's own records made on the day of drafting. */
export function bulletinFiguresOf(linked: Linked, organ: Organ, period: BulletinPeriod): BulletinFigures {
  const counts = organ === 'CONGRESS' ? ofCongress(linked, period) : ofProcuratorate(linked, period);
  const fields = [...new Set(counts.flatMap(({ rows }) => rows.map(({ field }) => String(field))))].toSorted();
  const figure = (field: string | null): BulletinFigure => ({
    ...uncounted,
    field: field as BulletinFigure['field'], // of the rows
    ...Object.fromEntries(
      counts.map(({ measure, rows }) => [measure, rows.filter((row) => field === null || row.field === field).length]),
    ),
  });
  return { total: figure(null), byField: fields.map(figure) };
}

interface Count {
  measure: string;
  rows: readonly { field: unknown }[];
}

function ofCongress({ links }: Linked, { from, to, draftedOn }: BulletinPeriod): Count[] {
  const sent = links.filter(({ sentOn }) => sentOn >= from && sentOn <= Math.min(to, draftedOn));
  const transferred = sent.filter(({ direction }) => direction === 'SUGGESTION_TO_CASE');
  const decided = transferred.filter(({ decidedOn }) => isBy(decidedOn, draftedOn));
  return [
    { measure: 'transferred', rows: transferred },
    { measure: 'registered', rows: transferred.filter(({ registeredOn }) => isBy(registeredOn, draftedOn)) },
    { measure: 'converted', rows: decided.filter(({ state }) => state !== 'NOT_CONVERTED') },
    { measure: 'declined', rows: decided.filter(({ state }) => state === 'NOT_CONVERTED') },
    { measure: 'reversed', rows: sent.filter(({ direction }) => direction === 'CASE_TO_SUGGESTION') },
  ];
}

function ofProcuratorate({ links, litigation }: Linked, { from, to, draftedOn }: BulletinPeriod): Count[] {
  const isIn = (day: unknown): boolean => String(day) >= textOf(from) && String(day) <= textOf(Math.min(to, draftedOn));
  const isDone = (day: unknown): boolean => day !== null && dayOf(String(day)) <= draftedOn;
  const registered = links.filter(({ registeredOn }) => registeredOn !== null && isIn(textOf(registeredOn)));
  const forward = registered.filter(({ direction }) => direction === 'SUGGESTION_TO_CASE');
  const decided = forward.filter(({ decidedOn }) => isBy(decidedOn, draftedOn));
  const cases = litigation.litigation_cases.filter((row) => isIn(row.filed_on));
  const issued = litigation.procuratorial_suggestions.filter((row) => isIn(row.issued_on));
  return [
    { measure: 'registered', rows: forward },
    { measure: 'converted', rows: decided.filter(({ state }) => state !== 'NOT_CONVERTED') },
    { measure: 'declined', rows: decided.filter(({ state }) => state === 'NOT_CONVERTED') },
    { measure: 'reversed', rows: registered.filter(({ direction }) => direction === 'CASE_TO_SUGGESTION') },
    { measure: 'cases', rows: cases },
    { measure: 'casesFromSuggestions', rows: cases.filter((row) => row.from_suggestion) },
    { measure: 'sued', rows: cases.filter((row) => isDone(row.sued_on)) },
    { measure: 'closed', rows: cases.filter((row) => isDone(row.closed_on)) },
    { measure: 'procuratorialSuggestions', rows: issued },
    { measure: 'replied', rows: issued.filter((row) => isDone(row.replied_on)) },
    { measure: 'overdue', rows: issued.filter((row) => !isDone(row.replied_on) && String(row.due_on) < textOf(draftedOn)) },
  ];
}

function isBy(day: Day | null, draftedOn: Day): boolean {
  return day !== null && day <= draftedOn;
}

const uncounted = {
  transferred: null,
  registered: null,
  converted: null,
  declined: null,
  reversed: null,
  cases: null,
  casesFromSuggestions: null,
  sued: null,
  closed: null,
  procuratorialSuggestions: null,
  replied: null,
  overdue: null,
  withheld: 0,
};
