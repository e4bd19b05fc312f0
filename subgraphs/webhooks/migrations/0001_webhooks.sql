-- 推送: to whom changes are sent, and how far each has got. What is sent is read anew from the feed each time, through the subscriber's eyes: nothing of it is kept here.
create table webhooks (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  state text not null check (state in ('ACTIVE', 'PAUSED', 'DISABLED', 'ENDED')),
  url text not null check (length(url) between 1 and 500),
  record_kinds text[] not null check (cardinality(record_kinds) between 1 and 20),
  fields text[] not null check (cardinality(fields) <= 50),
  -- Who subscribed, as the owner knows callers: whatever is sent is what this one may see.
  subscriber jsonb not null,
  subscriber_kind text not null generated always as (subscriber #>> '{organ,kind}') stored check (subscriber_kind in ('CONGRESS', 'PROCURATORATE')),
  subscriber_code text collate "C" not null generated always as (subscriber #>> '{organ,code}') stored,
  subscriber_name text not null generated always as (subscriber #>> '{organ,name}') stored,
  purpose text,
  subscribed_at timestamptz not null,
  -- The secret itself is made of the owner's, which is not in the database, of the id and of this number.
  secret_version int not null default 1,
  previous_secret_until timestamptz,
  -- Up to which change it was told; and, while a message is under way, up to which that one tells. A message that comes again is the same one.
  seq bigint not null,
  pending_seq bigint check (pending_seq > seq),
  attempts int not null default 0,
  failing_since timestamptz,
  last_tried_at timestamptz,
  last_delivered_at timestamptz,
  -- Counts how often the changes were numbered anew: what had a number before is another message.
  numbering int not null default 1,
  next_attempt_at timestamptz not null,
  error text check (length(error) <= 500),
  check ((attempts = 0) = (failing_since is null))
);
create index webhooks_by_time on webhooks (subscribed_at, id);
create index webhooks_by_time_desc on webhooks (subscribed_at desc, id);
create index webhooks_by_subscriber on webhooks (subscriber_kind, subscriber_code);
create index webhooks_by_state on webhooks (state, subscribed_at desc, id);
create index webhooks_to_send on webhooks (next_attempt_at) where state = 'ACTIVE';

-- Whose records are sent: the congress's of a place, or its procuratorate's.
create function is_keeper(code text) returns boolean language sql stable parallel safe
return case
  when current_schema() = 'litigation' then setting('procuratorate') in (setting('keeper'), code)
  else code = setting('congress')
end;
create function is_subscriber(kind text, code text) returns boolean language sql stable parallel safe
return code = setting(case kind when 'CONGRESS' then 'congress' else 'procuratorate' end);

alter table webhooks enable row level security, force row level security;
create policy readers on webhooks for select using (
  case when (select setting('courier')) is not null then true else is_keeper(code) or is_subscriber(subscriber_kind, subscriber_code) end
);
create policy makers on webhooks for insert with check (is_subscriber(subscriber_kind, subscriber_code));
create policy actors on webhooks for update using (
  (select setting('courier')) is not null or is_keeper(code) or is_subscriber(subscriber_kind, subscriber_code)
);

-- Who fills a database at once numbers all that is there; then who is sent webhooks is told of all of it, once, as who reads the feed from its beginning.
create or replace procedure number_changes() language sql set search_path from current as $$
  truncate changes, change_head;
  insert into changes (seq, record_id, at) select row_number() over (order by at, record_id, position), record_id, at from history;
  insert into change_head (seq) select coalesce(max(seq), 0) from changes;
  select set_config('liandong.courier', 'on', true);
  update webhooks set seq = 0, pending_seq = null, numbering = numbering + 1;
  select set_config('liandong.courier', '', true);
$$;

call history_of(case current_schema() when 'litigation' then 'LitigationWebhook' else 'SuggestionWebhook' end, 'webhooks');
