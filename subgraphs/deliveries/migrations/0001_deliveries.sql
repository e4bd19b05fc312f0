-- The outbox (送达): what this owner tells others. A message is written in the transaction of what it tells of, together with a job for the courier, so neither is
-- there without the other. The job queue is graphile-worker's, in a schema of its own beside this one.
create table deliveries (
  id text collate "C" primary key,
  -- The order in which they were written: of one record also the order in which they are delivered.
  position bigint not null generated always as identity,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  subject_id text collate "C" not null,
  operation text not null check (operation ~ '^[a-z][A-Za-z]+$'),
  -- Whose organ is told: of which kind of data, at which place.
  receiver_subgraph text collate "C" not null,
  receiver text collate "C" not null check (receiver ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  input jsonb not null,
  state text not null check (state in ('WAITING', 'DELIVERED', 'DEAD', 'GIVEN_UP')),
  attempts int not null default 0,
  queued_at timestamptz not null,
  last_tried_at timestamptz,
  delivered_at timestamptz,
  error_code text,
  error text,
  check ((state = 'DELIVERED') = (delivered_at is not null))
);
create index deliveries_by_time on deliveries (queued_at, id);
create index deliveries_by_time_desc on deliveries (queued_at desc, id);
create index deliveries_by_subject on deliveries (subject_id, position);
create index deliveries_waiting on deliveries (receiver_subgraph, receiver, position) where state = 'WAITING';
create index deliveries_by_state on deliveries (state, queued_at desc, id) where state <> 'DELIVERED';

create function tell_the_courier() returns trigger language plpgsql as $$
begin
  -- One job a receiver, so that one that is away is tried once and not once for each message.
  execute format('select %I.add_job(''deliver'', json_build_object(''subgraph'', $1, ''code'', $2), $3, job_key => $3)', tg_table_schema || '_jobs')
  using new.receiver_subgraph, new.receiver, new.receiver_subgraph || '@' || new.receiver;
  return null;
end $$;
create trigger told after insert or update on deliveries for each row when (new.state = 'WAITING' and new.attempts = 0)
execute function tell_the_courier();

-- Whose outbox it is: of the congress of a place, or of its procuratorate.
create function is_sender(code text) returns boolean language sql stable parallel safe
return case
  when current_schema() = 'litigation' then setting('procuratorate') in (setting('keeper'), code)
  else code = setting('congress')
end;

alter table deliveries enable row level security, force row level security;
create policy readers on deliveries for select using (
  case when (select setting('courier')) is not null then true else is_sender(code) end
);
create policy senders on deliveries for insert with check (state = 'WAITING' and (select setting('caller')) is not null);
create policy actors on deliveries for update using ((select setting('courier')) is not null or is_sender(code));

call history_of(case current_schema() when 'litigation' then 'LitigationDelivery' else 'SuggestionDelivery' end, 'deliveries');
