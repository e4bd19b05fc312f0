-- Citizens' opinions (群众意见). What is told is for the congress, the deputy who received it and the unit that handles it; who told it is sealed in a table of its
-- own. Of a receipt number only the SHA-256 is kept: `liandong.receipt` is set to it for who has shown the number.
create table citizen_opinions (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  channel text not null check (channel in ('STATION', 'QR_CODE', 'ONLINE', 'HOTLINE_12345', 'VISIT')),
  ticket_number text check (length(ticket_number) between 1 and 50),
  topic text not null check (topic in ('EDUCATION_CULTURE', 'HEALTH', 'SOCIAL_SECURITY', 'HOUSING', 'TRANSPORT', 'ENVIRONMENT', 'AGRICULTURE', 'SAFETY',
    'BUSINESS', 'OTHER')),
  text text not null check (length(text) between 1 and 2000),
  published_text text check (length(published_text) between 1 and 2000),
  place text collate "C" check (starts_with(place, code)),
  station_id text collate "C" references contact_stations,
  deputy_id text collate "C" references deputies,
  unit text check (length(unit) between 1 and 100),
  state text not null check (state in ('RECEIVED', 'NOT_ACCEPTED', 'ASSIGNED', 'RETURN_REQUESTED', 'HANDLED', 'ANSWERED', 'PUBLISHED')),
  received_on date not null,
  assigned_on date check (assigned_on >= received_on),
  handling text check (length(handling) between 1 and 2000),
  handled_on date check (handled_on >= received_on),
  answer text check (length(answer) between 1 and 2000),
  answered_on date check (answered_on >= handled_on),
  published_on date check (published_on >= answered_on),
  refusal text check (length(refusal) between 1 and 1000),
  -- A citizen who is never satisfied goes to the station in the end.
  reopened int not null default 0 check (reopened between 0 and 10),
  suggestion_id text collate "C",
  clue_id text collate "C",
  receipt_hash text collate "C" not null unique check (length(receipt_hash) = 64),
  check ((channel = 'HOTLINE_12345') = (ticket_number is not null)),
  check (channel <> 'STATION' or station_id is not null),
  check ((state in ('RECEIVED', 'NOT_ACCEPTED')) = (unit is null)),
  check ((unit is null) = (assigned_on is null)),
  check ((state = 'NOT_ACCEPTED') = (refusal is not null)),
  check ((state in ('HANDLED', 'ANSWERED', 'PUBLISHED')) = (handling is not null and handled_on is not null)),
  check ((state in ('ANSWERED', 'PUBLISHED')) = (answer is not null and answered_on is not null)),
  check ((state = 'PUBLISHED') = (published_text is not null and published_on is not null))
);
create index citizen_opinions_by_day on citizen_opinions (received_on, id);
create index citizen_opinions_by_day_desc on citizen_opinions (received_on desc, id);
create index citizen_opinions_by_code on citizen_opinions (code, id);
create index citizen_opinions_by_state on citizen_opinions (state, received_on desc, id);
create index citizen_opinions_by_channel on citizen_opinions (channel, received_on desc, id);
create index citizen_opinions_by_topic on citizen_opinions (topic, received_on desc, id);
create index citizen_opinions_by_station on citizen_opinions (station_id, received_on desc, id);
create index citizen_opinions_by_suggestion on citizen_opinions (suggestion_id, received_on desc, id) where suggestion_id is not null;

-- Who told it: for the deputy who received it, and for nobody else.
create table opinion_citizens (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  opinion_id text collate "C" not null unique references citizen_opinions,
  name text check (length(name) between 1 and 50),
  phone text check (length(phone) between 1 and 40),
  address text check (length(address) between 1 and 200)
);

-- As much of them as the congress and the unit are told.
create table masked_citizens (
  opinion_id text collate "C" primary key references citizen_opinions,
  name text check (length(name) between 1 and 3),
  phone text check (length(phone) between 1 and 40)
);

