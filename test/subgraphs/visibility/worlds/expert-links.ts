import { globalId } from '../../../../schema/global-id.ts';
import { expertTeamLink } from '../../deputies/expert-links/rows.ts';
import { type World, nothing, places } from '../world.ts';

/** A link of each place's group that is engaged, and one that has ended. */
export function expertLinks(): World {
  const rows = places.flatMap((code) => [expertTeamLink('a', 'ENGAGED', { code }), expertTeamLink('b', 'ENDED', { code })]);
  const history = rows.map(({ id }) => ({
    record_id: id,
    position: 1,
    event: 'LINK',
    from_state: null,
    to_state: 'FORMED',
    at: '2026-03-06T02:00:00.000Z',
    actor: '人大 甲',
    reason: '组合',
  }));
  return {
    tables: {
      expert_team_links: rows,
      expert_engagements: rows.map(({ id }) => ({ link_id: id, position: 1, engaged_on: '2026-04-01', subject: '调研' })),
      history,
    },
    records: rows.map(({ id, code }) => ({
      ...nothing,
      type: 'ExpertTeamLink',
      id,
      code,
      deputies: [globalId(code, 'Deputy', 'a')],
    })),
  };
}
