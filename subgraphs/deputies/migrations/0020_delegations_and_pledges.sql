-- Delegations of a session (代表团): groups of a kind of their own, formed for one session of a term; the group's leader is the delegation's head.
alter table deputy_teams
  drop constraint deputy_teams_kind_check,
  add constraint deputy_teams_kind_check check (kind in ('TERRITORIAL', 'PROFESSIONAL', 'INDUSTRY', 'CROSS_LEVEL', 'DELEGATION')),
  add column session int check (session between 1 and 20),
  add check ((kind = 'DELEGATION') = (session is not null));
create index deputy_teams_by_session on deputy_teams (session, code, id) where session is not null;

-- What deputies promise those who elected them (践承诺，邵阳县), openly, and what came of it.
create table deputy_pledges (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  deputy_id text collate "C" not null references deputies,
  station_id text collate "C" references contact_stations,
  pledge text not null check (length(pledge) between 1 and 500),
  pledged_on date not null,
  due_on date not null check (due_on >= pledged_on),
  state text not null check (state in ('PLEDGED', 'FULFILLED')),
  fulfilled_on date check (fulfilled_on >= pledged_on),
  result text check (length(result) between 1 and 1000),
  check ((state = 'FULFILLED') = (fulfilled_on is not null)),
  check ((state = 'FULFILLED') = (result is not null)),
  check (starts_with(deputy_id, rpad(code, greatest(6, length(code)), '0') || '.'))
);
create index deputy_pledges_by_code on deputy_pledges (code, id);
create index deputy_pledges_by_due on deputy_pledges (due_on, id);
create index deputy_pledges_by_due_desc on deputy_pledges (due_on desc, id);
create index deputy_pledges_by_deputy on deputy_pledges (deputy_id, due_on, id);
create index deputy_pledges_by_station on deputy_pledges (station_id, due_on, id) where station_id is not null;

alter table deputy_pledges enable row level security, force row level security;
create policy readers on deputy_pledges for select using ((select setting('caller') is not null));
create policy pledgers on deputy_pledges for insert with check (
  code = (select setting('congress')) or array[deputy_id] && (select setting('deputies')::text[])
);
create policy fulfillers on deputy_pledges for update using (
  code = (select setting('congress')) or array[deputy_id] && (select setting('deputies')::text[])
);
call history_of('DeputyPledge', 'deputy_pledges');

-- 进站“六个一” (进站、学习、小组、调研执法、述职、座谈) is counted by duties: two of its items had no kind of their own.
alter table duty_records
  drop constraint duty_records_kind_check,
  add constraint duty_records_kind_check check (kind in ('SESSION', 'OBSERVATION', 'STATION_DUTY', 'VISIT', 'INSPECTION', 'RESEARCH', 'ENFORCEMENT_INSPECTION',
    'TRAINING', 'SUGGESTION', 'VOTER_REPORT', 'TEAM_ACTIVITY', 'FORUM', 'OTHER'));
alter table points_rules
  drop constraint points_rules_kind_check,
  add constraint points_rules_kind_check check (kind in ('SESSION', 'OBSERVATION', 'STATION_DUTY', 'VISIT', 'INSPECTION', 'RESEARCH', 'ENFORCEMENT_INSPECTION',
    'TRAINING', 'SUGGESTION', 'VOTER_REPORT', 'TEAM_ACTIVITY', 'FORUM', 'OTHER'));
