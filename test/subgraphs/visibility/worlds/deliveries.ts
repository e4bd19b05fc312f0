import { globalId } from '../../../../schema/global-id.ts';
import type { SendingSubgraph } from '../../../../schema/subgraphs.ts';
import { deliveryTypeOf } from '../../../../subgraphs/deliveries/workflow.ts';
import { type World, nothing, places } from '../world.ts';

/** Messages of every place's organ: one that waits, one that was received at last, and one that was refused. */
export function deliveries(subgraph: SendingSubgraph): World {
  const world: World = { tables: { deliveries: [] }, records: [] };
  const type = deliveryTypeOf(subgraph);
  for (const code of places.filter((place) => subgraph !== 'litigation' || place.length < 9)) {
    for (const state of ['WAITING', 'DELIVERED', 'DEAD'] as const) {
      const id = globalId(code, type, state);
      world.tables.deliveries?.push({
        id,
        code,
        subject_id: globalId(code, 'Conversion', state),
        operation: 'receiveConversion',
        receiver_subgraph: subgraph === 'litigation' ? 'suggestions' : 'litigation',
        receiver: code,
        input: '{}',
        state,
        attempts: 3,
        queued_at: '2026-03-01T02:00:00Z',
        last_tried_at: '2026-03-02T02:00:00Z',
        delivered_at: state === 'DELIVERED' ? '2026-03-02T02:00:00Z' : null,
        error_code: 'OWNER_FAILED',
        error: '没有应答',
      });
      world.records.push({ ...nothing, type, id, code });
    }
  }
  return world;
}
