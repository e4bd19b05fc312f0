-- 变更: which records changed, in the order in which the changes became visible. A number is given when a transaction commits, one transaction after the other,
-- so that who has read up to a number has missed nothing below it, and no number is used twice.
create table changes (
  seq bigint primary key,
  record_id text collate "C" not null,
  at timestamptz not null
);
create table change_head (
  one boolean primary key default true check (one),
  seq bigint not null
);
alter table changes enable row level security;
alter table change_head enable row level security;
-- Whose record it is decides who is told of it: the feed shows what the caller may read of those (subgraphs/changes/feed.ts).
create policy readers on changes for select using ((select setting('caller')) is not null);

-- The lock on the head is taken as the last thing before the commit, when nothing else is waited for any more.
create function note_change() returns trigger language plpgsql security definer set search_path from current as $$
begin
  with head as (
    insert into change_head (seq) values (1)
    on conflict (one) do update set seq = change_head.seq + 1
    returning seq
  )
  insert into changes (seq, record_id, at) select seq, new.record_id, new.at from head;
  return null;
end $$;
create constraint trigger noted after insert on history deferrable initially deferred for each row execute function note_change();

-- Numbers all that is there, for who fills a database at once and lets the trigger rest meanwhile.
create procedure number_changes() language sql set search_path from current as $$
  truncate changes, change_head;
  insert into changes (seq, record_id, at) select row_number() over (order by at, record_id, position), record_id, at from history;
  insert into change_head (seq) select coalesce(max(seq), 0) from changes;
$$;
call number_changes();
