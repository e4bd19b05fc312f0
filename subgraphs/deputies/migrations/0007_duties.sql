-- What deputies do (履职记录) and how they report to the voters (述职). Both are public (代表法 2025, art. 58); what is withdrawn is not.
create table duty_records (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  deputy_id text collate "C" not null references deputies,
  kind text not null check (kind in ('SESSION', 'OBSERVATION', 'STATION_DUTY', 'VISIT', 'INSPECTION', 'RESEARCH', 'ENFORCEMENT_INSPECTION',
    'TRAINING', 'SUGGESTION', 'VOTER_REPORT', 'OTHER')),
  day date not null,
  year int not null generated always as (extract(year from day)::int) stored,
  minutes int not null check (minutes between 1 and 1440),
  note text check (length(note) between 1 and 500),
  state text not null check (state in ('RECORDED', 'WITHDRAWN')),
  check (starts_with(deputy_id, rpad(code, greatest(6, length(code)), '0') || '.'))
);
create index duty_records_by_code on duty_records (code, id);
create index duty_records_by_day on duty_records (day, id);
create index duty_records_by_day_desc on duty_records (day desc, id);
create index duty_records_by_deputy on duty_records (deputy_id, day desc, id);
create index duty_records_counted on duty_records (code, kind, year) include (minutes) where state = 'RECORDED';

create table duty_reports (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  deputy_id text collate "C" not null references deputies,
  -- The place whose congress holds the meeting: the congress's own, or one below it.
  host_code text collate "C" not null check (starts_with(host_code, code)),
  year int not null check (year between 2000 and 2100),
  scheduled_on date not null,
  place text not null check (length(place) between 1 and 100),
  state text not null check (state in ('SCHEDULED', 'CANCELLED', 'REPORTED', 'RATED', 'PUBLISHED')),
  reported_on date,
  text text check (length(text) between 1 and 10000),
  satisfied int check (satisfied >= 0),
  basically_satisfied int check (basically_satisfied >= 0),
  dissatisfied int check (dissatisfied >= 0),
  voters int generated always as (satisfied + basically_satisfied + dissatisfied) stored,
  published_on date,
  check (starts_with(deputy_id, rpad(code, greatest(6, length(code)), '0') || '.')),
  check ((state in ('SCHEDULED', 'CANCELLED')) = (reported_on is null and text is null)),
  check ((state in ('RATED', 'PUBLISHED')) = (satisfied is not null and basically_satisfied is not null and dissatisfied is not null)),
  check ((state = 'PUBLISHED') = (published_on is not null))
);
-- A deputy reports once on a year; a report that was called off can be set again.
create unique index duty_reports_once on duty_reports (deputy_id, year) where state <> 'CANCELLED';
create index duty_reports_by_code on duty_reports (code, id);
create index duty_reports_by_day on duty_reports (scheduled_on, id);
create index duty_reports_by_day_desc on duty_reports (scheduled_on desc, id);
create index duty_reports_by_deputy on duty_reports (deputy_id, scheduled_on desc, id);
create index duty_reports_by_host on duty_reports (host_code, scheduled_on desc, id);

alter table duty_records enable row level security, force row level security;
create policy readers on duty_records for select using (
  case
    when state = 'RECORDED' and (select setting('caller') is not null) then true
    when code = (select setting('congress')) then true
    else array[deputy_id] && (select setting('deputies')::text[])
  end
);
create policy recorders on duty_records for insert with check (
  code = (select setting('congress')) or array[deputy_id] && (select setting('deputies')::text[])
);
create policy withdrawers on duty_records for update using (
  code = (select setting('congress')) or array[deputy_id] && (select setting('deputies')::text[])
);

alter table duty_reports enable row level security, force row level security;
create policy readers on duty_reports for select using ((select setting('caller')) is not null);
create policy schedulers on duty_reports for insert with check (code = (select setting('congress')));
create policy actors on duty_reports for update using (
  code = (select setting('congress')) or array[deputy_id] && (select setting('deputies')::text[])
);

create policy readers_of_duty_records on history for select using (
  split_part(record_id, '.', 2) = 'DutyRecord' and exists (select from duty_records where duty_records.id = record_id)
);
create policy writers_of_duty_records on history for insert with check (
  split_part(record_id, '.', 2) = 'DutyRecord' and exists (select from duty_records where duty_records.id = record_id)
);
create policy readers_of_duty_reports on history for select using (
  split_part(record_id, '.', 2) = 'DutyReport' and exists (select from duty_reports where duty_reports.id = record_id)
);
create policy writers_of_duty_reports on history for insert with check (
  split_part(record_id, '.', 2) = 'DutyReport' and exists (select from duty_reports where duty_reports.id = record_id)
);
