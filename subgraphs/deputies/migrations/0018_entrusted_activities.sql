-- Activities of groups and those that another place's standing committee runs on entrustment (代表法 2025, art. 25), their minutes and what came of them; what is settled
-- at a station while deputies are there; who heads stations and squads (三长制).
alter table deputy_activities
  drop constraint deputy_activities_kind_check,
  add constraint deputy_activities_kind_check check (kind in ('INSPECTION', 'RESEARCH', 'ENFORCEMENT_INSPECTION', 'FIVE_ENTRIES',
    'CONDUCT_APPRAISAL', 'ENVIRONMENT_APPRAISAL', 'RULE_OF_LAW_ESCORT', 'LECTURE', 'PUBLIC_SERVICE', 'TEAM_ACTIVITY', 'PRE_SESSION_TOUR',
    'PRE_SESSION_MEETING', 'OBSERVATION', 'RECEPTION_DAY', 'STUDY_FORUM', 'VOTER_CONTACT', 'OTHER')),
  add column team_id text collate "C" references deputy_teams,
  add column host_code text collate "C" check (host_code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  add column leaders int check (leaders between 0 and participations),
  add column minutes text check (length(minutes) between 1 and 10000),
  add check (state = 'HELD' or (leaders is null and minutes is null));
-- The table's owner is bound by its rules too, but for what a migration writes.
alter table deputy_activities no force row level security;
update deputy_activities set host_code = code, leaders = case state when 'HELD' then 0 end;
alter table deputy_activities force row level security;
alter table deputy_activities
  alter column host_code set not null,
  add check ((state = 'HELD') = (leaders is not null));
create index deputy_activities_by_team on deputy_activities (team_id, planned_for desc, id) where team_id is not null;
create index deputy_activities_by_host on deputy_activities (host_code, planned_for desc, id);

create table activity_follow_ups (
  activity_id text collate "C" not null references deputy_activities,
  position int not null check (position between 1 and 50),
  followed_on date not null,
  matter text not null check (length(matter) between 1 and 200),
  quantity int check (quantity >= 0),
  unit text check (length(unit) between 1 and 20),
  percent numeric(5, 2) check (percent between 0 and 100),
  primary key (activity_id, position),
  check ((quantity is null) = (unit is null))
);

alter policy readers on deputy_activities using (
  case
    when state = 'HELD' and (select setting('caller') is not null) then true
    when starts_with(code, (select setting('congress'))) then true
    when host_code = (select setting('congress')) then true
    else starts_with(code, (select setting('counted')))
  end
);
alter policy actors on deputy_activities using (code = (select setting('congress')) or host_code = (select setting('congress')));
alter policy writers on activity_participants with check (
  exists (
    select from deputy_activities
    where deputy_activities.id = activity_id and (code = (select setting('congress')) or host_code = (select setting('congress')))
  )
);
alter table activity_follow_ups enable row level security, force row level security;
create policy readers on activity_follow_ups for select using (
  exists (select from deputy_activities where deputy_activities.id = activity_id)
);
create policy writers on activity_follow_ups for insert with check (
  exists (
    select from deputy_activities
    where deputy_activities.id = activity_id and (code = (select setting('congress')) or host_code = (select setting('congress')))
  )
);

alter table station_sessions
  add column demands_met int check (demands_met between 0 and received),
  add column disputes_mediated int check (disputes_mediated between 0 and 1000);
alter table station_sessions no force row level security;
update station_sessions set demands_met = 0, disputes_mediated = 0 where state = 'HELD';
alter table station_sessions force row level security;
alter table station_sessions
  add check ((state = 'HELD') = (demands_met is not null)),
  add check ((state = 'HELD') = (disputes_mediated is not null));

alter table contact_stations add column head_id text collate "C";
alter table special_squads add column leader_id text collate "C" references deputies;
