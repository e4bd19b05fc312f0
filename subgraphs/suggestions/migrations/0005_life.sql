-- The whole life of a suggestion (代表建议): drafts and their sponsors, contacts, drafts of replies, ratings on two axes, rounds, and the ledger of promises.

alter table suggestions drop constraint suggestions_state_check, drop constraint suggestions_check1;
alter table suggestions
  add column disclosure text not null default 'NONE' check (disclosure in ('PUBLIC_FULL', 'SUMMARY', 'ON_REQUEST', 'NONE')),
  add column summary text check (length(summary) between 1 and 500),
  -- Some reply is open to everybody, and the latest is.
  add column reply_disclosed boolean not null default false,
  add column outcome_disclosed boolean not null default false,
  add column round int not null default 1 check (round between 1 and 20),
  -- Who answers in this round, and who gives views: the units of the assignments, where the rules of the rows can see them.
  add column answering_units text[] not null default '{}',
  add column co_units text[] not null default '{}',
  add column rejection_ground text check (rejection_ground in ('OWN_AFFAIRS', 'FORWARDED_LETTER', 'JUDICIAL_CASE', 'ACADEMIC_OR_PROMOTION',
    'NO_CONTENT', 'TENDER', 'NOT_THEIR_BUSINESS')),
  add column contact_phases text[] not null default '{}' check (contact_phases <@ array['BEFORE', 'DURING', 'AFTER']),
  add column attitude text check (attitude in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED')),
  add column rating_comment text check (length(rating_comment) between 1 and 1000),
  add column rating_due_on date,
  -- Whether the latest reply was rated: a rating of an earlier round says nothing of it.
  add column rated boolean not null default false,
  -- Whether the latest reply promises something that is to be followed up.
  add column promises boolean not null default false,
  -- The first time it was opened again: when, until when, and when it was replied to then.
  add column reopened_on date,
  add column rehandling_due_on date,
  add column rehandled_on date,
  add constraint suggestions_state_check check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'NOT_ACCEPTED', 'ACCEPTED', 'ASSIGNED',
    'RETURN_REQUESTED', 'IN_HANDLING', 'REPLIED', 'TRACKING', 'REOPENED', 'HEARING', 'DEMOCRATIC_REVIEW', 'CLOSED', 'WITHDRAWN')),
  add constraint suggestions_assigned_check check (state not in ('ASSIGNED', 'RETURN_REQUESTED', 'IN_HANDLING', 'REPLIED', 'TRACKING',
    'REOPENED', 'HEARING', 'DEMOCRATIC_REVIEW', 'CLOSED') or assigned_on is not null),
  add constraint suggestions_refused_check check (rejection_ground is null or state = 'NOT_ACCEPTED'),
  add constraint suggestions_rehandling_check check (rehandled_on is null or reopened_on is not null);
update suggestions
set disclosure = case when disclosed then 'PUBLIC_FULL' else 'NONE' end,
  reply_disclosed = replied_on is not null,
  outcome_disclosed = replied_on is not null,
  rated = satisfaction is not null,
  promises = outcome in ('IN_PROGRESS', 'PLANNED'),
  answering_units = array(select unit from assignments where suggestion_id = suggestions.id and role <> 'CO'
    and assignments.round = (select max(latest.round) from assignments as latest where latest.suggestion_id = suggestions.id) order by position),
  co_units = array(select unit from assignments where suggestion_id = suggestions.id and role = 'CO' and assignments.round = 1 order by position),
  round = coalesce((select max(assignments.round) from assignments where suggestion_id = suggestions.id), 1);
alter table suggestions
  add constraint suggestions_open_check check (disclosed = (disclosure in ('PUBLIC_FULL', 'SUMMARY'))),
  add constraint suggestions_summarised_check check ((disclosure = 'SUMMARY') = (summary is not null));
create index suggestions_rehandled on suggestions (submitted_at desc, id) where reopened_on is not null;

alter table joint_sponsors
  add column confirmed_at timestamptz,
  add column declined boolean not null default false,
  add column withdrawal_agreed_at timestamptz,
  add check (not declined or confirmed_at is null);
-- Those who joined before drafts were kept here had signed.
update joint_sponsors
set confirmed_at = (select submitted_at from suggestions where id = suggestion_id);

alter table assignments
  add column view text check (length(view) between 1 and 10000),
  add column viewed_on date,
  add check ((view is null) = (viewed_on is null));

alter table replies
  add column signed_by text check (length(signed_by) between 1 and 50),
  add column promised_on date,
  add column scheme_id text collate "C" references reply_schemes,
  add column without_contacts text check (length(without_contacts) between 1 and 500),
  add column disclosure text not null default 'PUBLIC_FULL' check (disclosure in ('PUBLIC_FULL', 'ON_REQUEST', 'NONE'));

create table contacts (
  suggestion_id text collate "C" not null references suggestions,
  position int not null check (position between 1 and 100),
  round int not null check (round > 0),
  phase text not null check (phase in ('BEFORE', 'DURING', 'AFTER')),
  mode text not null check (mode in ('MEETING', 'VISIT', 'PHONE')),
  unit text not null,
  official text not null check (official in ('HEAD', 'DEPUTY_HEAD', 'OFFICE_HEAD', 'CLERK')),
  contacted_on date not null,
  confirmed_at timestamptz,
  primary key (suggestion_id, position)
);

