-- Supervision of the handling of suggestions: key supervision (重点督办), joint supervision (联合督办), and a committee for each unit (对口督办).

create table key_supervisions (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  year int not null,
  state text not null check (state in ('SELECTED', 'PLANNED', 'VISITED', 'REPORTED', 'CLOSED')),
  suggestion_ids text[] collate "C" not null check (cardinality(suggestion_ids) between 1 and 50),
  suggestion_count int not null generated always as (cardinality(suggestion_ids)) stored,
  decision text not null check (length(decision) between 1 and 200),
  decided_on date not null,
  supervising_leader text not null,
  handling_leader text not null,
  committee text collate "C" not null,
  unit text collate "C" not null,
  plan text,
  visit_count int not null default 0 check (visit_count between 0 and 100),
  report text,
  appraisal text check (appraisal in ('COMMENDED', 'PASSED', 'CRITICISED')),
  closed_on date,
  check (state = 'SELECTED' or plan is not null),
  check (state in ('SELECTED', 'PLANNED') or visit_count > 0),
  check ((state in ('REPORTED', 'CLOSED')) = (report is not null)),
  check ((state = 'CLOSED') = (appraisal is not null) and (appraisal is null) = (closed_on is null))
);
create index key_supervisions_by_year on key_supervisions (year, id);
create index key_supervisions_by_year_desc on key_supervisions (year desc, id);
create index key_supervisions_by_decision on key_supervisions (decided_on, id);
create index key_supervisions_by_decision_desc on key_supervisions (decided_on desc, id);
create index key_supervisions_by_code on key_supervisions (code, year);
create index key_supervisions_by_committee on key_supervisions (committee, year);
create index key_supervisions_by_unit on key_supervisions (unit, year);
create index key_supervisions_by_suggestion on key_supervisions using gin (suggestion_ids);

create table supervision_visits (
  key_supervision_id text collate "C" not null references key_supervisions,
  position int not null check (position between 1 and 100),
  visited_on date not null,
  participants text not null,
  findings text not null,
  primary key (key_supervision_id, position)
);

create table joint_supervisions (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  year int not null,
  state text not null check (state in ('OPEN', 'CONCLUDED')),
  topic text not null check (length(topic) between 1 and 200),
  suggestion_ids text[] collate "C" not null check (cardinality(suggestion_ids) between 1 and 50),
  suggestion_count int not null generated always as (cardinality(suggestion_ids)) stored,
  committees text[] not null check (cardinality(committees) between 2 and 10),
  started_on date not null,
  round_count int not null default 0 check (round_count between 0 and 100),
  result text,
  concluded_on date,
  check ((state = 'CONCLUDED') = (result is not null) and (result is null) = (concluded_on is null)),
  check (state = 'OPEN' or round_count > 0)
);
create index joint_supervisions_by_year on joint_supervisions (year, id);
create index joint_supervisions_by_year_desc on joint_supervisions (year desc, id);
create index joint_supervisions_by_code on joint_supervisions (code, year);
create index joint_supervisions_by_suggestion on joint_supervisions using gin (suggestion_ids);

create table joint_supervision_rounds (
  joint_supervision_id text collate "C" not null references joint_supervisions,
  round int not null check (round between 1 and 100),
  held_on date not null,
  findings text not null,
  primary key (joint_supervision_id, round)
);

-- From how many suggestions on a unit is visited is data: the policy of the longest code that starts the place's, in force on the day.
create table supervision_policies (
  id text collate "C" primary key,
  code text collate "C" not null,
  threshold int not null check (threshold between 1 and 1000),
  valid_from date not null,
  valid_to date,
  legal_basis text not null
);
insert into supervision_policies (id, code, threshold, valid_from, legal_basis)
values
  ('default-threshold', '', 3, '2000-01-01', '国家法律未作规定; 未另行规定的地方参照邵阳县“大督办”机制'),
  ('430523-threshold', '430523', 3, '2000-01-01', '邵阳县“大督办”机制: 有3件以上办理任务的承办单位实地调研; “以上”包括本数 (民法典第一千二百五十九条)');

