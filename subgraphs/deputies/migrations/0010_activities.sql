-- What deputies do together (代表活动) with what they found (报告), how they are trained (培训), and whom they helped (帮扶).
create table deputy_activities (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  kind text not null check (kind in ('INSPECTION', 'RESEARCH', 'ENFORCEMENT_INSPECTION', 'FIVE_ENTRIES', 'CONDUCT_APPRAISAL',
    'ENVIRONMENT_APPRAISAL', 'RULE_OF_LAW_ESCORT', 'LECTURE', 'PUBLIC_SERVICE', 'OTHER')),
  title text not null check (length(title) between 1 and 100),
  planned_for date not null,
  year int not null generated always as (extract(year from planned_for)::int) stored,
  place text not null check (length(place) between 1 and 100),
  state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  held_on date,
  participations int check (participations > 0),
  opinions int check (opinions >= 0),
  adopted int check (adopted between 0 and opinions),
  check ((state = 'HELD') = (held_on is not null and participations is not null and opinions is not null and adopted is not null))
);
create index deputy_activities_by_code on deputy_activities (code, id);
create index deputy_activities_by_day on deputy_activities (planned_for, id);
create index deputy_activities_by_day_desc on deputy_activities (planned_for desc, id);

create table activity_participants (
  activity_id text collate "C" not null references deputy_activities,
  position int not null check (position between 1 and 100),
  deputy_id text collate "C" not null references deputies,
  primary key (activity_id, position),
  unique (activity_id, deputy_id)
);

create table visit_reports (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  activity_id text collate "C" not null references deputy_activities,
  title text not null check (length(title) between 1 and 100),
  findings text not null check (length(findings) between 1 and 10000),
  filed_on date not null,
  year int not null generated always as (extract(year from filed_on)::int) stored,
  state text not null check (state in ('FILED', 'FORWARDED', 'FEEDBACK')),
  forwarded_to text check (length(forwarded_to) between 1 and 100),
  forwarded_on date,
  feedback text check (length(feedback) between 1 and 10000),
  feedback_on date,
  published boolean not null default false,
  check ((state = 'FILED') = (forwarded_to is null and forwarded_on is null)),
  check ((state = 'FEEDBACK') = (feedback is not null and feedback_on is not null)),
  check (state = 'FEEDBACK' or not published)
);
create index visit_reports_by_code on visit_reports (code, id);
create index visit_reports_by_day_desc on visit_reports (filed_on desc, id);

create table training_sessions (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  topic text not null check (length(topic) between 1 and 100),
  planned_for date not null,
  year int not null generated always as (extract(year from planned_for)::int) stored,
  place text not null check (length(place) between 1 and 100),
  outside boolean not null,
  state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  held_on date,
  attendance int check (attendance > 0),
  deputies_trained int check (deputies_trained between 0 and attendance),
  check ((state = 'HELD') = (held_on is not null and attendance is not null and deputies_trained is not null))
);
create index training_sessions_by_code on training_sessions (code, id);
create index training_sessions_by_day_desc on training_sessions (planned_for desc, id);

create table training_attendees (
  session_id text collate "C" not null references training_sessions,
  position int not null check (position between 1 and 500),
  deputy_id text collate "C" not null references deputies,
  primary key (session_id, position),
  unique (session_id, deputy_id)
);

create table assistance_records (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  title text not null check (length(title) between 1 and 100),
  day date not null,
  year int not null generated always as (extract(year from day)::int) stored,
  deputies_taking_part int not null check (deputies_taking_part > 0),
  people_contacted int not null check (people_contacted >= 0),
  people_helped int not null check (people_helped >= 0),
  problems_solved int not null check (problems_solved >= 0),
  funds int not null check (funds >= 0),
  projects int not null check (projects >= 0),
  state text not null check (state in ('RECORDED', 'WITHDRAWN'))
);
create index assistance_records_by_code on assistance_records (code, id);
create index assistance_records_by_day_desc on assistance_records (day desc, id);

alter table deputy_activities enable row level security, force row level security;
create policy readers on deputy_activities for select using (
  case
    when state = 'HELD' and (select setting('caller') is not null) then true
    when starts_with(code, (select setting('congress'))) then true
    else starts_with(code, (select setting('counted')))
  end
);
create policy planners on deputy_activities for insert with check (code = (select setting('congress')));
create policy actors on deputy_activities for update using (code = (select setting('congress')));

alter table visit_reports enable row level security, force row level security;
create policy readers on visit_reports for select using (
  case
    when published and (select setting('caller') is not null) then true
    when starts_with(code, (select setting('congress'))) then true
    else starts_with(code, (select setting('counted')))
  end
);
create policy filers on visit_reports for insert with check (code = (select setting('congress')));
create policy actors on visit_reports for update using (code = (select setting('congress')));

alter table training_sessions enable row level security, force row level security;
create policy readers on training_sessions for select using (
  case
    when starts_with(code, (select setting('congress'))) then true
    else starts_with(code, (select setting('counted')))
  end
);
create policy planners on training_sessions for insert with check (code = (select setting('congress')));
create policy actors on training_sessions for update using (code = (select setting('congress')));

alter table assistance_records enable row level security, force row level security;
create policy readers on assistance_records for select using (
  case
    when state = 'RECORDED' and (select setting('caller') is not null) then true
    else code = (select setting('congress'))
  end
);
create policy recorders on assistance_records for insert with check (code = (select setting('congress')));
create policy withdrawers on assistance_records for update using (code = (select setting('congress')));

alter table activity_participants enable row level security, force row level security;
create policy readers on activity_participants for select using (
  exists (select from deputy_activities where deputy_activities.id = activity_id)
);
create policy writers on activity_participants for insert with check (
  exists (select from deputy_activities where deputy_activities.id = activity_id and code = (select setting('congress')))
);
alter table training_attendees enable row level security, force row level security;
create policy readers on training_attendees for select using (
  exists (select from training_sessions where training_sessions.id = session_id)
);
create policy writers on training_attendees for insert with check (
  exists (select from training_sessions where training_sessions.id = session_id and code = (select setting('congress')))
);

create policy readers_of_deputy_activities on history for select using (
  split_part(record_id, '.', 2) = 'DeputyActivity' and exists (select from deputy_activities where deputy_activities.id = record_id)
);
create policy writers_of_deputy_activities on history for insert with check (
  split_part(record_id, '.', 2) = 'DeputyActivity' and exists (select from deputy_activities where deputy_activities.id = record_id)
);
create policy readers_of_visit_reports on history for select using (
  split_part(record_id, '.', 2) = 'VisitReport' and exists (select from visit_reports where visit_reports.id = record_id)
);
create policy writers_of_visit_reports on history for insert with check (
  split_part(record_id, '.', 2) = 'VisitReport' and exists (select from visit_reports where visit_reports.id = record_id)
);
create policy readers_of_training_sessions on history for select using (
  split_part(record_id, '.', 2) = 'TrainingSession' and exists (select from training_sessions where training_sessions.id = record_id)
);
create policy writers_of_training_sessions on history for insert with check (
  split_part(record_id, '.', 2) = 'TrainingSession' and exists (select from training_sessions where training_sessions.id = record_id)
);
create policy readers_of_assistance_records on history for select using (
  split_part(record_id, '.', 2) = 'AssistanceRecord' and exists (select from assistance_records where assistance_records.id = record_id)
);
create policy writers_of_assistance_records on history for insert with check (
  split_part(record_id, '.', 2) = 'AssistanceRecord' and exists (select from assistance_records where assistance_records.id = record_id)
);
