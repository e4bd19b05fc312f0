-- Contact systems (两个联系、老带新、上联下): who keeps in contact with whom, how often it was done, and which difficulties were solved on the way.
create table contact_assignments (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  kind text not null check (kind in ('MEMBER_TO_DEPUTY', 'MENTORSHIP', 'UPPER_TO_LOWER')),
  from_id text collate "C" not null,
  to_id text collate "C" not null check (to_id <> from_id),
  state text not null check (state in ('ASSIGNED', 'DONE')),
  starts_on date not null,
  planned int not null check (planned between 1 and 50),
  contacts int not null check (contacts between 0 and 90),
  last_contact_on date check (last_contact_on >= starts_on),
  difficulties int not null check (difficulties between 0 and contacts),
  difficulties_solved int not null check (difficulties_solved between 0 and difficulties),
  check ((contacts = 0) = (last_contact_on is null)),
  check (state <> 'DONE' or contacts >= planned)
);
create index contact_assignments_by_code on contact_assignments (code, id);
create index contact_assignments_by_start on contact_assignments (starts_on, id);
create index contact_assignments_by_start_desc on contact_assignments (starts_on desc, id);
create index contact_assignments_by_from on contact_assignments (from_id, id);
create index contact_assignments_by_to on contact_assignments (to_id, id);

-- Every contact (联系记录), with the difficulty that was told, and when it was solved.
create table contact_records (
  assignment_id text collate "C" not null references contact_assignments,
  position int not null check (position between 1 and 90),
  contacted_on date not null,
  mode text not null check (mode in ('VISIT', 'PHONE', 'MEETING')),
  note text check (length(note) between 1 and 1000),
  difficulty text check (length(difficulty) between 1 and 1000),
  solved_on date check (solved_on >= contacted_on),
  primary key (assignment_id, position),
  check (solved_on is null or difficulty is not null)
);

alter table contact_assignments enable row level security, force row level security;
create policy readers on contact_assignments for select using (
  case
    when code = (select setting('congress')) then true
    when starts_with(code, (select setting('congress'))) then true
    when starts_with(code, (select setting('counted'))) then true
    else array[from_id, to_id] && (select setting('deputies')::text[])
  end
);
create policy assigners on contact_assignments for insert with check (code = (select setting('congress')));
create policy changers on contact_assignments for update using (
  code = (select setting('congress')) or array[from_id] && (select setting('deputies')::text[])
);
alter table contact_records enable row level security, force row level security;
create policy readers on contact_records for select using (exists (select from contact_assignments where id = assignment_id));
create policy writers on contact_records for insert with check (exists (select from contact_assignments where id = assignment_id));
create policy changers on contact_records for update using (exists (select from contact_assignments where id = assignment_id));
create policy readers_of_contact_assignments on history for select using (
  exists (select from contact_assignments where id = record_id)
);
create policy writers_of_contact_assignments on history for insert with check (
  exists (select from contact_assignments where id = record_id)
);
