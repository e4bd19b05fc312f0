-- What is asked of stations, as rules that are data: how often a standing committee guides them (站点指导，邵阳县“四个一制度”), with what is due and what was done,
-- and how many of them a township has (2—3 in a 小乡, 3—5 in a 中心镇, 1 in a 高新区).
create table guidance_rules (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  kind text not null check (kind in ('WORK_REMINDER', 'RESEARCH_GUIDANCE', 'FORUM', 'REPORT_REVIEW')),
  cadence text not null check (cadence in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
  programme text check (length(programme) between 1 and 50),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal_basis text not null check (length(legal_basis) between 1 and 300)
);
create unique index guidance_rules_by_place on guidance_rules (kind, code, valid_from desc);

create table station_guidances (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  station_id text collate "C" references contact_stations,
  kind text not null check (kind in ('WORK_REMINDER', 'RESEARCH_GUIDANCE', 'FORUM', 'REPORT_REVIEW')),
  rule_id text collate "C" not null references guidance_rules,
  programme text check (length(programme) between 1 and 50),
  starts_on date not null,
  due_on date not null check (due_on > starts_on),
  state text not null check (state in ('DUE', 'DONE', 'CANCELLED')),
  done_on date check (done_on >= starts_on),
  note text check (length(note) between 1 and 1000),
  check ((state = 'DONE') = (done_on is not null)),
  check (state = 'DONE' or note is null)
);
create unique index station_guidances_once on station_guidances (code, kind, due_on, (coalesce(station_id, '')));
create index station_guidances_by_code on station_guidances (code, id);
create index station_guidances_by_due on station_guidances (due_on, id);
create index station_guidances_by_due_desc on station_guidances (due_on desc, id);
create index station_guidances_by_station on station_guidances (station_id, due_on, id) where station_id is not null;

create table station_quotas (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  class text not null check (class in ('SMALL_TOWNSHIP', 'CENTRAL_TOWN', 'HIGH_TECH_ZONE', 'OTHER')),
  places text[] collate "C" not null check (cardinality(places) between 1 and 100),
  least int not null check (least between 0 and 100),
  most int not null check (most between greatest(1, least) and 100),
  binding boolean not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal_basis text not null check (length(legal_basis) between 1 and 300)
);
create unique index station_quotas_by_place on station_quotas (class, code, valid_from desc);

-- Rules are open to everybody, and made by the staff of the place's congress.
alter table guidance_rules enable row level security, force row level security;
create policy readers on guidance_rules for select using ((select setting('caller') is not null));
create policy makers on guidance_rules for insert with check (code = (select setting('congress')));
create policy enders on guidance_rules for update using (code = (select setting('congress')));
alter table station_quotas enable row level security, force row level security;
create policy readers on station_quotas for select using ((select setting('caller') is not null));
create policy makers on station_quotas for insert with check (code = (select setting('congress')));
create policy enders on station_quotas for update using (code = (select setting('congress')));

-- Guidance is for the congress, those above, and those below, whose stations are guided.
alter table station_guidances enable row level security, force row level security;
create policy readers on station_guidances for select using (
  case
    when starts_with(code, (select setting('congress'))) then true
    when starts_with((select setting('congress')), code) then true
    else starts_with(code, (select setting('counted')))
  end
);
create policy schedulers on station_guidances for insert with check (code = (select setting('congress')));
create policy changers on station_guidances for update using (code = (select setting('congress')));
call history_of('StationGuidance', 'station_guidances');
