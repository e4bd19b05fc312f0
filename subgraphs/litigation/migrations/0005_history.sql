-- The history (办理过程) of all kinds of records: every step, never changed. Each kind has rules of its own for who may read and add.
create table history (
  record_id text collate "C" not null,
  position int not null check (position between 1 and 100),
  event text not null,
  from_state text,
  to_state text not null,
  at timestamptz not null,
  actor text not null,
  reason text,
  primary key (record_id, position)
);
alter table history enable row level security, force row level security;

-- What a requestId was used for, so that a command that is sent again returns the first result.
create table requests (
  caller text collate "C" not null,
  request_id text collate "C" not null,
  content_hash text not null,
  record_id text collate "C" not null,
  at timestamptz not null,
  primary key (caller, request_id)
);
alter table requests enable row level security, force row level security;
create policy own on requests using (caller = (select setting('caller'))) with check (caller = (select setting('caller')));
