-- Deputies (代表): one row a mandate. `code` is the short form of the place whose congress it is.
create table deputies (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  person text collate "C" not null,
  name text not null check (length(name) between 1 and 50),
  gender text not null check (gender in ('FEMALE', 'MALE')),
  ethnicity text not null,
  birth_year int not null check (birth_year between 1900 and 2100),
  term int not null check (term > 0),
  district_id text collate "C",
  elected_on date not null,
  term_starts_on date not null,
  status text not null check (status in ('ACTIVE', 'SUSPENDED', 'TERMINATED')),
  ground text check (ground in ('IN_CUSTODY', 'MOVED_AWAY', 'RESIGNED', 'RECALLED', 'DIED', 'OTHER')),
  delegation_number int not null,
  delegation_name text not null,
  standing_committee_member boolean not null,
  grassroots boolean not null,
  check ((status = 'ACTIVE') = (ground is null)),
  check (term_starts_on >= elected_on)
);
create index deputies_by_code on deputies (code, id);
create index deputies_by_election on deputies (elected_on, id);
create index deputies_by_election_desc on deputies (elected_on desc, id);
create index deputies_by_birth on deputies (birth_year, id);
create index deputies_by_birth_desc on deputies (birth_year desc, id);
create index deputies_by_person on deputies (person);
create index deputies_by_name on deputies (name);
