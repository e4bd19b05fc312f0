import sql from 'sql-template-tag';
import type { FiguresOf } from '../linkage/bulletins/figures.ts';
import { stateOn } from './procuratorial-suggestions/procuratorial-suggestions.ts';

/**
 * 通报数据. What a procuratorate's bulletin counts: the suggestions that it registered in the period and what it decided, what it sent to become a suggestion, the cases that
 * it filed and the procuratorial suggestions that it issued; as `litigationCaseStatistics` and `procuratorialSuggestionStatistics` count them.
 */
export const figuresOfProcuratorate: FiguresOf = ({ code, from, to, day }) => sql`
  with counted as (
    select field, direction = 'SUGGESTION_TO_CASE' as registered, direction = 'CASE_TO_SUGGESTION' and state <> 'SELECTED' as reversed,
      direction = 'SUGGESTION_TO_CASE' and state in ('CONVERTED', 'DOCUMENTS_COPIED', 'OUTCOME_COPIED') as converted,
      state = 'NOT_CONVERTED' as declined,
      false as filed, false as from_suggestion, false as sued, false as closed,
      false as issued, false as replied, false as overdue
    from conversion_receipts
    where code = ${code} and registered_on between ${from}::date and ${to}::date
    union all
    select field, false, false, false, false, true, from_suggestion, sued_on is not null, state = 'CLOSED', false, false, false
    from litigation_cases
    where code = ${code} and filed_on between ${from}::date and ${to}::date
    union all
    select field, false, false, false, false, false, false, false, false, true, replied_on is not null, ${stateOn(day)} = 'OVERDUE'
    from procuratorial_suggestions
    where code = ${code} and issued_on between ${from}::date and ${to}::date
  )
  select field,
    count(*) filter (where registered)::int as registered,
    count(*) filter (where converted)::int as converted,
    count(*) filter (where declined)::int as declined,
    count(*) filter (where reversed)::int as reversed,
    count(*) filter (where filed)::int as cases,
    count(*) filter (where from_suggestion)::int as "casesFromSuggestions",
    count(*) filter (where sued)::int as sued,
    count(*) filter (where closed)::int as closed,
    count(*) filter (where issued)::int as "procuratorialSuggestions",
    count(*) filter (where replied)::int as replied,
    count(*) filter (where overdue)::int as overdue
  from counted
  group by grouping sets ((field), ())
  order by field`;
