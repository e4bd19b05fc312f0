-- The life of a mandate (代表资格): from the election to its end, with the certificate and the by-election that follows (代表法 2025, art. 61-63).
alter table deputies
  drop constraint deputies_status_check,
  drop constraint deputies_ground_check,
  drop constraint deputies_check;
alter table deputies
  add column certificate_number text check (length(certificate_number) between 1 and 50),
  add column status_since date,
  -- By-elections (补选): the mandate that ended and the one that follows know each other; both are kept by the same congress.
  add column succeeds_id text collate "C" unique references deputies deferrable initially deferred,
  add column succeeded_by_id text collate "C" unique references deputies deferrable initially deferred,
  add column seat_vacant boolean not null generated always as (status = 'TERMINATED' and succeeded_by_id is null) stored,
  add constraint deputies_status_check check (status in ('ELECTED', 'CONFIRMED', 'ACTIVE', 'SUSPENDED', 'TERMINATED')),
  add constraint deputies_ground_check check (ground in ('IN_CUSTODY', 'SERVING_SENTENCE', 'MOVED_AWAY', 'RESIGNED', 'ABSENT_TWICE', 'LOST_NATIONALITY',
    'DEPRIVED_OF_POLITICAL_RIGHTS', 'INCAPACITATED', 'RECALLED', 'DIED', 'OTHER')),
  add constraint deputies_grounded_check check ((status in ('SUSPENDED', 'TERMINATED')) = (ground is not null)),
  add constraint deputies_succeeded_check check (succeeded_by_id is null or status = 'TERMINATED');
-- Of mandates from before, no later day is known than that of their beginning.
update deputies
set status_since = term_starts_on;
-- Who enters a row without it has a mandate that stands since its beginning.
create function mandate_stands_since() returns trigger
language plpgsql
as $$
begin
  new.status_since := coalesce(new.status_since, case new.status when 'ELECTED' then new.elected_on else new.term_starts_on end);
  return new;
end
$$;
create trigger mandate_stands_since before insert on deputies for each row execute function mandate_stands_since();
alter table deputies alter column status_since set not null;
create unique index deputies_by_certificate on deputies (code, term, certificate_number);
create index deputies_by_status_since on deputies (status_since, id);
create index deputies_by_status_since_desc on deputies (status_since desc, id);
-- What is not the rule is found without walking through the others.
create index deputies_changed on deputies (status, code, id) where status <> 'ACTIVE';
create index deputies_with_vacant_seat on deputies (code, id) where seat_vacant;

-- The staff of its congress enters a mandate and changes it; nobody else does.
create policy enterers on deputies for insert with check (code = (select setting('congress')));
create policy changers on deputies for update using (code = (select setting('congress')));
-- The reasons in a mandate's history are for those who may know its ground.
create policy readers_of_deputies on history for select using (exists (
  select from deputies
  where deputies.id = record_id and case
    when code = (select setting('congress')) then true
    when starts_with(code, (select setting('congress'))) then true
    else array[deputies.id] && (select setting('deputies')::text[])
  end
));
create policy writers_of_deputies on history for insert with check (
  exists (select from deputies where deputies.id = record_id and code = (select setting('congress')))
);

-- Deputies' groups (代表小组): of the congress `code`, hosted by a place that may be another one (代表法 2025, art. 25).
create table deputy_teams (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  host_code text collate "C" not null check (host_code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  kind text not null check (kind in ('TERRITORIAL', 'PROFESSIONAL', 'INDUSTRY', 'CROSS_LEVEL')),
  name text not null check (length(name) between 1 and 100),
  term int not null check (term > 0),
  state text not null check (state in ('FORMED', 'ACTIVE', 'DISSOLVED')),
  formed_on date not null,
  dissolved_on date check (dissolved_on >= formed_on),
  leader_id text collate "C" not null,
  member_ids text[] collate "C" not null check (cardinality(member_ids) between 1 and 100),
  check (member_ids @> array[leader_id]),
  check ((state = 'DISSOLVED') = (dissolved_on is not null))
);
create index deputy_teams_by_code on deputy_teams (code, id);
create index deputy_teams_by_formation on deputy_teams (formed_on, id);
create index deputy_teams_by_formation_desc on deputy_teams (formed_on desc, id);
create index deputy_teams_by_host on deputy_teams (host_code, code, id);
create index deputy_teams_by_member on deputy_teams using gin (member_ids);
alter table deputy_teams enable row level security, force row level security;
create policy readers on deputy_teams for select using ((select setting('caller')) is not null);
create policy formers on deputy_teams for insert with check (code = (select setting('congress')));
create policy changers on deputy_teams for update using (code = (select setting('congress')));
create policy readers_of_deputy_teams on history for select using (exists (
  select from deputy_teams
  where deputy_teams.id = record_id and (code = (select setting('congress')) or starts_with(code, (select setting('congress'))))
));
create policy writers_of_deputy_teams on history for insert with check (
  exists (select from deputy_teams where deputy_teams.id = record_id and code = (select setting('congress')))
);
