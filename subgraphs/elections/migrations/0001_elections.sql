-- Elections (换届选举) and appointments (任免). `code` is the short form of the congress's place.
create table election_terms (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  term int not null check (term > 0),
  state text not null check (state in ('PREPARED', 'ROLL_PUBLISHED', 'CANDIDATES_PUBLISHED', 'POLL', 'RESULT', 'CONFIRMED')),
  election_day date not null,
  first_session_on date check (first_session_on > election_day and first_session_on <= election_day + interval '2 months'),
  unique (code, term)
);
create index election_terms_by_day on election_terms (election_day, id);
create index election_terms_by_day_desc on election_terms (election_day desc, id);
create index election_terms_by_code on election_terms (code, id);

create table electoral_districts (
  id text collate "C" primary key,
  election_term_id text collate "C" not null references election_terms,
  code text collate "C" not null,
  number int not null check (number > 0),
  name text not null,
  seats int not null check (seats > 0),
  voters int not null check (voters > 0),
  ballots int not null check (ballots between 0 and voters),
  elected int not null check (elected between 0 and seats),
  unique (election_term_id, number)
);

create table candidates (
  district_id text collate "C" not null references electoral_districts,
  position int not null check (position between 1 and 100),
  name text not null,
  votes int not null check (votes >= 0),
  elected boolean not null,
  primary key (district_id, position)
);

create table appointments (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  term int not null check (term > 0),
  act text not null check (act in ('ELECTION', 'DECISION', 'APPOINTMENT', 'APPROVAL')),
  kind text not null check (kind in ('APPOINT', 'REMOVE')),
  nominee text not null,
  post text not null,
  organ text not null check (organ in ('CONGRESS', 'GOVERNMENT', 'SUPERVISION', 'COURT', 'PROCURATORATE')),
  state text not null check (state in ('NOMINATED', 'ON_AGENDA', 'VOTED_PASSED', 'VOTED_FAILED', 'ANNOUNCED', 'IN_OFFICE')),
  nominated_on date not null,
  result_on date check (result_on >= nominated_on),
  votes_for int,
  votes_against int,
  abstentions int,
  members int not null check (members > 0),
  oath_on date,
  certificate_number text,
  check ((result_on is null) = (state in ('NOMINATED', 'ON_AGENDA'))),
  check ((votes_for is null) = (result_on is null)),
  check (votes_for + votes_against + abstentions <= members),
  -- More than half of all members must be in favour (地方组织法 2022, art. 25 and 51).
  check (votes_for is null or (state = 'VOTED_FAILED') = (votes_for * 2 <= members))
);
create index appointments_by_result on appointments ((coalesce(result_on, date '9999-12-31')), id);
create index appointments_by_result_desc on appointments ((coalesce(result_on, date '0001-01-01')) desc, id);
create index appointments_by_nomination on appointments (nominated_on, id);
create index appointments_by_nomination_desc on appointments (nominated_on desc, id);
create index appointments_by_code on appointments (code, id);
