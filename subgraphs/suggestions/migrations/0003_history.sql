-- One history (办理过程) for all kinds of records, and one list of requests: what is done to a motion is kept as what is done to a suggestion.
alter table events rename to history;
alter table history rename column suggestion_id to record_id;
alter table history
  drop constraint events_suggestion_id_fkey,
  drop constraint events_event_check;
alter table requests rename column suggestion_id to record_id;
alter table requests drop constraint requests_suggestion_id_fkey;
