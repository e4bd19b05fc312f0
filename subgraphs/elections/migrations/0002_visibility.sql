-- The second wall: elections are public, appointments are sealed until the result but for the named staff of the congress (visibility.ts). A
-- statement without a caller sees nothing.

-- What is known of the caller: set for one transaction, null when it is not.
create function setting(name text) returns text
language sql stable parallel safe
return nullif(current_setting('liandong.' || name, true), '');

alter table election_terms enable row level security, force row level security;
alter table electoral_districts enable row level security, force row level security;
alter table candidates enable row level security, force row level security;
alter table appointments enable row level security, force row level security;
create policy readers on election_terms for select using ((select setting('caller')) is not null);
create policy readers on electoral_districts for select using ((select setting('caller')) is not null);
create policy readers on candidates for select using (
  exists (
    select from electoral_districts
    join election_terms on election_terms.id = election_term_id
    where electoral_districts.id = district_id
      and (
        election_terms.state not in ('PREPARED', 'ROLL_PUBLISHED')
        or electoral_districts.code = (select setting('congress'))
      )
  )
);
create policy readers on appointments for select using (
  result_on is not null and (select setting('caller')) is not null
  or code = (select setting('appointments'))
);
