-- Deputies in their neighbourhoods (里巷管家、邻长), in squads (专项小分队), and on patrol (代表哨卡，一月一巡) with the hazards (隐患) that they find.
create table neighbourhood_roles (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  deputy_id text collate "C" not null references deputies,
  kind text not null check (kind in ('LANE_STEWARD', 'NEIGHBOUR_HEAD')),
  place text not null check (length(place) between 1 and 100),
  state text not null check (state in ('APPOINTED', 'ACTIVE', 'ENDED')),
  appointed_on date not null,
  active_on date check (active_on >= appointed_on),
  ended_on date check (ended_on >= appointed_on),
  check (starts_with(deputy_id, rpad(code, greatest(6, length(code)), '0') || '.')),
  check (state <> 'APPOINTED' or active_on is null),
  check (state <> 'ACTIVE' or active_on is not null),
  check ((state = 'ENDED') = (ended_on is not null))
);
create index neighbourhood_roles_by_code on neighbourhood_roles (code, id);
create index neighbourhood_roles_by_day_desc on neighbourhood_roles (appointed_on desc, id);
create index neighbourhood_roles_by_deputy on neighbourhood_roles (deputy_id, id);

create table special_squads (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  name text not null check (length(name) between 1 and 100),
  field text not null check (field in ('SAFETY', 'ENTERPRISE', 'GREEN', 'OTHER')),
  state text not null check (state in ('ACTIVE', 'DISBANDED')),
  formed_on date not null,
  disbanded_on date check (disbanded_on >= formed_on),
  trips int not null default 0 check (trips >= 0),
  last_trip_on date check (last_trip_on >= formed_on),
  check ((state = 'DISBANDED') = (disbanded_on is not null)),
  check ((trips = 0) = (last_trip_on is null))
);
create index special_squads_by_code on special_squads (code, id);
create index special_squads_by_day_desc on special_squads (formed_on desc, id);

create table sentry_posts (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  deputy_id text collate "C" not null references deputies,
  place text not null check (length(place) between 1 and 100),
  state text not null check (state in ('ACTIVE', 'CLOSED')),
  set_up_on date not null,
  closed_on date check (closed_on >= set_up_on),
  patrols int not null default 0 check (patrols >= 0),
  last_patrol_on date check (last_patrol_on >= set_up_on),
  due_on date,
  check (starts_with(deputy_id, rpad(code, greatest(6, length(code)), '0') || '.')),
  check ((state = 'CLOSED') = (closed_on is not null)),
  check ((state = 'CLOSED') = (due_on is null)),
  check ((patrols = 0) = (last_patrol_on is null))
);
create index sentry_posts_by_code on sentry_posts (code, id);
create index sentry_posts_by_due on sentry_posts (coalesce(due_on, date '9999-12-31'), id);
create index sentry_posts_by_deputy on sentry_posts (deputy_id, id);

create table hazard_items (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  post_id text collate "C" not null references sentry_posts,
  -- The deputy of the post.
  deputy_id text collate "C" not null references deputies,
  summary text not null check (length(summary) between 1 and 1000),
  state text not null check (state in ('FOUND', 'PUSHED', 'FIXED')),
  found_on date not null,
  unit text collate "C" check (length(unit) between 1 and 100),
  pushed_on date check (pushed_on >= found_on),
  fixed_on date check (fixed_on >= pushed_on),
  check ((state = 'FOUND') = (unit is null and pushed_on is null)),
  check ((state = 'FIXED') = (fixed_on is not null))
);
create index hazard_items_by_code on hazard_items (code, id);
create index hazard_items_by_day_desc on hazard_items (found_on desc, id);

alter table neighbourhood_roles enable row level security, force row level security;
create policy readers on neighbourhood_roles for select using ((select setting('caller')) is not null);
create policy appointers on neighbourhood_roles for insert with check (code = (select setting('congress')));
create policy actors on neighbourhood_roles for update using (code = (select setting('congress')));

alter table special_squads enable row level security, force row level security;
create policy readers on special_squads for select using ((select setting('caller')) is not null);
create policy formers on special_squads for insert with check (code = (select setting('congress')));
create policy actors on special_squads for update using (code = (select setting('congress')));

alter table sentry_posts enable row level security, force row level security;
create policy readers on sentry_posts for select using ((select setting('caller')) is not null);
create policy keepers on sentry_posts for insert with check (code = (select setting('congress')));
create policy actors on sentry_posts for update using (
  code = (select setting('congress')) or array[deputy_id] && (select setting('deputies')::text[])
);

alter table hazard_items enable row level security, force row level security;
create policy readers on hazard_items for select using (
  case
    when code = (select setting('congress')) then true
    when starts_with(code, (select setting('counted'))) then true
    when array[deputy_id] && (select setting('deputies')::text[]) then true
    else unit = (select setting('unit')) and ((select setting('unit_place')) is null or code = (select setting('unit_place')))
  end
);
create policy reporters on hazard_items for insert with check (
  code = (select setting('congress')) or array[deputy_id] && (select setting('deputies')::text[])
);
create policy actors on hazard_items for update using (
  code = (select setting('congress')) or unit = (select setting('unit')) and code = (select setting('unit_place'))
);

create policy readers_of_neighbourhood_roles on history for select using (
  split_part(record_id, '.', 2) = 'NeighbourhoodRole' and exists (select from neighbourhood_roles where neighbourhood_roles.id = record_id)
);
create policy writers_of_neighbourhood_roles on history for insert with check (
  split_part(record_id, '.', 2) = 'NeighbourhoodRole' and exists (select from neighbourhood_roles where neighbourhood_roles.id = record_id)
);
create policy readers_of_special_squads on history for select using (
  split_part(record_id, '.', 2) = 'SpecialSquad' and exists (select from special_squads where special_squads.id = record_id)
);
create policy writers_of_special_squads on history for insert with check (
  split_part(record_id, '.', 2) = 'SpecialSquad' and exists (select from special_squads where special_squads.id = record_id)
);
create policy readers_of_sentry_posts on history for select using (
  split_part(record_id, '.', 2) = 'SentryPost' and exists (select from sentry_posts where sentry_posts.id = record_id)
);
create policy writers_of_sentry_posts on history for insert with check (
  split_part(record_id, '.', 2) = 'SentryPost' and exists (select from sentry_posts where sentry_posts.id = record_id)
);
create policy readers_of_hazard_items on history for select using (
  split_part(record_id, '.', 2) = 'HazardItem' and exists (select from hazard_items where hazard_items.id = record_id)
);
create policy writers_of_hazard_items on history for insert with check (
  split_part(record_id, '.', 2) = 'HazardItem' and exists (select from hazard_items where hazard_items.id = record_id)
);
