import { globalId } from '../../../../schema/global-id.ts';
import { studyRecord } from '../../deputies/studies/rows.ts';
import { type World, nothing, places, sponsorOf } from '../world.ts';

/** Study records that stand and that were withdrawn, of a deputy who asks and of another. */
export function studies(): World {
  const rows = places.flatMap((code) =>
    [sponsorOf(code), globalId(code, 'Deputy', 'b')].flatMap((deputy_id, at) =>
      (['RECORDED', 'WITHDRAWN'] as const).map((state) =>
        studyRecord(`${'ab'.charAt(at)}-${state}`, { code, deputy_id, state, note: '代表法' }),
      ),
    ),
  );
  const history = rows.map(({ id, state }) => ({
    record_id: id,
    position: 1,
    event: 'RECORD',
    from_state: null,
    to_state: state,
    at: '2026-03-06T02:00:00Z',
    actor: '工作人员',
    reason: '理由',
  }));
  return {
    tables: { study_records: rows, history },
    records: rows.map(({ id, code, deputy_id, state }) => ({
      ...nothing,
      type: 'StudyRecord',
      id,
      code,
      facts: new Set(state === 'RECORDED' ? ['STUDY_RECORDED'] : []),
      deputies: [deputy_id],
    })),
  };
}
