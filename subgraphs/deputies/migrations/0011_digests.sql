-- 社情民意专报: what citizens told deputies, submitted to those who decide. The owner's alone (V6); those above count it. What was instructed (批示) is sealed on the
-- Party's side: only that it was, and when, is kept.
create table opinion_digests (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  number text not null,
  title text not null check (length(title) between 1 and 100),
  items text[] not null check (cardinality(items) between 1 and 20),
  edited_on date not null,
  year int not null generated always as (extract(year from edited_on)::int) stored,
  state text not null check (state in ('EDITED', 'SUBMITTED', 'INSTRUCTED', 'HANDLED', 'FED_BACK')),
  sent_to text check (length(sent_to) between 1 and 100),
  submitted_on date,
  instructed_on date check (instructed_on >= submitted_on),
  handling text check (length(handling) between 1 and 2000),
  handled_on date,
  feedback text check (length(feedback) between 1 and 2000),
  fed_back_on date,
  unique (code, number),
  check ((state = 'EDITED') = (submitted_on is null and sent_to is null)),
  check ((state in ('EDITED', 'SUBMITTED')) = (instructed_on is null)),
  check ((state in ('HANDLED', 'FED_BACK')) = (handling is not null and handled_on is not null)),
  check ((state = 'FED_BACK') = (feedback is not null and fed_back_on is not null))
);
create index opinion_digests_by_code on opinion_digests (code, id);
create index opinion_digests_by_day_desc on opinion_digests (edited_on desc, id);

-- The last serial number of each congress and year.
create table digest_series (
  code text collate "C" not null,
  year int not null,
  last int not null,
  primary key (code, year)
);

alter table opinion_digests enable row level security, force row level security;
create policy readers on opinion_digests for select using (
  case
    when code = (select setting('congress')) then true
    else starts_with(code, (select setting('counted')))
  end
);
create policy editors on opinion_digests for insert with check (code = (select setting('congress')));
create policy actors on opinion_digests for update using (code = (select setting('congress')));
alter table digest_series enable row level security, force row level security;
create policy own on digest_series using (code = (select setting('congress'))) with check (code = (select setting('congress')));

create policy readers_of_opinion_digests on history for select using (
  split_part(record_id, '.', 2) = 'OpinionDigest' and exists (select from opinion_digests where opinion_digests.id = record_id)
);
create policy writers_of_opinion_digests on history for insert with check (
  split_part(record_id, '.', 2) = 'OpinionDigest' and exists (select from opinion_digests where opinion_digests.id = record_id)
);
