-- The second wall of who may read clues, cases, procuratorial suggestions and receipts (visibility.ts). A statement without a caller sees nothing.

-- What is known of the caller: set for one transaction, null when it is not.
create function setting(name text) returns text
language sql stable parallel safe
return nullif(current_setting('liandong.' || name, true), '');

create index conversion_receipts_by_conversion on conversion_receipts (conversion_id text_pattern_ops);
-- A day that the caller may not see sorts as none.
drop index clues_by_registration;
drop index clues_by_registration_desc;
create index clues_by_registration on clues ((coalesce(registered_on, date '9999-12-31')), id);
create index clues_by_registration_desc on clues ((coalesce(registered_on, date '0001-01-01')) desc, id);

-- Whose conversions are the caller's congress's: ids begin with the official code of the place, as in 430223.Conversion.…
create function is_linked(conversion_id text) returns boolean
language sql stable parallel safe
return starts_with(conversion_id, rpad(setting('congress'), greatest(6, length(setting('congress'))), '0') || '.');

alter table conversion_receipts enable row level security, force row level security;
alter table clues enable row level security, force row level security;
alter table litigation_cases enable row level security, force row level security;
alter table procuratorial_suggestions enable row level security, force row level security;

-- `case`, because the planner takes it for true half the time and walks the index of an order; of `or` it thinks that hardly any row is left.
create policy readers on conversion_receipts for select using (
  case
    when (select setting('procuratorate') = setting('keeper')) then true
    when starts_with(code, (select setting('procuratorate'))) then true
    else is_linked(conversion_id)
  end
);
create policy readers on clues for select using (
  case
    when (select setting('procuratorate') = setting('keeper')) then true
    when code = (select setting('procuratorate')) then true
    when starts_with(code, (select setting('counted'))) then true
    else exists (select from conversion_receipts where conversion_receipts.id = receipt_id and is_linked(conversion_id))
  end
);
create policy readers on litigation_cases for select using (
  case
    when state = 'CLOSED' and (select setting('caller') is not null) then true
    when (select setting('procuratorate') = setting('keeper')) then true
    when starts_with(code, (select setting('procuratorate'))) then true
    when starts_with(code, (select setting('counted'))) then true
    when agency = (select setting('unit')) then true
    else exists (select from conversion_receipts where case_id = litigation_cases.id and is_linked(conversion_id))
  end
);
create policy readers on procuratorial_suggestions for select using (
  case
    when (select setting('procuratorate') = setting('keeper')) then true
    when starts_with(code, (select setting('procuratorate'))) then true
    when agency = (select setting('unit')) then true
    else exists (
      select from conversion_receipts
      where conversion_receipts.case_id = procuratorial_suggestions.case_id and is_linked(conversion_id)
    )
  end
);
