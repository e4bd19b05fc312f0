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

-- What rules there are for the steps of one kind of record: who may read the record may read them, and add to them; the command decides which.
-- The rule is a function, so that asking for the steps of one kind plans nothing for the others.
create procedure history_of(type text, records regclass) language plpgsql as $$
begin
  execute format('create function %I(record_id text) returns boolean language plpgsql stable as %L', 'sees_' || records,
    format('begin return exists (select from %s where id = $1); end', records));
  execute format('create policy %I on history for select using (split_part(record_id, ''.'', 2) = %L and %I(record_id))',
    'readers_of_' || records, type, 'sees_' || records);
  execute format('create policy %I on history for insert with check (split_part(record_id, ''.'', 2) = %L and %I(record_id))',
    'writers_of_' || records, type, 'sees_' || records);
end $$;

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