-- The answers that were not enough.
create table earlier_answers (
  opinion_id text collate "C" not null references citizen_opinions,
  position int not null check (position between 1 and 10),
  answer text not null check (length(answer) between 1 and 2000),
  answered_on date not null,
  primary key (opinion_id, position)
);

-- How many opinions nobody in particular submitted to a station, or to a congress without naming one (''), in an hour.
create table opinion_hours (
  code text collate "C" not null,
  station_id text collate "C" not null,
  hour timestamptz not null,
  submitted int not null constraint opinions_an_hour check (submitted between 1 and 60),
  primary key (code, station_id)
);

alter table citizen_opinions enable row level security, force row level security;
create policy readers on citizen_opinions for select using (
  case
    when state = 'PUBLISHED' and (select setting('caller') is not null) then true
    when code = (select setting('congress')) then true
    when starts_with(code, (select setting('counted'))) then true
    when deputy_id = any ((select setting('deputies'))::text[]) then true
    when unit = (select setting('unit')) and ((select setting('unit_place') is null) or code = (select setting('unit_place'))) then true
    else receipt_hash = (select setting('receipt'))
  end
);
-- Whoever enters one knows its receipt; a citizen, who is nobody here, only by the ways that are open to citizens.
create policy submitters on citizen_opinions for insert with check (
  receipt_hash = (select setting('receipt'))
  and state = 'RECEIVED'
  and (
    code = (select setting('congress'))
    or deputy_id = any ((select setting('deputies'))::text[])
    or channel in ('QR_CODE', 'ONLINE')
  )
);
create policy actors on citizen_opinions for update using (
  code = (select setting('congress'))
  or deputy_id = any ((select setting('deputies'))::text[])
  or (unit = (select setting('unit')) and ((select setting('unit_place') is null) or code = (select setting('unit_place'))))
  or receipt_hash = (select setting('receipt'))
);

alter table opinion_citizens enable row level security, force row level security;
create policy readers on opinion_citizens for select using (exists (
  select from citizen_opinions
  where citizen_opinions.id = opinion_id and deputy_id = any ((select setting('deputies'))::text[])
));
create policy submitters on opinion_citizens for insert with check (exists (
  select from citizen_opinions where citizen_opinions.id = opinion_id and receipt_hash = (select setting('receipt'))
));
alter table masked_citizens enable row level security, force row level security;
create policy readers on masked_citizens for select using (exists (
  select from citizen_opinions
  where citizen_opinions.id = opinion_id and (
    code = (select setting('congress'))
    or deputy_id = any ((select setting('deputies'))::text[])
    or (unit = (select setting('unit')) and ((select setting('unit_place') is null) or code = (select setting('unit_place'))))
  )
));
create policy submitters on masked_citizens for insert with check (exists (
  select from citizen_opinions where citizen_opinions.id = opinion_id and receipt_hash = (select setting('receipt'))
));

alter table earlier_answers enable row level security, force row level security;
create policy readers on earlier_answers for select using (exists (
  select from citizen_opinions
  where citizen_opinions.id = opinion_id
    and (code = (select setting('congress')) or deputy_id = any ((select setting('deputies'))::text[]))
));
create policy writers on earlier_answers for insert with check (exists (
  select from citizen_opinions
  where citizen_opinions.id = opinion_id and (
    code = (select setting('congress'))
    or deputy_id = any ((select setting('deputies'))::text[])
    or receipt_hash = (select setting('receipt'))
  )
));

-- Counts of nobody in particular: whoever submits adds one.
alter table opinion_hours enable row level security, force row level security;
create policy counted on opinion_hours using ((select setting('caller') is not null)) with check ((select setting('caller') is not null));

create policy readers_of_citizen_opinions on history for select using (
  split_part(record_id, '.', 2) = 'CitizenOpinion' and exists (select from citizen_opinions where citizen_opinions.id = record_id)
);
create policy writers_of_citizen_opinions on history for insert with check (
  split_part(record_id, '.', 2) = 'CitizenOpinion' and exists (select from citizen_opinions where citizen_opinions.id = record_id)
);
