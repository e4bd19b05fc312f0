-- Groups of deputies that work with teams of experts (天元区: 人大代表与专业团队组合的工作机制).
create table expert_team_links (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  team_id text collate "C" not null references deputy_teams,
  experts text not null check (length(experts) between 1 and 100),
  field text not null check (length(field) between 1 and 100),
  state text not null check (state in ('FORMED', 'ENGAGED', 'ENDED')),
  formed_on date not null,
  ended_on date check (ended_on >= formed_on),
  engagement_count int not null check (engagement_count between 0 and 90),
  check ((state = 'ENDED') = (ended_on is not null)),
  check (state = 'ENDED' or (state = 'FORMED') = (engagement_count = 0))
);
create unique index expert_team_links_once on expert_team_links (team_id, experts) where state <> 'ENDED';
create index expert_team_links_by_code on expert_team_links (code, id);
create index expert_team_links_by_formation on expert_team_links (formed_on, id);
create index expert_team_links_by_formation_desc on expert_team_links (formed_on desc, id);
create index expert_team_links_by_team on expert_team_links (team_id, formed_on desc, id);

create table expert_engagements (
  link_id text collate "C" not null references expert_team_links,
  position int not null check (position between 1 and 90),
  engaged_on date not null,
  subject text not null check (length(subject) between 1 and 500),
  primary key (link_id, position)
);

alter table expert_team_links enable row level security, force row level security;
create policy readers on expert_team_links for select using ((select setting('caller') is not null));
create policy formers on expert_team_links for insert with check (code = (select setting('congress')));
create policy changers on expert_team_links for update using (code = (select setting('congress')));
alter table expert_engagements enable row level security, force row level security;
create policy readers on expert_engagements for select using (exists (select from expert_team_links where id = link_id));
create policy writers on expert_engagements for insert with check (
  exists (select from expert_team_links where id = link_id and code = (select setting('congress')))
);
call history_of('ExpertTeamLink', 'expert_team_links');
