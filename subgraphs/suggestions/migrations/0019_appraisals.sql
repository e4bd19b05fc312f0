-- The end of a year: how units handled suggestions (绩效考核), and whose suggestions were excellent (优秀建议评选). Two more kinds of meetings about
-- handling: that in which suggestions are handed to units (交办会), and the government's own (政府常务会议).
create table unit_appraisals (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  year int not null check (year between 1992 and 2100),
  state text not null check (state in ('SCORED', 'ANNOUNCED')),
  unit text collate "C" not null check (length(unit) between 1 and 100),
  full_score int not null check (full_score between 1 and 1000),
  score int not null check (score between 0 and full_score),
  suggestion_count int not null check (suggestion_count > 0),
  on_time_count int not null check (on_time_count between 0 and suggestion_count),
  dissatisfied_count int not null check (dissatisfied_count between 0 and suggestion_count),
  basis text not null check (length(basis) between 1 and 200),
  scored_on date not null,
  announced_on date check (announced_on >= scored_on),
  check ((state = 'ANNOUNCED') = (announced_on is not null)),
  constraint unit_appraisals_once unique (code, year, unit)
);
create index unit_appraisals_by_year on unit_appraisals (year, id);
create index unit_appraisals_by_year_desc on unit_appraisals (year desc, id);
create index unit_appraisals_by_unit on unit_appraisals (unit, year desc, id);

create table suggestion_awards (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  year int not null check (year between 1992 and 2100),
  state text not null check (state in ('NOMINATED', 'CHOSEN', 'NOT_CHOSEN', 'PUBLISHED')),
  suggestion_id text collate "C" not null references suggestions,
  lead_sponsor text collate "C" not null,
  citation text not null check (length(citation) between 1 and 1000),
  nominated_on date not null,
  decided_on date check (decided_on >= nominated_on),
  published_on date check (published_on >= decided_on),
  check ((state = 'NOMINATED') = (decided_on is null)),
  check ((state = 'PUBLISHED') = (published_on is not null)),
  constraint suggestion_awards_once unique (suggestion_id, year)
);
create index suggestion_awards_by_code on suggestion_awards (code, year);
create index suggestion_awards_by_year on suggestion_awards (year, id);
create index suggestion_awards_by_year_desc on suggestion_awards (year desc, id);
create index suggestion_awards_by_sponsor on suggestion_awards (lead_sponsor, year desc, id);

alter table unit_appraisals enable row level security, force row level security;
create policy readers on unit_appraisals for select using (
  case
    when state = 'ANNOUNCED' and (select setting('caller')) is not null then true
    when starts_with(code, (select setting('congress'))) then true
    when starts_with(code, (select setting('counted'))) then true
    else unit = (select setting('unit')) and ((select setting('unit_place')) is null or code = (select setting('unit_place')))
  end
);
create policy scorers on unit_appraisals for insert with check (code = (select setting('congress')));
create policy keepers on unit_appraisals for update using (code = (select setting('congress')));
alter table suggestion_awards enable row level security, force row level security;
create policy readers on suggestion_awards for select using (
  case
    when state = 'PUBLISHED' and (select setting('caller')) is not null then true
    when code = (select setting('congress')) then true
    else starts_with(code, (select setting('counted')))
  end
);
create policy nominators on suggestion_awards for insert with check (code = (select setting('congress')));
create policy keepers on suggestion_awards for update using (code = (select setting('congress')));
call history_of('UnitAppraisal', 'unit_appraisals');
call history_of('SuggestionAward', 'suggestion_awards');

alter table handling_reviews
  drop constraint handling_reviews_kind_check,
  add constraint handling_reviews_kind_check check (kind in ('HEARING', 'DEMOCRATIC_REVIEW', 'SPECIAL_INQUIRY', 'COLLECTIVE_REPLY',
    'ASSIGNMENT_MEETING', 'GOVERNMENT_MEETING'));
