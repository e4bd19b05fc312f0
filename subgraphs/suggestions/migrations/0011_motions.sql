-- Motions (议案、质询案) that deputies put jointly to a session. How many must join is data: the rule of the longest code that starts the place's, for the
-- congress's level, in force on the day it is submitted.

create table sponsor_rules (
  id text collate "C" primary key,
  code text collate "C" not null,
  kind text not null check (kind in ('BILL', 'INTERPELLATION')),
  levels text[] not null check (cardinality(levels) > 0 and levels <@ array['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP']),
  least int not null check (least between 1 and 1000),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal_basis text not null check (length(legal_basis) between 1 and 300)
);
insert into sponsor_rules (id, code, kind, levels, least, valid_from, legal_basis)
values
  ('national-bill', '', 'BILL', '{PROVINCE,CITY,COUNTY}', 10, '1986-12-02', '地方组织法第二十二条: 县级以上的地方各级人民代表大会代表十人以上联名'),
  ('national-bill-township', '', 'BILL', '{TOWNSHIP}', 5, '1986-12-02', '地方组织法第二十二条: 乡、民族乡、镇的人民代表大会代表五人以上联名'),
  ('national-interpellation', '', 'INTERPELLATION', '{PROVINCE,CITY,COUNTY,TOWNSHIP}', 10, '1986-12-02',
    '地方组织法第二十四条: 地方各级人民代表大会举行会议的时候，代表十人以上联名');

create table motions (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  kind text not null check (kind in ('BILL', 'INTERPELLATION')),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'REFERRED', 'REPORTED', 'ON_AGENDA', 'ADOPTED', 'NOT_ADOPTED', 'CONVERTED', 'TO_ANSWER',
    'ANSWERED', 'CLOSED', 'WITHDRAWN')),
  term int not null check (term between 1 and 50),
  session int not null check (session between 1 and 20),
  title text not null check (length(title) between 1 and 100),
  grounds text not null check (length(grounds) between 1 and 4000),
  proposal text check (length(proposal) between 1 and 4000),
  organ text collate "C" check (length(organ) between 1 and 100),
  lead_sponsor text collate "C" not null,
  -- The deputies who lead and join it, where the rules of the rows can see them.
  participants text[] collate "C" not null,
  sponsor_count int not null default 1 check (sponsor_count between 1 and 51),
  sponsor_rule text collate "C" references sponsor_rules,
  proposed_on date not null,
  year int not null generated always as (extract(year from proposed_on)::int) stored,
  decided_on date,
  committee text collate "C" check (length(committee) between 1 and 100),
  report text check (length(report) between 1 and 10000),
  reported_on date,
  deputy_count int check (deputy_count between 1 and 10000),
  votes_for int check (votes_for >= 0),
  votes_against int check (votes_against >= 0),
  votes_abstained int check (votes_abstained >= 0),
  voted_on date,
  suggestion_id text collate "C" unique references suggestions,
  answer_mode text check (answer_mode in ('ORAL', 'WRITTEN')),
  answer_due_on date,
  answer_count int not null default 0 check (answer_count between 0 and 20),
  -- Of the latest answer; null before the first.
  dissatisfied_count int check (dissatisfied_count between 0 and sponsor_count),
  closed_on date,
  check ((kind = 'BILL') = (proposal is not null)),
  check ((kind = 'INTERPELLATION') = (organ is not null)),
  check (state <> 'DRAFT' or sponsor_rule is null),
  check (state in ('DRAFT', 'WITHDRAWN') or sponsor_rule is not null),
  check (state in ('DRAFT', 'SUBMITTED', 'WITHDRAWN') or decided_on is not null),
  check (decided_on is null or sponsor_rule is not null),
  check (state not in ('TO_ANSWER', 'ANSWERED', 'CLOSED') or kind = 'INTERPELLATION'),
  check (state not in ('REFERRED', 'REPORTED', 'ON_AGENDA', 'ADOPTED', 'NOT_ADOPTED', 'CONVERTED') or kind = 'BILL'),
  check (state not in ('REFERRED', 'REPORTED') or committee is not null),
  check ((report is null) = (reported_on is null) and (report is null or committee is not null)),
  check ((state in ('ADOPTED', 'NOT_ADOPTED')) = (voted_on is not null)),
  check ((voted_on is null) = (deputy_count is null) and (voted_on is null) = (votes_for is null) and (voted_on is null) = (votes_against is null)
    and (voted_on is null) = (votes_abstained is null)),
  check (votes_for + votes_against + votes_abstained <= deputy_count),
  check ((state = 'ADOPTED') = (coalesce(2 * votes_for > deputy_count, false))),
  check ((state = 'CONVERTED') = (suggestion_id is not null)),
  check (state not in ('TO_ANSWER', 'ANSWERED', 'CLOSED') or answer_mode is not null),
  check (state not in ('ANSWERED', 'CLOSED') or answer_count > 0),
  check ((answer_count = 0) = (dissatisfied_count is null)),
  check ((state = 'CLOSED') = (closed_on is not null))
);
create index motions_by_proposal on motions (proposed_on, id);
create index motions_by_proposal_desc on motions (proposed_on desc, id);
create index motions_by_code on motions (code, id);
create index motions_by_year on motions (year, kind);
create index motions_by_session on motions (term, session);
create index motions_by_state on motions (state);
create index motions_by_level on motions (level);
create index motions_by_participant on motions using gin (participants);
create index motions_decided on motions (proposed_on desc, id) where decided_on is not null;

