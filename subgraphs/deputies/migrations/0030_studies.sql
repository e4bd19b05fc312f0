-- What deputies study by themselves (智慧人大APP, 日半小时学习制). Unlike duties it is not public: it is the deputy's own, and the congress's.
create table study_records (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  deputy_id text collate "C" not null references deputies,
  source text not null check (source in ('PLATFORM', 'STATION', 'MATERIALS', 'OTHER')),
  day date not null,
  year int not null generated always as (extract(year from day)::int) stored,
  minutes int not null check (minutes between 1 and 1440),
  note text check (length(note) between 1 and 500),
  state text not null check (state in ('RECORDED', 'WITHDRAWN')),
  check (starts_with(deputy_id, rpad(code, greatest(6, length(code)), '0') || '.'))
);
create index study_records_by_code on study_records (code, id);
create index study_records_by_day on study_records (day, id);
create index study_records_by_day_desc on study_records (day desc, id);
create index study_records_by_deputy on study_records (deputy_id, day desc, id);
create index study_records_by_year on study_records (year, day desc, id);
create index study_records_counted on study_records (code, source, year) include (minutes) where state = 'RECORDED';

alter table study_records enable row level security, force row level security;
create policy readers on study_records for select using (
  case
    when code = (select setting('congress')) then true
    when starts_with(code, (select setting('counted'))) then true
    else array[deputy_id] && (select setting('deputies')::text[])
  end
);
create policy recorders on study_records for insert with check (
  code = (select setting('congress')) or array[deputy_id] && (select setting('deputies')::text[])
);
create policy withdrawers on study_records for update using (
  code = (select setting('congress')) or array[deputy_id] && (select setting('deputies')::text[])
);
call history_of('StudyRecord', 'study_records');
