-- An agency that a case or a procuratorial suggestion concerns is one of the procuratorate's place or below: agencies elsewhere have the same names.
drop policy readers on litigation_cases;
create policy readers on litigation_cases for select using (
  case
    when state = 'CLOSED' and (select setting('caller') is not null) then true
    when (select setting('procuratorate') = setting('keeper')) then true
    when starts_with(code, (select setting('procuratorate'))) then true
    when starts_with(code, (select setting('counted'))) then true
    when agency = (select setting('unit')) and starts_with((select setting('unit_place')), code) then true
    else exists (select from conversion_receipts where case_id = litigation_cases.id and is_linked(conversion_id))
  end
);
drop policy readers on procuratorial_suggestions;
create policy readers on procuratorial_suggestions for select using (
  case
    when (select setting('procuratorate') = setting('keeper')) then true
    when starts_with(code, (select setting('procuratorate'))) then true
    when agency = (select setting('unit')) and starts_with((select setting('unit_place')), code) then true
    else exists (
      select from conversion_receipts
      where conversion_receipts.case_id = procuratorial_suggestions.case_id and is_linked(conversion_id)
    )
  end
);
