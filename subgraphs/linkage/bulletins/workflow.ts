import type { Machine } from '../../machine.ts';
import type { BulletinFigures, BulletinReport, BulletinState } from '../../suggestions/types.ts';
import { type Half, type HalfActor, type HalfColumns, actorsOf } from '../halves.ts';

/** What is looked at of a bulletin's row. */
export interface BulletinColumns extends HalfColumns {
  title: string;
  text: string;
  period_from: string;
  period_to: string;
  year: number;
  figures: BulletinFigures;
  audience: readonly string[];
  drafted_on: string;
  replaces_id: string | null;
}

/** What can be done with a bulletin, and what the other organ tells of it. */
export type BulletinEvent =
  | 'DRAFT'
  | 'REDRAFT'
  | 'ISSUE'
  | 'REPLACE'
  | 'WITHDRAW'
  | 'RECEIVE'
  | 'REMARK'
  | 'PARTNER_REPLACE'
  | `PARTNER_${BulletinReport}`;

/** The machine of a half. */
export type BulletinMachine = Machine<BulletinState, BulletinEvent, HalfActor, BulletinColumns>;

const lead = ['LEAD'] as const;
const asked = ['ASKED'] as const;
const leadSystem = ['LEAD_SYSTEM'] as const;
const askedSystem = ['ASKED_SYSTEM'] as const;

/**
 * 定期通报 (洪江: at the year's end). What was issued is never edited: the organ that issued it withdraws it, or issues a corrected one, which takes its place on both sides. The
 * other organ has its half when it is issued, and answers with remarks; those that cross a withdrawal or a correction on the road stand.
 */
export function bulletinMachineOf(half: Half): BulletinMachine {
  return {
    type: `${half.prefix}Bulletin`,
    table: 'bulletins',
    steps: [
      { event: 'DRAFT', from: null, to: 'DRAFT', by: lead },
      { event: 'REDRAFT', from: 'DRAFT', to: 'DRAFT', by: lead },
      { event: 'ISSUE', from: 'DRAFT', to: 'ISSUED', by: lead },
      { event: 'PARTNER_RECEIVE', from: 'ISSUED', to: 'RECEIVED', by: askedSystem },
      { event: 'PARTNER_REMARK', from: 'RECEIVED', to: 'RECEIVED', by: askedSystem },
      { event: 'PARTNER_REMARK', from: 'REPLACED', to: 'REPLACED', by: askedSystem },
      { event: 'PARTNER_REMARK', from: 'WITHDRAWN', to: 'WITHDRAWN', by: askedSystem },
      // Taken when the corrected one is issued.
      { event: 'REPLACE', from: 'RECEIVED', to: 'REPLACED', by: lead },
      { event: 'WITHDRAW', from: 'RECEIVED', to: 'WITHDRAWN', by: lead },
      { event: 'RECEIVE', from: null, to: 'RECEIVED', by: leadSystem },
      { event: 'REMARK', from: 'RECEIVED', to: 'RECEIVED', by: asked },
      // Taken when the corrected one arrives.
      { event: 'PARTNER_REPLACE', from: 'RECEIVED', to: 'REPLACED', by: leadSystem },
      { event: 'PARTNER_WITHDRAW', from: 'RECEIVED', to: 'WITHDRAWN', by: leadSystem },
    ],
    actors: actorsOf(half),
  };
}
