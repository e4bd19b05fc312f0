import type { JurisdictionCode } from '../../../../schema/jurisdiction-code.ts';
import type { FedSubgraph } from '../../../../schema/subgraphs.ts';
import type { WebhookState } from '../../../../subgraphs/suggestions/types.ts';
import { webhookTypeOf } from '../../../../subgraphs/webhooks/workflow.ts';
import { webhook } from '../../webhooks/rows.ts';
import { type World, type WorldRecord, nothing, places } from '../world.ts';
import { begun } from './linkage.ts';

/** Subscriptions at every place: of its own congress and procuratorate; at a county of the province's and of a peer's procuratorates too. */
export function webhooks(subgraph: FedSubgraph): World {
  const world: World = { tables: { webhooks: [], history: [] }, records: [] };
  const add = (code: JurisdictionCode, subscriber: NonNullable<WorldRecord['subscriber']>, state: WebhookState): void => {
    const row = webhook(subgraph, `${subscriber.kind}-${subscriber.code}`, { code, state, subscriber });
    world.tables.webhooks?.push(row);
    world.tables.history?.push(begun(row.id, subgraph === 'suggestions'));
    world.records.push({ ...nothing, type: webhookTypeOf(subgraph), id: row.id, code, subscriber });
  };
  for (const code of places.filter((place) => subgraph === 'suggestions' || place.length < 9)) {
    add(code, { kind: 'CONGRESS', code }, 'PAUSED');
    add(code, { kind: 'PROCURATORATE', code }, 'ACTIVE');
    if (code !== '430281') continue;
    add(code, { kind: 'PROCURATORATE', code: '43' }, 'DISABLED');
    add(code, { kind: 'PROCURATORATE', code: '430223' }, 'ENDED');
  }
  return world;
}
