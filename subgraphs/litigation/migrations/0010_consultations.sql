-- 会商调研与沟通衔接: the procuratorate's halves of consultations and of liaison posts; `lead_organ` is the organ that called the other, or whose post it is.

-- 会商. `agreements` are what was agreed on, `due_on` the earliest day by which one of them is due that is not settled.
create table consultations (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6})$'),
  kind text not null check (kind in ('MEETING', 'JOINT_RESEARCH', 'JOINT_INSPECTION')),
  state text not null check (state in ('CALLED', 'AGREED', 'DAY_PROPOSED', 'DECLINED', 'CANCELLED', 'HELD', 'FOLLOW_UP', 'CLOSED')),
  lead_organ text not null check (lead_organ in ('CONGRESS', 'PROCURATORATE')),
  partner text collate "C" not null check (partner ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$' and starts_with(partner, code)),
  counterpart_id text collate "C" unique,
  topics text[] not null check (cardinality(topics) between 1 and 20),
  suggestion_ids text[] collate "C" not null default '{}' check (cardinality(suggestion_ids) <= 20),
  procuratorial_suggestion_ids text[] collate "C" not null default '{}' check (cardinality(procuratorial_suggestion_ids) <= 20),
  linked_supervision_id text collate "C" references linked_supervisions,
  called_on date not null,
  meets_on date not null,
  year int not null generated always as (extract(year from meets_on)::int) stored,
  venue text not null check (length(venue) between 1 and 200),
  answered_on date,
  proposed_day date,
  answer_reason text check (length(answer_reason) between 1 and 1000),
  participants text[] not null default '{}' check (cardinality(participants) <= 20),
  minutes text check (length(minutes) between 1 and 20000),
  agreements jsonb not null default '[]' check (jsonb_array_length(agreements) <= 20),
  agreement_count int not null generated always as (jsonb_array_length(agreements)) stored,
  settled_count int not null generated always as (jsonb_array_length(jsonb_path_query_array(agreements, '$[*] ? (exists (@.outcome))'))) stored,
  due_on date,
  closed_on date,
  check (lead_organ = 'PROCURATORATE' or counterpart_id is not null),
  check (state in ('CALLED', 'CANCELLED') or answered_on is not null),
  check ((state = 'DAY_PROPOSED') = (proposed_day is not null)),
  check ((state in ('DAY_PROPOSED', 'DECLINED')) = (answer_reason is not null)),
  check ((state in ('HELD', 'FOLLOW_UP', 'CLOSED')) = (minutes is not null) and (minutes is not null) = (cardinality(participants) > 0)),
  check (minutes is not null or agreement_count = 0),
  check ((due_on is not null) = (settled_count < agreement_count)),
  check (state <> 'FOLLOW_UP' or settled_count > 0),
  check (state <> 'HELD' or settled_count = 0),
  check ((state = 'CLOSED') = (closed_on is not null)),
  check (state <> 'CLOSED' or settled_count = agreement_count)
);
create index consultations_by_day on consultations (meets_on, id);
create index consultations_by_day_desc on consultations (meets_on desc, id);
create index consultations_by_code on consultations (code, year);
create index consultations_by_year on consultations (year);
create index consultations_by_kind on consultations (kind);
create index consultations_by_state on consultations (state);
create index consultations_by_partner on consultations (partner);
create index consultations_by_lead on consultations (lead_organ);
create index consultations_by_due on consultations (due_on) where due_on is not null;
create index consultations_by_supervision on consultations (linked_supervision_id, meets_on, id);

alter table consultations enable row level security, force row level security;
create policy readers on consultations for select using (
  case
    when (select setting('procuratorate') = setting('keeper')) then true
    when starts_with(code, (select setting('procuratorate'))) then true
    when partner = (select setting('congress')) then true
    when starts_with(code, (select setting('counted'))) then true
    -- What the congress's system tells is of its own place or below.
    else starts_with(partner, (select setting('congress_system')))
  end
);
create policy makers on consultations for insert with check (
  case lead_organ
    when 'PROCURATORATE' then code = (select setting('procuratorate'))
    else starts_with(partner, (select setting('congress_system')))
  end
);
create policy actors on consultations for update using (
  code = (select setting('procuratorate')) or starts_with(partner, (select setting('congress_system')))
);
call history_of('ProcuratorateConsultation', 'consultations');

-- 联络员.
create table liaisons (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6})$'),
  state text not null check (state in ('NAMED', 'ENDED')),
  lead_organ text not null check (lead_organ in ('CONGRESS', 'PROCURATORATE')),
  partner text collate "C" not null check (partner ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$' and starts_with(partner, code)),
  counterpart_id text collate "C" unique,
  office text not null check (length(office) between 1 and 100),
  post text not null check (length(post) between 1 and 100),
  name text not null check (length(name) between 1 and 50),
  phone text not null check (phone ~ '^\+?[0-9() -]{3,29}$'),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  check (lead_organ = 'PROCURATORATE' or counterpart_id is not null),
  check ((state = 'ENDED') = (valid_to is not null))
);
create index liaisons_by_start on liaisons (valid_from, id);
create index liaisons_by_start_desc on liaisons (valid_from desc, id);
create index liaisons_by_code on liaisons (code);
create index liaisons_by_state on liaisons (state);
create index liaisons_by_lead on liaisons (lead_organ);
create index liaisons_by_partner on liaisons (partner);

alter table liaisons enable row level security, force row level security;
create policy readers on liaisons for select using (
  case
    when (select setting('procuratorate') = setting('keeper')) then true
    when code = (select setting('procuratorate')) then true
    when partner = (select setting('congress')) then true
    when starts_with(code, (select setting('counted'))) then true
    -- What the congress's system tells is of its own place or below.
    else starts_with(partner, (select setting('congress_system')))
  end
);
create policy makers on liaisons for insert with check (
  case lead_organ
    when 'PROCURATORATE' then code = (select setting('procuratorate'))
    else starts_with(partner, (select setting('congress_system')))
  end
);
create policy actors on liaisons for update using (
  code = (select setting('procuratorate')) or starts_with(partner, (select setting('congress_system')))
);
call history_of('ProcuratorateLiaison', 'liaisons');
