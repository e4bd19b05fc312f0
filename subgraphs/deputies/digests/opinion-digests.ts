import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { OpinionDigest, OpinionDigestFilter, OpinionDigestOrder } from '../types.ts';
import { opinionDigest } from './visibility.ts';

/** A opinion digest as it stands in its table, under the SDL's names. */
export type OpinionDigestRow = RowOf<OpinionDigest, 'history'>;

const table: VisibleTable<FieldsOf<OpinionDigest>, never> = {
  name: 'opinion_digests',
  visibility: opinionDigest,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    number: 'number',
    title: 'title',
    items: 'items',
    year: 'year',
    state: 'state',
    edited_on: 'editedOn',
    sent_to: 'sentTo',
    submitted_on: 'submittedOn',
    instructed_on: 'instructedOn',
    handling: 'handling',
    handled_on: 'handledOn',
    feedback: 'feedback',
    fed_back_on: 'fedBackOn',
  },
  elsewhere: { history: 'history' },
  facts: {},
};

/** 社情民意专报. What citizens told deputies, edited by the congress and submitted to those who decide. The owner's alone; those above count it. */
export const opinionDigestKind: RecordKind<OpinionDigestRow, OpinionDigestFilter, OpinionDigestOrder> = {
  type: 'OpinionDigest',
  table,
  orders: {
    EDITED_ON_DESC: byDay('edited_on'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'EDITED_ON_DESC',
  matching: (filter) => [...equals('year', filter.year), ...isOneOf('state', filter.state)],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      STATE: { field: 'state', expression: sql`state` },
      YEAR: { field: 'year', expression: sql`year` },
    },
    measures: {
      count: sql`count(*)`,
      submitted: sql`count(submitted_on)`,
      instructed: sql`count(instructed_on)`,
      fedBack: sql`count(fed_back_on)`,
    },
    ratios: { instructionRate: { numerator: ['instructed'], denominator: ['submitted'] } },
  },
  parts: { history: historyPart },
};
