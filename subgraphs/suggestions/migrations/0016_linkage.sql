-- 双向衔接转化的其他机制: what a congress does together with procuratorates. Each record is the congress's half of it; `partner` is the place of the procuratorate that
-- keeps the other half, `counterpart_id` that half's id, `lead_organ` the organ that asked the other.

-- 联合督促.
create table linked_supervisions (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  state text not null check (state in ('PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'OPEN', 'CLOSED')),
  lead_organ text not null check (lead_organ in ('CONGRESS', 'PROCURATORATE')),
  partner text collate "C" not null check (partner ~ '^(\d{2}|\d{4}|\d{6})$' and starts_with(code, partner)),
  counterpart_id text collate "C" unique,
  matter text not null check (length(matter) between 1 and 200),
  content text not null check (length(content) between 1 and 4000),
  suggestion_id text collate "C",
  procuratorial_suggestion_id text collate "C",
  proposed_on date not null,
  year int not null generated always as (extract(year from proposed_on)::int) stored,
  decided_on date,
  decline_reason text check (length(decline_reason) between 1 and 1000),
  rounds jsonb not null default '[]' check (jsonb_array_length(rounds) <= 40),
  round_count int not null generated always as (jsonb_array_length(rounds)) stored,
  closed_on date,
  outcome text check (outcome in ('RESOLVED', 'SUED', 'ESCALATED')),
  result text check (length(result) between 1 and 2000),
  check (suggestion_id is not null or procuratorial_suggestion_id is not null),
  check (lead_organ = 'CONGRESS' or counterpart_id is not null),
  check (state not in ('AGREED', 'DECLINED', 'OPEN', 'CLOSED') or decided_on is not null),
  check ((state = 'DECLINED') = (decline_reason is not null)),
  check ((state in ('OPEN', 'CLOSED')) = (jsonb_array_length(rounds) > 0)),
  check ((state = 'CLOSED') = (closed_on is not null) and (closed_on is null) = (outcome is null) and (closed_on is null) = (result is null))
);
create index linked_supervisions_by_proposal on linked_supervisions (proposed_on, id);
create index linked_supervisions_by_proposal_desc on linked_supervisions (proposed_on desc, id);
create index linked_supervisions_by_code on linked_supervisions (code, year);
create index linked_supervisions_by_year on linked_supervisions (year);
create index linked_supervisions_by_state on linked_supervisions (state);
create index linked_supervisions_by_lead on linked_supervisions (lead_organ);

alter table linked_supervisions enable row level security, force row level security;
create policy readers on linked_supervisions for select using (
  case
    when code = (select setting('congress')) then true
    when starts_with(code, (select setting('counted'))) then true
    when starts_with(code, (select setting('procuratorate'))) then true
    -- What the procuratorate's system tells is of its own place or below.
    else starts_with(partner, (select setting('procuratorate_system')))
  end
);
create policy makers on linked_supervisions for insert with check (
  case lead_organ
    when 'CONGRESS' then code = (select setting('congress'))
    else starts_with(partner, (select setting('procuratorate_system')))
  end
);
create policy actors on linked_supervisions for update using (
  code = (select setting('congress')) or starts_with(partner, (select setting('procuratorate_system')))
);
call history_of('LinkedSupervision', 'linked_supervisions');
