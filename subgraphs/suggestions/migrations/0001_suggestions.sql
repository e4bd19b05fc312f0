-- Suggestions (代表建议) and the congress's half of conversions (衔接转化). `code` is the short form of the congress's place.

-- How long a reply may take is data: the policy of the longest code that starts the place's, in force on the day of assignment.
create table deadline_policies (
  id text collate "C" primary key,
  code text collate "C" not null,
  months int not null check (months between 1 and 12),
  valid_from date not null,
  valid_to date,
  legal_basis text not null
);
insert into deadline_policies (id, code, months, valid_from, legal_basis)
values ('national-reply', '', 3, '1992-04-03', '代表法(2025)第五十一条: 自交办之日起三个月内答复');

create table suggestions (
  id text collate "C" primary key,
  number text,
  title text not null check (length(title) between 1 and 100),
  text text not null check (length(text) between 1 and 10000),
  category text not null check (category in ('INDUSTRY_TRANSPORT', 'AGRICULTURE_WATER', 'URBAN_ENVIRONMENT', 'EDUCATION_HEALTH',
    'FINANCE_TRADE', 'LEGAL_GOVERNANCE', 'SOCIAL_AFFAIRS', 'OTHER')),
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  year int not null generated always as (extract(year from submitted_at at time zone 'Asia/Shanghai')::int) stored,
  in_session boolean not null,
  state text not null check (state in ('SUBMITTED', 'NOT_ACCEPTED', 'ACCEPTED', 'ASSIGNED', 'IN_HANDLING', 'REPLIED', 'TRACKING',
    'REOPENED', 'CLOSED', 'WITHDRAWN')),
  lead_sponsor text collate "C" not null,
  submitted_at timestamptz not null,
  assigned_on date,
  due_on date,
  replied_on date,
  outcome text check (outcome in ('SOLVED', 'IN_PROGRESS', 'PLANNED', 'NOT_FEASIBLE', 'REFERENCE', 'REPORTED_UP')),
  satisfaction text check (satisfaction in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED')),
  litigation_field text,
  deadline_policy text collate "C" references deadline_policies,
  check ((assigned_on is null) = (due_on is null)),
  check (state not in ('ASSIGNED', 'IN_HANDLING', 'REPLIED', 'TRACKING', 'REOPENED', 'CLOSED') or assigned_on is not null),
  check ((replied_on is null) = (outcome is null)),
  check (satisfaction is null or replied_on is not null)
);
create unique index suggestions_by_number on suggestions (code, number);
create index suggestions_by_submission on suggestions (submitted_at, id);
create index suggestions_by_submission_desc on suggestions (submitted_at desc, id);
create index suggestions_by_due on suggestions ((coalesce(due_on, date '9999-12-31')), id);
create index suggestions_by_due_desc on suggestions ((coalesce(due_on, date '0001-01-01')) desc, id);
create index suggestions_by_code on suggestions (code, id);
create index suggestions_by_lead on suggestions (lead_sponsor, submitted_at desc, id);
create index suggestions_awaiting_reply on suggestions (due_on) where state in ('ASSIGNED', 'IN_HANDLING', 'REOPENED');

create table joint_sponsors (
  suggestion_id text collate "C" not null references suggestions,
  position int not null check (position between 1 and 50),
  deputy_id text collate "C" not null,
  primary key (suggestion_id, position),
  unique (suggestion_id, deputy_id)
);
create index joint_sponsors_by_deputy on joint_sponsors (deputy_id, suggestion_id);

create table assignments (
  suggestion_id text collate "C" not null references suggestions,
  round int not null check (round > 0),
  position int not null check (position between 1 and 20),
  unit text not null check (length(unit) between 1 and 100),
  role text not null check (role in ('LEAD', 'CO', 'SEPARATE')),
  assigned_on date not null,
  due_on date not null,
  primary key (suggestion_id, round, position),
  unique (suggestion_id, round, unit)
);

create table replies (
  suggestion_id text collate "C" not null references suggestions,
  round int not null check (round > 0),
  unit text not null,
  replied_on date not null,
  reply_class text not null,
  outcome text not null check (outcome in ('SOLVED', 'IN_PROGRESS', 'PLANNED', 'NOT_FEASIBLE', 'REFERENCE', 'REPORTED_UP')),
  text text not null,
  primary key (suggestion_id, round, unit)
);

-- The history (办理过程): every step, never changed.
create table events (
  suggestion_id text collate "C" not null references suggestions,
  position int not null check (position between 1 and 100),
  event text not null check (event in ('SUBMIT', 'ACCEPT', 'REJECT', 'ASSIGN', 'BEGIN_HANDLING', 'REPLY', 'RATE', 'TRACK', 'REOPEN',
    'CLOSE', 'WITHDRAW')),
  from_state text,
  to_state text not null,
  at timestamptz not null,
  actor text not null,
  reason text,
  primary key (suggestion_id, position)
);

-- Office numbers run within a congress and a year.
create table number_series (
  code text collate "C" not null,
  year int not null,
  last int not null,
  primary key (code, year)
);

-- What a requestId was used for, so that a command that is sent again returns the first result.
create table requests (
  request_id text collate "C" primary key,
  content_hash text not null,
  suggestion_id text collate "C" not null references suggestions deferrable initially deferred,
  at timestamptz not null
);

create table conversions (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  direction text not null check (direction in ('SUGGESTION_TO_CASE', 'CASE_TO_SUGGESTION')),
  field text not null,
  state text not null check (state in ('SENT', 'REGISTERED', 'ASSESSED', 'CONVERTED', 'NOT_CONVERTED', 'FED_BACK')),
  suggestion_id text collate "C" references suggestions,
  case_id text collate "C",
  receipt_id text collate "C",
  sent_on date not null,
  decided_on date,
  decline_reason text,
  check ((state = 'NOT_CONVERTED') = (decline_reason is not null)),
  check (direction = 'CASE_TO_SUGGESTION' or suggestion_id is not null),
  check (decided_on is null or decided_on >= sent_on)
);
create index conversions_by_sending on conversions (sent_on, id);
create index conversions_by_sending_desc on conversions (sent_on desc, id);
create index conversions_by_suggestion on conversions (suggestion_id, id);
create index conversions_by_code on conversions (code, id);