-- 联名. Who is named to join a motion; the lead has a row too, the first.
create table motion_sponsors (
  motion_id text collate "C" not null references motions,
  position int not null check (position between 1 and 51),
  deputy_id text collate "C" not null,
  confirmed_at timestamptz,
  declined boolean not null default false,
  satisfied boolean,
  primary key (motion_id, position),
  unique (motion_id, deputy_id),
  check (not declined or confirmed_at is null)
);

create table motion_answers (
  motion_id text collate "C" not null references motions,
  round int not null check (round between 1 and 20),
  mode text not null check (mode in ('ORAL', 'WRITTEN')),
  text text not null check (length(text) between 1 and 10000),
  answered_by text not null check (length(answered_by) between 1 and 100),
  answered_on date not null,
  primary key (motion_id, round)
);

-- A draft is its sponsors' alone, then it is the congress's too, and once the presidium has decided everybody's.
alter table motions enable row level security, force row level security;
create policy readers on motions for select using (
  case
    when decided_on is not null and (select setting('caller')) is not null then true
    when sponsor_rule is null then participants && (select setting('deputies')::text[])
    when code = (select setting('congress')) then true
    when starts_with(code, (select setting('counted'))) then true
    else participants && (select setting('deputies')::text[])
  end
);
create policy sponsors on motions for insert with check (
  code = (select setting('congress')) or array[lead_sponsor] && (select setting('deputies')::text[])
);
-- What of it they may change, the commands decide.
create policy deciders on motions for update using (code = (select setting('congress')));
create policy sponsoring on motions for update using (participants && (select setting('deputies')::text[]));
create policy answering on motions for update using (
  organ = (select setting('unit')) and ((select setting('unit_place')) is null or code = (select setting('unit_place')))
);
alter table motion_sponsors enable row level security, force row level security;
create policy readers on motion_sponsors for select using (exists (select from motions where motions.id = motion_id));
create policy writers on motion_sponsors for insert with check (exists (
  select from motions
  where motions.id = motion_id
    and (code = (select setting('congress')) or array[lead_sponsor] && (select setting('deputies')::text[]))
));
create policy changers on motion_sponsors for update using (exists (
  select from motions
  where motions.id = motion_id and (code = (select setting('congress')) or participants && (select setting('deputies')::text[])
    or organ = (select setting('unit')) and ((select setting('unit_place')) is null or code = (select setting('unit_place'))))
));
alter table motion_answers enable row level security, force row level security;
create policy readers on motion_answers for select using (exists (select from motions where motions.id = motion_id));
create policy writers on motion_answers for insert with check (exists (
  select from motions
  where motions.id = motion_id and (code = (select setting('congress'))
    or organ = (select setting('unit')) and ((select setting('unit_place')) is null or code = (select setting('unit_place'))))
));

create policy readers_of_motions on history for select using (
  split_part(record_id, '.', 2) = 'Motion' and exists (select from motions where motions.id = record_id)
);
create policy writers_of_motions on history for insert with check (
  split_part(record_id, '.', 2) = 'Motion' and exists (
    select from motions
    where motions.id = record_id and (code = (select setting('congress')) or participants && (select setting('deputies')::text[])
      or organ = (select setting('unit')) and ((select setting('unit_place')) is null or code = (select setting('unit_place'))))
  )
);
