import { globalId } from '../../../../schema/global-id.ts';
import { officialCode } from '../../../../schema/jurisdiction-code.ts';
import { deputy } from '../../deputies/rows.ts';
import { type World, nothing, places } from '../world.ts';

/** Deputies with everything that is registered of them. */
export function deputies(): World {
  const rows = places.flatMap((code) => [
    {
      ...deputy('a', {
        code,
        status: 'SUSPENDED',
        ground: 'IN_CUSTODY',
        district_id: `${officialCode(code)}.ElectoralDistrict.d`,
        birth_year: 1950 + code.length,
      }),
      certificate_number: '18001',
      phone: '10012345678',
      address: '某路1号',
    },
    {
      ...deputy('b', { code, gender: 'FEMALE', birth_year: 1990 - code.length }),
      certificate_number: '18002',
      phone: '10087654321',
      address: '某路2号',
    },
    // A seat that was left, and who won it in the by-election.
    {
      ...deputy('c', { code, status: 'TERMINATED', ground: 'RESIGNED', succeeded_by_id: globalId(code, 'Deputy', 'd') }),
      certificate_number: '18003',
      phone: null,
      address: null,
    },
    {
      ...deputy('d', { code, status: 'ELECTED', succeeds_id: globalId(code, 'Deputy', 'c') }),
      certificate_number: null,
      phone: null,
      address: null,
    },
  ]);
  const history = rows.map(({ id }) => ({
    record_id: id,
    position: 1,
    event: 'ENTER',
    from_state: null,
    to_state: 'ELECTED',
    at: '2021-11-11T02:00:00.000Z',
    actor: '选举委员会',
    reason: '当选有效',
  }));
  return {
    tables: { deputies: rows, history },
    records: rows.map(({ id, code }) => ({ ...nothing, type: 'Deputy', id, code, deputies: [id] })),
  };
}
