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

-- Reviews of the handling (听证、民主评议、专题询问、集中答复), and the topics of hearings.

create table hearing_topics (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  year int not null,
  state text not null check (state in ('SCREENED', 'VOTED', 'SELECTED', 'NOT_SELECTED', 'HEARD', 'ANSWERED', 'TRACKED')),
  title text not null check (length(title) between 1 and 200),
  suggestion_ids text[] collate "C" not null default '{}' check (cardinality(suggestion_ids) <= 50),
  suggestion_count int not null generated always as (cardinality(suggestion_ids)) stored,
  vote_count int not null default 0 check (vote_count >= 0),
  heard_on date,
  answer text,
  answered_on date,
  follow_up_count int not null default 0 check (follow_up_count between 0 and 100),
  check ((state in ('HEARD', 'ANSWERED', 'TRACKED')) = (heard_on is not null)),
  check ((state in ('ANSWERED', 'TRACKED')) = (answer is not null) and (answer is null) = (answered_on is null)),
  check ((state = 'TRACKED') = (follow_up_count > 0))
);
create index hearing_topics_by_year on hearing_topics (year, id);
create index hearing_topics_by_year_desc on hearing_topics (year desc, id);
create index hearing_topics_by_code on hearing_topics (code, year);

create table delegation_votes (
  hearing_topic_id text collate "C" not null references hearing_topics,
  position int not null check (position between 1 and 100),
  delegation text not null,
  votes int not null check (votes between 0 and 10000),
  primary key (hearing_topic_id, position),
  unique (hearing_topic_id, delegation)
);

create table hearing_follow_ups (
  hearing_topic_id text collate "C" not null references hearing_topics,
  position int not null check (position between 1 and 100),
  followed_on date not null,
  note text not null,
  primary key (hearing_topic_id, position)
);

create table handling_reviews (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  year int not null,
  kind text not null check (kind in ('HEARING', 'DEMOCRATIC_REVIEW', 'SPECIAL_INQUIRY', 'COLLECTIVE_REPLY')),
  state text not null check (state in ('PLANNED', 'HELD', 'RESULT', 'RECTIFIED')),
  subject text not null check (length(subject) between 1 and 200),
  suggestion_ids text[] collate "C" not null default '{}' check (cardinality(suggestion_ids) <= 50),
  suggestion_count int not null generated always as (cardinality(suggestion_ids)) stored,
  topic_id text collate "C" references hearing_topics,
  units text[] collate "C" not null check (cardinality(units) between 1 and 20),
  planned_on date not null,
  presider text not null,
  question_count int not null default 0,
  held_on date,
  participant_count int check (participant_count between 1 and 100000),
  record text,
  result text,
  published_on date,
  rectification text,
  rectified_on date,
  check (topic_id is null or kind = 'HEARING'),
  check (topic_id is not null or cardinality(suggestion_ids) > 0),
  check ((state = 'PLANNED') = (held_on is null)),
  check ((held_on is null) = (participant_count is null) and (held_on is null) = (record is null)),
  check ((state in ('RESULT', 'RECTIFIED')) = (result is not null) and (result is null) = (published_on is null)),
  check ((state = 'RECTIFIED') = (rectification is not null) and (rectification is null) = (rectified_on is null))
);
create index handling_reviews_by_year on handling_reviews (year, id);
create index handling_reviews_by_year_desc on handling_reviews (year desc, id);
create index handling_reviews_by_plan on handling_reviews (planned_on, id);
create index handling_reviews_by_plan_desc on handling_reviews (planned_on desc, id);
create index handling_reviews_by_code on handling_reviews (code, year);

create table inquiry_questions (
  handling_review_id text collate "C" not null references handling_reviews,
  position int not null check (position between 1 and 100),
  unit text not null,
  question text not null,
  answer text,
  pledge text,
  pledged_by text,
  pledge_due_on date,
  primary key (handling_review_id, position),
  check (answer is not null or pledge is null),
  check ((pledge is null) = (pledged_by is null) and (pledge is null) = (pledge_due_on is null))
);

-- 满意度测评: ballots are secret, so only their counts are kept, and nobody's name.
create table satisfaction_ballots (
  handling_review_id text collate "C" not null references handling_reviews,
  unit text collate "C" not null,
  satisfied int not null check (satisfied >= 0),
  basically_satisfied int not null check (basically_satisfied >= 0),
  dissatisfied int not null check (dissatisfied >= 0),
  abstained int not null check (abstained >= 0),
  primary key (handling_review_id, unit),
  check (satisfied + basically_satisfied + dissatisfied + abstained > 0)
);

-- Before the delegations' votes are decided on, a candidate is the congress's own affair, and before its result a review is.
alter table hearing_topics enable row level security, force row level security;
create policy readers on hearing_topics for select using (
  case
    when state not in ('SCREENED', 'VOTED') and (select setting('caller')) is not null then true
    when starts_with(code, (select setting('congress'))) then true
    else starts_with(code, (select setting('counted')))
  end
);
create policy screeners on hearing_topics for insert with check (code = (select setting('congress')));
create policy keepers on hearing_topics for update using (code = (select setting('congress')));
alter table delegation_votes enable row level security, force row level security;
create policy readers on delegation_votes for select using (exists (select from hearing_topics where id = hearing_topic_id));
create policy writers on delegation_votes for insert with check (
  exists (select from hearing_topics where id = hearing_topic_id and code = (select setting('congress')))
);
alter table hearing_follow_ups enable row level security, force row level security;
create policy readers on hearing_follow_ups for select using (exists (select from hearing_topics where id = hearing_topic_id));
create policy writers on hearing_follow_ups for insert with check (
  exists (select from hearing_topics where id = hearing_topic_id and code = (select setting('congress')))
);

alter table handling_reviews enable row level security, force row level security;
create policy readers on handling_reviews for select using (
  case
    when state in ('RESULT', 'RECTIFIED') and (select setting('caller')) is not null then true
    when starts_with(code, (select setting('congress'))) then true
    when starts_with(code, (select setting('counted'))) then true
    else units && (select array[setting('unit')])
      and ((select setting('unit_place')) is null or code = (select setting('unit_place')))
  end
);
create policy planners on handling_reviews for insert with check (code = (select setting('congress')));
create policy keepers on handling_reviews for update using (code = (select setting('congress')));
alter table inquiry_questions enable row level security, force row level security;
create policy readers on inquiry_questions for select using (exists (select from handling_reviews where id = handling_review_id));
create policy writers on inquiry_questions for insert with check (
  exists (select from handling_reviews where id = handling_review_id and code = (select setting('congress')))
);
create policy answerers on inquiry_questions for update using (
  exists (select from handling_reviews where id = handling_review_id and code = (select setting('congress')))
);
alter table satisfaction_ballots enable row level security, force row level security;
create policy readers on satisfaction_ballots for select using (exists (select from handling_reviews where id = handling_review_id));
create policy writers on satisfaction_ballots for insert with check (
  exists (select from handling_reviews where id = handling_review_id and code = (select setting('congress')))
);

create policy readers_of_hearings on history for select using (
  exists (select from hearing_topics where id = record_id) or exists (select from handling_reviews where id = record_id)
);
create policy writers_of_hearings on history for insert with check (
  exists (select from hearing_topics where id = record_id and code = (select setting('congress')))
  or exists (select from handling_reviews where id = record_id and code = (select setting('congress')))
);
