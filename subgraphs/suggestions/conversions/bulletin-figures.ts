import sql from 'sql-template-tag';
import type { FiguresOf } from '../../linkage/bulletins/figures.ts';
import { conversionStands } from './conversions.ts';

/** 通报数据. What a congress's bulletin counts: the suggestions that it sent to the procuratorate in the period, and what was sent to it; as `conversionStatistics` counts them. */
export const figuresOfCongress: FiguresOf = ({ code, from, to }) => sql`
  with sent as (
    select field, state, direction = 'SUGGESTION_TO_CASE' as forward
    from conversions
    where code = ${code} and sent_on between ${from}::date and ${to}::date
  )
  select field,
    count(*) filter (where forward)::int as transferred,
    count(*) filter (where forward and ${conversionStands.registered})::int as registered,
    count(*) filter (where forward and ${conversionStands.converted})::int as converted,
    count(*) filter (where forward and ${conversionStands.declined})::int as declined,
    count(*) filter (where not forward)::int as reversed
  from sent
  group by grouping sets ((field), ())
  order by field`;
