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
      phone: '10012345678',
      address: '某路1号',
    },
    { ...deputy('b', { code, gender: 'FEMALE', birth_year: 1990 - code.length }), phone: '10087654321', address: '某路2号' },
  ]);
  return {
    tables: { deputies: rows },
    records: rows.map(({ id, code }) => ({ ...nothing, type: 'Deputy', id, code, deputies: [id] })),
  };
}
