-- Points (积分) by rules that are data, their standings (排名), and the assessment of a deputy's year (履职考核). What a duty is worth is public; what a
-- deputy earned is the deputy's own and the congress's.
create table points_rules (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  name text not null check (length(name) between 1 and 100),
  kind text not null check (kind in ('SESSION', 'OBSERVATION', 'STATION_DUTY', 'VISIT', 'INSPECTION', 'RESEARCH', 'ENFORCEMENT_INSPECTION',
    'TRAINING', 'SUGGESTION', 'VOTER_REPORT', 'OTHER')),
  points int not null check (points between 1 and 1000),
  most_per_year int check (most_per_year >= points),
  basis text not null check (length(basis) between 1 and 200),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  state text not null check (state in ('IN_FORCE', 'REPEALED')),
  check ((state = 'REPEALED') = (valid_to is not null))
);
create index points_rules_by_code on points_rules (code, id);
create index points_rules_by_day_desc on points_rules (valid_from desc, id);

create table points_entries (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  deputy_id text collate "C" not null references deputies,
  rule_id text collate "C" not null references points_rules,
  day date not null,
  year int not null generated always as (extract(year from day)::int) stored,
  points int not null check (points > 0),
  evidence text not null check (length(evidence) between 1 and 500),
  state text not null check (state in ('EARNED', 'CONFIRMED', 'REJECTED')),
  decided_on date,
  check (starts_with(deputy_id, rpad(code, greatest(6, length(code)), '0') || '.')),
  check ((state = 'EARNED') = (decided_on is null))
);
create index points_entries_by_code on points_entries (code, id);
create index points_entries_by_day_desc on points_entries (day desc, id);
create index points_entries_by_deputy on points_entries (deputy_id, rule_id, year);

-- Kept by the command that confirms an entry.
create table points_standings (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  deputy_id text collate "C" not null references deputies,
  year int not null,
  points int not null check (points > 0),
  entries int not null check (entries > 0),
  unique (deputy_id, year)
);
create index points_standings_by_code on points_standings (code, id);
create index points_standings_by_points on points_standings (points desc, id);

create table deputy_assessments (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  deputy_id text collate "C" not null references deputies,
  year int not null check (year between 2000 and 2100),
  state text not null check (state in ('SELF_SCORED', 'GROUP_SCORED', 'CONFIRMED')),
  self_score int not null check (self_score between 0 and 100),
  group_score int check (group_score between 0 and 100),
  confirmed_score int check (confirmed_score between 0 and 100),
  grade text check (grade in ('OUTSTANDING', 'COMPETENT', 'BASICALLY_COMPETENT', 'NOT_COMPETENT')),
  confirmed_on date,
  unique (deputy_id, year),
  check (starts_with(deputy_id, rpad(code, greatest(6, length(code)), '0') || '.')),
  check ((state = 'SELF_SCORED') = (group_score is null)),
  check ((state = 'CONFIRMED') = (confirmed_score is not null and grade is not null and confirmed_on is not null))
);
create index deputy_assessments_by_code on deputy_assessments (code, id);
create index deputy_assessments_by_year_desc on deputy_assessments (year desc, id);

alter table points_rules enable row level security, force row level security;
create policy readers on points_rules for select using ((select setting('caller')) is not null);
create policy adopters on points_rules for insert with check (code = (select setting('congress')));
create policy repealers on points_rules for update using (code = (select setting('congress')));

alter table points_entries enable row level security, force row level security;
create policy readers on points_entries for select using (
  case
    when code = (select setting('congress')) then true
    when starts_with(code, (select setting('counted'))) then true
    else array[deputy_id] && (select setting('deputies')::text[])
  end
);
create policy earners on points_entries for insert with check (
  code = (select setting('congress')) or array[deputy_id] && (select setting('deputies')::text[])
);
create policy deciders on points_entries for update using (code = (select setting('congress')));

alter table points_standings enable row level security, force row level security;
create policy readers on points_standings for select using (
  case
    when code = (select setting('congress')) then true
    else array[deputy_id] && (select setting('deputies')::text[])
  end
);
create policy keepers on points_standings for insert with check (code = (select setting('congress')));
create policy raisers on points_standings for update using (code = (select setting('congress')));

alter table deputy_assessments enable row level security, force row level security;
create policy readers on deputy_assessments for select using (
  case
    when code = (select setting('congress')) then true
    when starts_with(code, (select setting('counted'))) then true
    else array[deputy_id] && (select setting('deputies')::text[])
  end
);
create policy scorers on deputy_assessments for insert with check (
  code = (select setting('congress')) or array[deputy_id] && (select setting('deputies')::text[])
);
create policy actors on deputy_assessments for update using (code = (select setting('congress')));

create policy readers_of_points_rules on history for select using (
  split_part(record_id, '.', 2) = 'PointsRule' and exists (select from points_rules where points_rules.id = record_id)
);
create policy writers_of_points_rules on history for insert with check (
  split_part(record_id, '.', 2) = 'PointsRule' and exists (select from points_rules where points_rules.id = record_id)
);
create policy readers_of_points_entries on history for select using (
  split_part(record_id, '.', 2) = 'PointsEntry' and exists (select from points_entries where points_entries.id = record_id)
);
create policy writers_of_points_entries on history for insert with check (
  split_part(record_id, '.', 2) = 'PointsEntry' and exists (select from points_entries where points_entries.id = record_id)
);
create policy readers_of_deputy_assessments on history for select using (
  split_part(record_id, '.', 2) = 'DeputyAssessment' and exists (select from deputy_assessments where deputy_assessments.id = record_id)
);
create policy writers_of_deputy_assessments on history for insert with check (
  split_part(record_id, '.', 2) = 'DeputyAssessment' and exists (select from deputy_assessments where deputy_assessments.id = record_id)
);
