import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byDay } from '../../page.ts';
import type { Reading } from '../../reading.ts';
import { type RecordKind, RecordStore, type RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { PilContactPoint, PilContactPointFilter, PilContactPointOrder } from '../types.ts';
import { type ContactPointFact, pilContactPoint } from './visibility.ts';

/** The congress's half of a contact point as it stands in its table, under the SDL's names. */
export type PilContactPointRow = RowOf<PilContactPoint, 'station' | 'partner' | 'counterpart' | 'liaison' | 'history'> & {
  stationId: string;
  partner: string;
  counterpartId: string | null;
  liaisonId: string | null;
};

const table: VisibleTable<FieldsOf<PilContactPoint>, ContactPointFact> = {
  name: 'pil_contact_points',
  visibility: pilContactPoint,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    station_id: 'station',
    state: 'state',
    partner: 'partner',
    office: 'office',
    opened_on: 'openedOn',
    counterpart_id: 'counterpart',
    liaison_id: 'liaison',
    proposed_on: 'proposedOn',
    year: 'year',
    ended_on: 'endedOn',
    end_reason: 'endReason',
    clues_referred: 'cluesReferred',
  },
  elsewhere: { history: 'history' },
  facts: { CONTACT_POINT_OPEN: sql`state = 'OPEN'` },
};

/** 公益诉讼联系点. The congresses' halves of contact points. */
export const pilContactPointKind: RecordKind<PilContactPointRow, PilContactPointFilter, PilContactPointOrder> = {
  type: 'PilContactPoint',
  table,
  orders: {
    // A day that the caller may not see counts as none.
    PROPOSED_ON_ASC: byDay('proposed_on', 'ASC'),
    PROPOSED_ON_DESC: byDay('proposed_on', 'DESC'),
  },
  usualOrder: 'PROPOSED_ON_DESC',
  matching: (filter) => [
    ...isOneOf('state', filter.state),
    ...equals('station_id', filter.station),
    ...equals('year', filter.year),
  ],
  statistics: {
    dimensions: {
      YEAR: { field: 'year', expression: sql`year` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      open: sql`count(*) filter (where state = 'OPEN')`,
      cluesReferred: sql`coalesce(sum(clues_referred), 0)`,
    },
    ratios: {},
  },
  parts: { history: historyPart },
};

/** The contact points of stations. */
export class ContactPointsOf extends RecordStore<PilContactPointRow, PilContactPointFilter, PilContactPointOrder> {
  constructor(reading: Reading) {
    super(reading, pilContactPointKind);
  }

  /** The one that a station has, if the caller may see it; many stations' at once in one query. Throws PURPOSE_NEEDED. */
  async station(id: string): Promise<PilContactPointRow | null> {
    this.reading.mustHavePurpose(pilContactPoint);
    // Those that came to their end go first, so that the one that stands is among the first that are found.
    const all = await this.firstOf('station_id', `state in ('DECLINED', 'CLOSED'), proposed_on`, id);
    return all.find(({ state }) => state !== 'DECLINED' && state !== 'CLOSED') ?? null;
  }
}
