import type { JurisdictionCode } from '../../../../schema/jurisdiction-code.ts';
import { globalId } from '../../../../schema/global-id.ts';
import { type Half, congressHalf } from '../../../../subgraphs/linkage/halves.ts';
import { bulletin } from '../../linkage/bulletin-rows.ts';
import { platformLink } from '../../linkage/platform-link-rows.ts';
import { type World, nothing, unitOf } from '../world.ts';
import { begun, pairsOf } from './linkage.ts';

/** Who may read the bulletins of the world beside the two organs: a congress and a procuratorate of another place, and an agency. */
const audience: readonly string[] = ['CONGRESS 4303', 'PROCURATORATE 430223', `AGENCY 430281 ${unitOf('430281')}`];

/** The bulletins of one kind of organ: a draft, one that was issued to the other organ alone, and one that replaces another, for an audience. */
export function bulletins(half: Half): World {
  const world: World = { tables: { bulletins: [], history: [] }, records: [] };
  const isCongress = half === congressHalf;
  for (const [code, partner] of pairsOf(half)) {
    const local = isCongress ? '' : `-${partner}`;
    const places = { code, partner, lead_organ: half.organ };
    const remarked = { remarks: '已研究', remarked_on: '2026-01-20' };
    const idOf = (name: string): string => globalId(code, `${half.prefix}Bulletin`, `${name}${local}`);
    const rows = [
      bulletin(half, `DRAFT${local}`, 'DRAFT', { ...places, audience }),
      bulletin(half, `WITHDRAWN${local}`, 'WITHDRAWN', { ...places, lead_organ: half.other.organ }),
      bulletin(half, `RECEIVED${local}`, 'RECEIVED', { ...places, ...remarked, audience, replaces_id: idOf('REPLACED') }),
      bulletin(half, `REPLACED${local}`, 'REPLACED', { ...places, audience, replaced_by_id: idOf('RECEIVED') }),
    ];
    for (const row of rows) {
      world.tables.bulletins?.push(row);
      world.tables.history?.push(begun(row.id, isCongress));
      world.records.push({
        ...nothing,
        type: `${half.prefix}Bulletin`,
        id: row.id,
        code,
        facts: new Set(row.issued_on === null ? [] : ['ISSUED']),
        partner: `${half.other.organ} ${partner}`,
        audience: row.audience,
      });
    }
  }
  return world;
}

/** The platform links of one kind of organ, in every state that has values of its own. */
export function platformLinks(half: Half): World {
  const world: World = { tables: { platform_links: [], history: [] }, records: [] };
  const isCongress = half === congressHalf;
  for (const [code, partner] of pairsOf(half)) {
    for (const state of ['DECLINED', 'SUSPENDED', 'ENDED'] as const) {
      const lead_organ = state === 'ENDED' ? 'CONGRESS' : 'PROCURATORATE';
      const row = platformLink(half, `${state}${isCongress ? '' : `-${partner}`}`, state, { code, partner, lead_organ });
      world.tables.platform_links?.push(row);
      world.tables.history?.push(begun(row.id, isCongress));
      const linkedTo: JurisdictionCode | null = isCongress ? null : partner;
      world.records.push({ ...nothing, type: `${half.prefix}PlatformLink`, id: row.id, code, linkedTo });
    }
  }
  return world;
}
