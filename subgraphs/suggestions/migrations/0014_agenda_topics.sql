-- Topics for a standing committee's deliberation (常委会审议议题) that many suggestions speak of (监督法第十二条).

create table agenda_topics (
  id text collate "C" primary key,
  -- A township's congress has no standing committee.
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6})$'),
  state text not null check (state in ('PROPOSED', 'LISTED', 'NOT_LISTED', 'DELIBERATED', 'TRACKED')),
  title text not null check (length(title) between 1 and 200),
  suggestion_ids text[] collate "C" not null check (cardinality(suggestion_ids) between 2 and 50),
  suggestion_count int not null generated always as (cardinality(suggestion_ids)) stored,
  proposed_on date not null,
  year int not null generated always as (extract(year from proposed_on)::int) stored,
  decision text check (length(decision) between 1 and 200),
  listed_on date,
  deliberated_on date check (deliberated_on >= listed_on),
  opinions text check (length(opinions) between 1 and 5000),
  unit text collate "C" check (length(unit) between 1 and 100),
  follow_up_count int not null default 0 check (follow_up_count between 0 and 45),
  check ((state in ('LISTED', 'DELIBERATED', 'TRACKED')) = (listed_on is not null) and (listed_on is null) = (decision is null)),
  check ((state in ('DELIBERATED', 'TRACKED')) = (deliberated_on is not null)),
  check ((deliberated_on is null) = (opinions is null) and (deliberated_on is null) = (unit is null)),
  check ((state = 'TRACKED') = (follow_up_count > 0))
);
create index agenda_topics_by_proposal on agenda_topics (proposed_on, id);
create index agenda_topics_by_proposal_desc on agenda_topics (proposed_on desc, id);
create index agenda_topics_by_code on agenda_topics (code, year);
create index agenda_topics_by_year on agenda_topics (year);
create index agenda_topics_by_state on agenda_topics (state);

create table agenda_topic_follow_ups (
  agenda_topic_id text collate "C" not null references agenda_topics,
  position int not null check (position between 1 and 45),
  followed_on date not null,
  note text not null check (length(note) between 1 and 2000),
  primary key (agenda_topic_id, position)
);

-- Before it is on the agenda a topic is the congress's own affair.
alter table agenda_topics enable row level security, force row level security;
create policy readers on agenda_topics for select using (
  case
    when listed_on is not null and (select setting('caller')) is not null then true
    when code = (select setting('congress')) then true
    else starts_with(code, (select setting('counted')))
  end
);
create policy proposers on agenda_topics for insert with check (code = (select setting('congress')));
create policy keepers on agenda_topics for update using (code = (select setting('congress')));
alter table agenda_topic_follow_ups enable row level security, force row level security;
create policy readers on agenda_topic_follow_ups for select using (
  exists (select from agenda_topics where agenda_topics.id = agenda_topic_id)
);
create policy writers on agenda_topic_follow_ups for insert with check (
  exists (select from agenda_topics where agenda_topics.id = agenda_topic_id and code = (select setting('congress')))
);

create policy readers_of_agenda_topics on history for select using (
  split_part(record_id, '.', 2) = 'AgendaTopic' and exists (select from agenda_topics where agenda_topics.id = record_id)
);
create policy writers_of_agenda_topics on history for insert with check (
  split_part(record_id, '.', 2) = 'AgendaTopic'
  and exists (select from agenda_topics where agenda_topics.id = record_id and code = (select setting('congress')))
);