create table reply_drafts (
  suggestion_id text collate "C" not null references suggestions,
  unit text not null,
  reply_class text not null,
  scheme_id text collate "C" not null references reply_schemes,
  outcome text not null check (outcome in ('SOLVED', 'IN_PROGRESS', 'PLANNED', 'NOT_FEASIBLE', 'REFERENCE', 'REPORTED_UP')),
  promises boolean not null,
  text text not null check (length(text) between 1 and 10000),
  signed_by text not null check (length(signed_by) between 1 and 50),
  promised_on date,
  without_contacts text check (length(without_contacts) between 1 and 500),
  reviewed boolean not null default false,
  primary key (suggestion_id, unit),
  check (promises = (promised_on is not null))
);

create table ratings (
  suggestion_id text collate "C" not null references suggestions,
  round int not null check (round > 0),
  axis text not null check (axis in ('ATTITUDE', 'RESULT')),
  value text not null check (value in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED')),
  at timestamptz not null,
  primary key (suggestion_id, round, axis)
);

-- 跟踪台账. What replies promised. It belongs to no term.
create table follow_ups (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  suggestion_id text collate "C" not null references suggestions,
  unit text not null,
  promise text not null check (length(promise) between 1 and 1000),
  entered_on date not null,
  due_on date not null,
  state text not null check (state in ('OPEN', 'PROGRESS', 'MET', 'UNMET', 'CLOSED')),
  last_progress_on date,
  settled_on date,
  -- What it was found to be: stays when it is taken off the ledger.
  met boolean,
  check ((met is null) = (settled_on is null)),
  check ((state in ('OPEN', 'PROGRESS')) = (met is null)),
  check (due_on >= entered_on)
);
create index follow_ups_by_due on follow_ups (due_on, id);
create index follow_ups_by_due_desc on follow_ups (due_on desc, id);
create index follow_ups_by_suggestion on follow_ups (suggestion_id, id);
create index follow_ups_by_code on follow_ups (code, id);
create index follow_ups_awaited on follow_ups (due_on) where state in ('OPEN', 'PROGRESS');
create table follow_up_progress (
  follow_up_id text collate "C" not null references follow_ups,
  position int not null check (position between 1 and 100),
  recorded_on date not null,
  text text not null check (length(text) between 1 and 1000),
  primary key (follow_up_id, position)
);

-- Who may read: a draft is its sponsors' alone.
drop policy readers on suggestions;
create policy readers on suggestions for select using (
  case
    when state = 'DRAFT' then participants && (select setting('deputies')::text[])
    when assigned_on is not null and disclosed and (select setting('caller') is not null) then true
    when code = (select setting('congress')) then true
    when assigned_on is not null and starts_with(code, (select setting('congress'))) then true
    when starts_with(code, (select setting('counted'))) then true
    when participants && (select setting('deputies')::text[]) then true
    when participants && (select array[setting('unit')])
      and ((select setting('unit_place') is null) or code = (select setting('unit_place'))) then true
    else assigned_on is not null and litigation_field is not null and starts_with(code, (select setting('procuratorate')))
  end
);
-- Who may write: beside the staff, the sponsors and the units; what of it, the commands decide.
create policy sponsoring on suggestions for update using (participants && (select setting('deputies')::text[]));
create policy handling on suggestions for update using (
  participants && (select array[setting('unit')]) and ((select setting('unit_place') is null) or code = (select setting('unit_place')))
);
create policy changers on joint_sponsors for update using (exists (select from suggestions where suggestions.id = suggestion_id));
create policy changers on assignments for update using (exists (select from suggestions where suggestions.id = suggestion_id));
create policy writers on replies for insert with check (exists (select from suggestions where suggestions.id = suggestion_id));
create policy changers on replies for update using (exists (select from suggestions where suggestions.id = suggestion_id));

alter table contacts enable row level security, force row level security;
create policy participants on contacts using (exists (select from suggestions where suggestions.id = suggestion_id));
alter table ratings enable row level security, force row level security;
create policy participants on ratings using (exists (select from suggestions where suggestions.id = suggestion_id));
-- A draft of a reply is for its unit and the congress to which it goes.
alter table reply_drafts enable row level security, force row level security;
create policy participants on reply_drafts using (exists (
  select from suggestions
  where suggestions.id = suggestion_id and (code = (select setting('congress'))
    or (participants && (select array[setting('unit')]) and ((select setting('unit_place') is null) or code = (select setting('unit_place')))))
));

alter table follow_ups enable row level security, force row level security;
create policy readers on follow_ups for select using (
  case
    when starts_with(code, (select setting('congress'))) then true
    when starts_with(code, (select setting('counted'))) then true
    else unit = (select setting('unit')) and ((select setting('unit_place') is null) or code = (select setting('unit_place')))
  end
);
create policy entering on follow_ups for insert with check (code = (select setting('congress')));
create policy keeping on follow_ups for update using (code = (select setting('congress')));
create policy reporting on follow_ups for update using (
  unit = (select setting('unit')) and ((select setting('unit_place') is null) or code = (select setting('unit_place')))
);
alter table follow_up_progress enable row level security, force row level security;
create policy participants on follow_up_progress using (exists (select from follow_ups where follow_ups.id = follow_up_id));
create policy readers_of_follow_ups on history for select using (exists (select from follow_ups where follow_ups.id = record_id));
create policy writers_of_follow_ups on history for insert with check (exists (select from follow_ups where follow_ups.id = record_id));

drop index suggestions_awaiting_reply;
create index suggestions_awaiting_reply on suggestions (due_on)
where state in ('ASSIGNED', 'RETURN_REQUESTED', 'IN_HANDLING', 'REOPENED');
