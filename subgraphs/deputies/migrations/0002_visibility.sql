-- How a deputy is reached: not public. Who may read it is told by visibility.ts; deputies themselves are public (代表法 2025, art. 58), so the
-- second wall only shows nothing to a statement without a caller.
alter table deputies
  add column phone text check (length(phone) <= 40),
  add column address text check (length(address) <= 200);

-- What is known of the caller: set for one transaction, null when it is not.
create function setting(name text) returns text
language sql stable parallel safe
return nullif(current_setting('liandong.' || name, true), '');

alter table deputies enable row level security, force row level security;
create policy readers on deputies for select using ((select setting('caller')) is not null);

-- The year of birth is for some only, so lists are sorted by what the caller sees of it: these indexes cannot help.
drop index deputies_by_birth;
drop index deputies_by_birth_desc;
