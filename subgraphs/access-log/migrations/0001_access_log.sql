-- Who read an owner's records, and why (查阅记录). Every subgraph's schema has a log of its own. It is append-only: the triggers refuse the subgraph's
-- role what its rights do not forbid already; who may switch triggers off is found out by the chain of hashes (chain.ts).
create table access_log (
  id text collate "C" primary key,
  position bigint not null unique check (position > 0),
  code text collate "C" not null,
  at timestamptz not null check (at = date_trunc('milliseconds', at)),
  subject text not null,
  name text not null,
  organ text not null,
  organ_code text collate "C" not null,
  roles text[] not null,
  purpose text,
  operation_name text,
  operation_hash text not null,
  request_id text not null,
  -- The types of records that were given, and how many of each.
  types text[] collate "C" not null,
  row_counts int[] not null,
  previous_hash text not null,
  hash text not null,
  check (cardinality(types) = cardinality(row_counts) and cardinality(types) between 1 and 20)
);
create index access_log_by_time on access_log (at, id);
create index access_log_by_time_desc on access_log (at desc, id);
create index access_log_by_subject on access_log (subject, at desc);
create index access_log_by_request on access_log (request_id);
create index access_log_by_type on access_log using gin (types);

-- The last entry, which the next one follows: whoever moves it appends.
create table access_log_head (
  only_one boolean primary key default true check (only_one),
  position bigint not null,
  hash text not null
);
insert into access_log_head (position, hash) values (0, '');

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The access log is append-only.';
end $$;
create trigger append_only before update or delete on access_log for each row execute function refuse_change();
create trigger never_emptied before truncate on access_log for each statement execute function refuse_change();
