-- Deliberation opinions (审议发言意见): what deputies say in a deliberation, routed to an organ, handled, fed back. Not suggestions.

create table deliberation_opinions (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  state text not null check (state in ('RECORDED', 'ROUTED', 'HANDLED', 'FED_BACK')),
  meeting text not null check (meeting in ('CONGRESS', 'STANDING_COMMITTEE')),
  term int not null check (term between 1 and 50),
  session int not null check (session between 1 and 100),
  agenda_item text not null check (length(agenda_item) between 1 and 200),
  deputy_id text collate "C" not null,
  text text not null check (length(text) between 1 and 4000),
  spoken_on date not null,
  year int not null generated always as (extract(year from spoken_on)::int) stored,
  unit text collate "C" check (length(unit) between 1 and 100),
  routed_on date,
  due_on date,
  handling text check (length(handling) between 1 and 4000),
  handled_on date,
  feedback text check (length(feedback) between 1 and 4000),
  fed_back_on date,
  satisfied boolean,
  -- A township's congress has no standing committee (地方组织法第四十六条).
  check (length(code) < 9 or meeting = 'CONGRESS'),
  check ((state = 'RECORDED') = (unit is null) and (unit is null) = (routed_on is null)),
  check (due_on is null or due_on >= routed_on),
  check ((state in ('HANDLED', 'FED_BACK')) = (handling is not null) and (handling is null) = (handled_on is null)),
  check ((state = 'FED_BACK') = (feedback is not null) and (feedback is null) = (fed_back_on is null)),
  check (satisfied is null or state = 'FED_BACK')
);
create index deliberation_opinions_by_day on deliberation_opinions (spoken_on, id);
create index deliberation_opinions_by_day_desc on deliberation_opinions (spoken_on desc, id);
create index deliberation_opinions_by_code on deliberation_opinions (code, id);
create index deliberation_opinions_by_year on deliberation_opinions (year, meeting);
create index deliberation_opinions_by_state on deliberation_opinions (state);
create index deliberation_opinions_by_level on deliberation_opinions (level);
create index deliberation_opinions_awaited on deliberation_opinions (due_on) where state = 'ROUTED';
create index deliberation_opinions_by_deputy on deliberation_opinions (deputy_id, spoken_on desc);
create index deliberation_opinions_by_unit on deliberation_opinions (unit, spoken_on desc);

alter table deliberation_opinions enable row level security, force row level security;
create policy readers on deliberation_opinions for select using (
  case
    when starts_with(code, (select setting('congress'))) then true
    when starts_with(code, (select setting('counted'))) then true
    when array[deputy_id] && (select setting('deputies')::text[]) then true
    else unit = (select setting('unit')) and ((select setting('unit_place')) is null or code = (select setting('unit_place')))
  end
);
create policy recorders on deliberation_opinions for insert with check (code = (select setting('congress')));
create policy keepers on deliberation_opinions for update using (code = (select setting('congress')));
create policy handlers on deliberation_opinions for update using (
  unit = (select setting('unit')) and ((select setting('unit_place')) is null or code = (select setting('unit_place')))
);
create policy speakers on deliberation_opinions for update using (array[deputy_id] && (select setting('deputies')::text[]));

create policy readers_of_deliberation_opinions on history for select using (
  split_part(record_id, '.', 2) = 'DeliberationOpinion'
  and exists (select from deliberation_opinions where deliberation_opinions.id = record_id)
);
create policy writers_of_deliberation_opinions on history for insert with check (
  split_part(record_id, '.', 2) = 'DeliberationOpinion' and exists (
    select from deliberation_opinions
    where deliberation_opinions.id = record_id and (code = (select setting('congress')) or array[deputy_id] && (select setting('deputies')::text[])
      or unit = (select setting('unit')) and ((select setting('unit_place')) is null or code = (select setting('unit_place'))))
  )
);
