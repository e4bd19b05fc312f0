-- Leaders in contact with deputies (领导干部联系代表，“四个一”): what there is to do in a year, and what was done.
create table leader_contacts (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  level text not null generated always as (
    case length(code) when 2 then 'PROVINCE' when 4 then 'CITY' when 6 then 'COUNTY' else 'TOWNSHIP' end
  ) stored,
  leader text not null check (length(leader) between 1 and 50),
  organ text not null check (length(organ) between 1 and 100),
  deputy_id text collate "C" not null,
  year int not null check (year between 1954 and 2100),
  programme text check (length(programme) between 1 and 50),
  state text not null check (state in ('ASSIGNED', 'DONE')),
  planned int not null check (planned between 1 and 5),
  done int not null default 0 check (done between 0 and planned),
  check (state <> 'DONE' or done = planned)
);
create index leader_contacts_by_code on leader_contacts (code, id);
create index leader_contacts_by_year on leader_contacts (year, id);
create index leader_contacts_by_year_desc on leader_contacts (year desc, id);
create index leader_contacts_by_deputy on leader_contacts (deputy_id, id);

create table leader_contact_items (
  contact_id text collate "C" not null references leader_contacts,
  position int not null check (position between 1 and 5),
  kind text not null check (kind in ('VISIT', 'GROUP_ACTIVITY', 'INVITATION', 'GOOD_DEED', 'WORK_BRIEFING')),
  done_on date,
  note text check (length(note) between 1 and 1000),
  primary key (contact_id, position),
  unique (contact_id, kind),
  check (done_on is not null or note is null)
);

alter table leader_contacts enable row level security, force row level security;
create policy readers on leader_contacts for select using (
  case
    when starts_with(code, (select setting('congress'))) then true
    when starts_with(code, (select setting('counted'))) then true
    else array[deputy_id] && (select setting('deputies')::text[])
  end
);
create policy assigners on leader_contacts for insert with check (code = (select setting('congress')));
create policy changers on leader_contacts for update using (code = (select setting('congress')));
alter table leader_contact_items enable row level security, force row level security;
create policy readers on leader_contact_items for select using (exists (select from leader_contacts where id = contact_id));
create policy writers on leader_contact_items for insert with check (
  exists (select from leader_contacts where id = contact_id and code = (select setting('congress')))
);
create policy changers on leader_contact_items for update using (
  exists (select from leader_contacts where id = contact_id and code = (select setting('congress')))
);
call history_of('LeaderContact', 'leader_contacts');
