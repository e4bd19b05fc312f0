-- Contact stations (代表联络站) and the sessions that deputies hold there (进站).
create table contact_stations (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  name text not null check (length(name) between 1 and 100),
  place text collate "C" not null check (starts_with(place, code)),
  kind text not null check (kind in ('HOME', 'VILLAGE', 'INDUSTRY_CHAIN', 'PARK', 'PROFESSIONAL')),
  mode text not null check (mode in ('FIXED', 'MOBILE', 'CLOUD')),
  manager text check (length(manager) between 1 and 50),
  state text not null check (state in ('PLANNED', 'OPEN', 'MERGED', 'CLOSED')),
  opened_on date,
  ended_on date,
  upper_id text collate "C" references contact_stations,
  successor_id text collate "C" references contact_stations,
  check ((state = 'MERGED') = (successor_id is not null)),
  check ((state in ('MERGED', 'CLOSED')) = (ended_on is not null)),
  check (state not in ('OPEN', 'MERGED') or opened_on is not null)
);
create index contact_stations_by_place on contact_stations (place, id);
create index contact_stations_by_opening_desc on contact_stations ((coalesce(opened_on, date '0001-01-01')) desc, id);
create index contact_stations_by_code on contact_stations (code, id);
create index contact_stations_by_successor on contact_stations (successor_id, id);

create table station_standards (
  station_id text collate "C" not null references contact_stations,
  position int not null check (position between 1 and 100),
  programme text not null check (length(programme) between 1 and 50),
  items int not null check (items between 1 and 100),
  met int not null check (met between 0 and items),
  inspected_on date not null,
  primary key (station_id, position)
);

create table duty_rules (
  station_id text collate "C" not null references contact_stations,
  kind text not null check (kind in ('MONTH_DAY_ENDING', 'WEEKDAY')),
  days int[] not null check (cardinality(days) between 1 and 10),
  valid_from date not null,
  primary key (station_id, valid_from)
);

create table station_sessions (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  station_id text collate "C" not null references contact_stations,
  session_on date not null,
  kind text not null check (kind in ('REGULAR', 'LEADERSHIP')),
  state text not null check (state in ('SCHEDULED', 'HELD', 'CANCELLED')),
  received int check (received between 0 and 10000),
  deputy_count int check (deputy_count between 1 and 50),
  unique (station_id, session_on),
  check ((state = 'HELD') = (received is not null)),
  check ((state = 'HELD') = (deputy_count is not null))
);
create index station_sessions_by_day on station_sessions (session_on, id);
create index station_sessions_by_day_desc on station_sessions (session_on desc, id);
create index station_sessions_by_code on station_sessions (code, id);

create table session_deputies (
  session_id text collate "C" not null references station_sessions,
  position int not null check (position between 1 and 50),
  deputy_id text collate "C" not null,
  primary key (session_id, position),
  unique (session_id, deputy_id)
);
create index session_deputies_by_deputy on session_deputies (deputy_id);

-- When a deputy was at a station last: counted across the province by day, and not public deputy by deputy.
alter table deputies add column last_visit_on date;

-- Stations and sessions are public; who was there is told by visibility.ts. Written by the staff of the congress, and of the township where the station is.
alter table contact_stations enable row level security, force row level security;
create policy readers on contact_stations for select using ((select setting('caller') is not null));
create policy writers on contact_stations for insert with check (code = (select setting('congress')));
create policy keepers on contact_stations for update using (code = (select setting('congress')));
alter table station_standards enable row level security, force row level security;
create policy readers on station_standards for select using ((select setting('caller') is not null));
create policy writers on station_standards for insert with check (exists (select from contact_stations where id = station_id and code = (select setting('congress'))));
alter table duty_rules enable row level security, force row level security;
create policy readers on duty_rules for select using ((select setting('caller') is not null));
create policy writers on duty_rules for insert with check (exists (select from contact_stations where id = station_id and code = (select setting('congress'))));
create policy keepers on duty_rules for update using (exists (select from contact_stations where id = station_id and code = (select setting('congress'))));
alter table station_sessions enable row level security, force row level security;
create policy readers on station_sessions for select using ((select setting('caller') is not null));
create policy writers on station_sessions for insert with check (code = (select setting('congress')));
create policy keepers on station_sessions for update using (exists (
  select from contact_stations
  where contact_stations.id = station_id and (contact_stations.code = (select setting('congress')) or place = (select setting('congress')))
));
alter table session_deputies enable row level security, force row level security;
create policy readers on session_deputies for select using ((select setting('caller') is not null));
create policy writers on session_deputies for insert with check ((select setting('congress') is not null));
create policy visited on deputies for update using ((select setting('congress') is not null));
create policy readers_of_stations on history for select using (exists (select from contact_stations where id = record_id));
create policy writers_of_stations on history for insert with check (exists (select from contact_stations where id = record_id));
create policy readers_of_sessions on history for select using (exists (select from station_sessions where id = record_id));
create policy writers_of_sessions on history for insert with check (exists (select from station_sessions where id = record_id));