create table supervision_assignments (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  year int not null,
  state text not null check (state in ('ASSIGNED', 'CHECKED', 'REPORTED')),
  committee text collate "C" not null,
  unit text collate "C" not null,
  policy text collate "C" not null references supervision_policies,
  threshold int not null,
  due_on date not null,
  checked_on date,
  checked_mode text check (checked_mode in ('FIELD_VISIT', 'DESK_REVIEW')),
  findings text,
  result text,
  unique (code, year, unit),
  check ((state = 'ASSIGNED') = (checked_on is null)),
  check ((checked_on is null) = (checked_mode is null) and (checked_on is null) = (findings is null)),
  check ((state = 'REPORTED') = (result is not null))
);
create index supervision_assignments_by_year on supervision_assignments (year, id);
create index supervision_assignments_by_year_desc on supervision_assignments (year desc, id);
create index supervision_assignments_by_due on supervision_assignments (due_on, id);
create index supervision_assignments_by_due_desc on supervision_assignments (due_on desc, id);
create index supervision_assignments_by_unit on supervision_assignments (unit, year);
create index supervision_assignments_by_committee on supervision_assignments (committee, year);
-- How many suggestions a unit has is counted from what it was assigned.
create index assignments_by_unit on assignments (unit, suggestion_id);

-- The list of key supervisions is public; what was found on the way is for those who take part.
alter table key_supervisions enable row level security, force row level security;
create policy readers on key_supervisions for select using ((select setting('caller')) is not null);
create policy selecters on key_supervisions for insert with check (code = (select setting('congress')));
create policy supervisors on key_supervisions for update using (code = (select setting('congress')));
alter table supervision_visits enable row level security, force row level security;
create policy readers on supervision_visits for select using (
  exists (select from key_supervisions where key_supervisions.id = key_supervision_id)
);
create policy writers on supervision_visits for insert with check (
  exists (select from key_supervisions where key_supervisions.id = key_supervision_id and code = (select setting('congress')))
);

alter table joint_supervisions enable row level security, force row level security;
create policy readers on joint_supervisions for select using ((select setting('caller')) is not null);
create policy openers on joint_supervisions for insert with check (code = (select setting('congress')));
create policy supervisors on joint_supervisions for update using (code = (select setting('congress')));
alter table joint_supervision_rounds enable row level security, force row level security;
create policy readers on joint_supervision_rounds for select using (
  exists (select from joint_supervisions where joint_supervisions.id = joint_supervision_id)
);
create policy writers on joint_supervision_rounds for insert with check (
  exists (select from joint_supervisions where joint_supervisions.id = joint_supervision_id and code = (select setting('congress')))
);

alter table supervision_assignments enable row level security, force row level security;
create policy readers on supervision_assignments for select using (
  case
    when starts_with(code, (select setting('congress'))) then true
    when starts_with(code, (select setting('counted'))) then true
    else unit = (select setting('unit')) and ((select setting('unit_place')) is null or code = (select setting('unit_place')))
  end
);
create policy assigners on supervision_assignments for insert with check (code = (select setting('congress')));
create policy supervisors on supervision_assignments for update using (code = (select setting('congress')));

create policy readers_of_supervision on history for select using (
  exists (select from key_supervisions where id = record_id)
  or exists (select from joint_supervisions where id = record_id)
  or exists (select from supervision_assignments where id = record_id)
);
create policy writers_of_supervision on history for insert with check (
  exists (select from key_supervisions where id = record_id and code = (select setting('congress')))
  or exists (select from joint_supervisions where id = record_id and code = (select setting('congress')))
  or exists (select from supervision_assignments where id = record_id and code = (select setting('congress')))
);
