-- Which deputies go to which stations, by rules that are data (邵阳县: 在园区有企业的代表进园区站，在乡镇有产业的代表进所在乡镇站，学法律专业或善于做群众工作的代表进信访矛盾突出
-- 所在地的代表联络站).
create table station_matches (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  basis text not null check (basis in ('INDUSTRY', 'TRADE', 'OCCUPATION', 'PROFESSION')),
  criterion text not null check (length(criterion) between 1 and 100),
  stations text[] not null check (cardinality(stations) between 1 and 20),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal_basis text not null check (length(legal_basis) between 1 and 300)
);
create unique index station_matches_by_place on station_matches (code, criterion, valid_from desc);

create table station_assignments (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  deputy_id text collate "C" not null references deputies,
  station_id text collate "C" not null references contact_stations,
  rule_id text collate "C" not null references station_matches,
  -- What the rule said when it was made.
  basis text not null check (basis in ('INDUSTRY', 'TRADE', 'OCCUPATION', 'PROFESSION')),
  criterion text not null check (length(criterion) between 1 and 100),
  ground text not null check (length(ground) between 1 and 500),
  state text not null check (state in ('ASSIGNED', 'ENDED')),
  assigned_on date not null,
  ended_on date check (ended_on >= assigned_on),
  check ((state = 'ENDED') = (ended_on is not null)),
  check (starts_with(deputy_id, rpad(code, greatest(6, length(code)), '0') || '.'))
);
create unique index station_assignments_once on station_assignments (deputy_id, station_id) where state = 'ASSIGNED';
create index station_assignments_by_code on station_assignments (code, id);
create index station_assignments_by_day on station_assignments (assigned_on, id);
create index station_assignments_by_day_desc on station_assignments (assigned_on desc, id);
create index station_assignments_by_deputy on station_assignments (deputy_id, assigned_on desc, id);
create index station_assignments_by_station on station_assignments (station_id, assigned_on desc, id);

alter table station_matches enable row level security, force row level security;
create policy readers on station_matches for select using ((select setting('caller') is not null));
create policy makers on station_matches for insert with check (code = (select setting('congress')));
create policy enders on station_matches for update using (code = (select setting('congress')));
alter table station_assignments enable row level security, force row level security;
create policy readers on station_assignments for select using ((select setting('caller') is not null));
create policy assigners on station_assignments for insert with check (code = (select setting('congress')));
create policy enders on station_assignments for update using (code = (select setting('congress')));
call history_of('StationAssignment', 'station_assignments');
