-- Money for the handling of suggestions (建议办理专项资金) and its grants. Amounts are whole yuan.

create table suggestion_funds (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  year int not null,
  state text not null check (state in ('BUDGETED', 'AUDITED')),
  amount int not null check (amount between 1 and 1000000000),
  -- What the grants add up to; kept here, so that no two grants at once can be more than the fund.
  granted int not null default 0,
  spent int not null default 0,
  source text not null check (length(source) between 1 and 200),
  criteria text[] not null check (cardinality(criteria) between 1 and 10),
  finance_unit text collate "C" not null,
  audit_note text,
  check (granted between 0 and amount),
  check (spent between 0 and granted),
  check ((state = 'AUDITED') = (audit_note is not null))
);
create index suggestion_funds_by_year on suggestion_funds (year, id);
create index suggestion_funds_by_year_desc on suggestion_funds (year desc, id);
create index suggestion_funds_by_code on suggestion_funds (code, year);

create table fund_grants (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  year int not null,
  state text not null check (state in ('APPLIED', 'ELIGIBLE', 'INELIGIBLE', 'GRANTED', 'SPENT', 'REPORTED', 'AUDITED')),
  fund_id text collate "C" not null references suggestion_funds,
  suggestion_id text collate "C" not null references suggestions,
  project text not null check (length(project) between 1 and 200),
  unit text collate "C" not null,
  finance_unit text collate "C" not null,
  amount_applied int not null check (amount_applied between 1 and 1000000000),
  criteria_met text[] not null default '{}',
  amount_granted int check (amount_granted between 1 and amount_applied),
  amount_spent int check (amount_spent between 0 and amount_granted),
  applied_on date not null,
  granted_on date,
  report text,
  audit_note text,
  unique (fund_id, suggestion_id),
  check ((state in ('APPLIED', 'INELIGIBLE')) = (cardinality(criteria_met) = 0)),
  check ((state in ('APPLIED', 'ELIGIBLE', 'INELIGIBLE')) = (amount_granted is null) and (amount_granted is null) = (granted_on is null)),
  check ((state in ('SPENT', 'REPORTED', 'AUDITED')) = (amount_spent is not null)),
  check ((state in ('REPORTED', 'AUDITED')) = (report is not null)),
  check ((state = 'AUDITED') = (audit_note is not null))
);
create index fund_grants_by_year on fund_grants (year, id);
create index fund_grants_by_year_desc on fund_grants (year desc, id);
create index fund_grants_by_application on fund_grants (applied_on, id);
create index fund_grants_by_application_desc on fund_grants (applied_on desc, id);
create index fund_grants_by_code on fund_grants (code, year);
create index fund_grants_by_unit on fund_grants (unit, year);
create index fund_grants_by_fund on fund_grants (fund_id, applied_on desc, id);
create index fund_grants_by_suggestion on fund_grants (suggestion_id);

-- Rows are for the congress, those above, and the units that keep and spend the money; totals are public.
alter table suggestion_funds enable row level security, force row level security;
create policy readers on suggestion_funds for select using (
  case
    when starts_with(code, (select setting('congress'))) then true
    when starts_with(code, (select setting('counted'))) then true
    else finance_unit = (select setting('unit')) and ((select setting('unit_place')) is null or code = (select setting('unit_place')))
  end
);
create policy budgeters on suggestion_funds for insert with check (code = (select setting('congress')));
create policy keepers on suggestion_funds for update using (
  code = (select setting('congress')) or finance_unit = (select setting('unit')) and code = (select setting('unit_place'))
);

alter table fund_grants enable row level security, force row level security;
create policy readers on fund_grants for select using (
  case
    when starts_with(code, (select setting('congress'))) then true
    when starts_with(code, (select setting('counted'))) then true
    else (select setting('unit')) in (unit, finance_unit)
      and ((select setting('unit_place')) is null or code = (select setting('unit_place')))
  end
);
create policy applicants on fund_grants for insert with check (code = (select setting('congress')));
create policy keepers on fund_grants for update using (
  code = (select setting('congress')) or finance_unit = (select setting('unit')) and code = (select setting('unit_place'))
);

create policy readers_of_funds on history for select using (
  exists (select from suggestion_funds where id = record_id) or exists (select from fund_grants where id = record_id)
);
create policy writers_of_funds on history for insert with check (
  exists (select from suggestion_funds where id = record_id) or exists (select from fund_grants where id = record_id)
);
