-- 双向衔接转化的其他机制, 定期通报 and 平台联动: the congress's halves, as in 0016_linkage.sql.

-- 定期通报. `audience` holds who may read it beside the two organs, each as `kind code name`: 'CONGRESS 4302', 'AGENCY 430281 醴陵市水利局'. The figures are
-- of the day of drafting; `audience_figures` are the same with those of few records withheld.
create table bulletins (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  state text not null check (state in ('DRAFT', 'ISSUED', 'RECEIVED', 'REPLACED', 'WITHDRAWN')),
  lead_organ text not null check (lead_organ in ('CONGRESS', 'PROCURATORATE')),
  partner text collate "C" not null check (partner ~ '^(\d{2}|\d{4}|\d{6})$' and starts_with(code, partner)),
  counterpart_id text collate "C" unique,
  number text collate "C",
  title text not null check (length(title) between 1 and 200),
  text text not null check (length(text) between 1 and 8000),
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  year int not null generated always as (extract(year from period_to)::int) stored,
  figures jsonb not null,
  audience_figures jsonb not null,
  audience text[] not null check (cardinality(audience) <= 50),
  drafted_on date not null,
  issued_on date,
  received_on date,
  remarks text check (length(remarks) between 1 and 4000),
  remarked_on date,
  replaces_id text collate "C" references bulletins deferrable initially deferred,
  replaced_by_id text collate "C" references bulletins deferrable initially deferred,
  withdrawal_reason text check (length(withdrawal_reason) between 1 and 1000),
  check ((state = 'DRAFT') = (issued_on is null) and (issued_on is null) = (number is null)),
  check ((state in ('DRAFT', 'ISSUED')) = (received_on is null)),
  check (received_on is null or counterpart_id is not null),
  check ((remarks is null) = (remarked_on is null)),
  check ((state = 'REPLACED') = (replaced_by_id is not null)),
  check ((state = 'WITHDRAWN') = (withdrawal_reason is not null))
);
create unique index bulletins_by_number on bulletins (code, lead_organ, partner, number);
create index bulletins_by_issue on bulletins (coalesce(issued_on, date '9999-12-31'), id);
create index bulletins_by_issue_desc on bulletins (coalesce(issued_on, date '0001-01-01') desc, id);
create index bulletins_by_code on bulletins (code, year);
create index bulletins_by_year on bulletins (year);
create index bulletins_by_state on bulletins (state);
create index bulletins_by_lead on bulletins (lead_organ);
create index bulletins_by_partner on bulletins (partner);
create index bulletins_by_audience on bulletins using gin (audience);

-- The last number of an organ's year.
create table bulletin_series (
  code text collate "C" not null,
  year int not null,
  last int not null,
  primary key (code, year)
);

-- How the caller's organ is written in an audience list; of an agency those of its own place alone are meant.
create function audience_of_caller() returns text[] language sql stable parallel safe
return array_remove(array[
  'CONGRESS ' || setting('congress'),
  'PROCURATORATE ' || setting('procuratorate'),
  'AGENCY ' || setting('unit_place') || ' ' || setting('unit')
], null);

alter table bulletins enable row level security, force row level security;
create policy readers on bulletins for select using (
  case
    when code = (select setting('congress')) then true
    when issued_on is null then false
    when starts_with(code, (select setting('counted'))) then true
    when audience && (select audience_of_caller()) then true
    when partner = (select setting('procuratorate')) then true
    -- What the procuratorate's system tells is of its own place or below.
    else starts_with(partner, (select setting('procuratorate_system')))
  end
);
create policy makers on bulletins for insert with check (
  case lead_organ
    when 'CONGRESS' then code = (select setting('congress'))
    else starts_with(partner, (select setting('procuratorate_system')))
  end
);
create policy actors on bulletins for update using (
  code = (select setting('congress')) or (issued_on is not null and starts_with(partner, (select setting('procuratorate_system'))))
);
alter table bulletin_series enable row level security, force row level security;
create policy own on bulletin_series using (code = (select setting('congress'))) with check (code = (select setting('congress')));
call history_of('Bulletin', 'bulletins');

-- 平台联动.
create table platform_links (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  state text not null check (state in ('PROPOSED', 'DECLINED', 'WITHDRAWN', 'ACTIVE', 'SUSPENDED', 'ENDED')),
  lead_organ text not null check (lead_organ in ('CONGRESS', 'PROCURATORATE')),
  partner text collate "C" not null check (partner ~ '^(\d{2}|\d{4}|\d{6})$' and starts_with(code, partner)),
  counterpart_id text collate "C" unique,
  congress_system text not null check (length(congress_system) between 1 and 100),
  procuratorate_system text not null check (length(procuratorate_system) between 1 and 100),
  exchanges text[] not null check (cardinality(exchanges) between 1 and 4 and exchanges <@ array['SUGGESTIONS', 'CLUES', 'DOCUMENTS', 'OUTCOMES']),
  direction text not null check (direction in ('TO_PROCURATORATE', 'TO_CONGRESS', 'BOTH')),
  since date not null,
  congress_office text check (length(congress_office) between 1 and 100),
  procuratorate_office text check (length(procuratorate_office) between 1 and 100),
  proposed_on date not null,
  year int not null generated always as (extract(year from proposed_on)::int) stored,
  decided_on date,
  decline_reason text check (length(decline_reason) between 1 and 1000),
  suspended_on date,
  suspension_reason text check (length(suspension_reason) between 1 and 1000),
  ended_on date,
  end_reason text check (length(end_reason) between 1 and 1000),
  check (lead_organ = 'CONGRESS' or counterpart_id is not null),
  check ((state in ('PROPOSED', 'WITHDRAWN')) = (decided_on is null)),
  check ((state = 'DECLINED') = (decline_reason is not null)),
  check ((state in ('ACTIVE', 'SUSPENDED', 'ENDED')) = (congress_office is not null and procuratorate_office is not null)),
  check ((state = 'SUSPENDED') = (suspended_on is not null) and (suspended_on is null) = (suspension_reason is null)),
  check ((state = 'ENDED') = (ended_on is not null) and (ended_on is null) = (end_reason is null))
);
create index platform_links_by_proposal on platform_links (proposed_on, id);
create index platform_links_by_proposal_desc on platform_links (proposed_on desc, id);
create index platform_links_by_code on platform_links (code, year);
create index platform_links_by_year on platform_links (year);
create index platform_links_by_state on platform_links (state);
create index platform_links_by_lead on platform_links (lead_organ);
create index platform_links_by_direction on platform_links (direction);

alter table platform_links enable row level security, force row level security;
create policy readers on platform_links for select using (
  case
    when code = (select setting('congress')) then true
    when starts_with(code, (select setting('counted'))) then true
    when starts_with(code, (select setting('procuratorate'))) then true
    -- What the procuratorate's system tells is of its own place or below.
    else starts_with(partner, (select setting('procuratorate_system')))
  end
);
create policy makers on platform_links for insert with check (
  case lead_organ
    when 'CONGRESS' then code = (select setting('congress'))
    else starts_with(partner, (select setting('procuratorate_system')))
  end
);
create policy actors on platform_links for update using (
  code = (select setting('congress')) or starts_with(partner, (select setting('procuratorate_system')))
);
call history_of('PlatformLink', 'platform_links');
