-- Indexes for filters by values that few suggestions have; where many have them, the list walks the index of its order.
create index suggestions_by_level on suggestions (level);
create index suggestions_by_state on suggestions (state);
create index suggestions_by_litigation_field on suggestions (litigation_field) where litigation_field is not null;
create index follow_ups_by_state on follow_ups (state);
create index follow_ups_by_entry on follow_ups (entered_on);
create index follow_ups_by_progress on follow_ups ((coalesce(last_progress_on, entered_on)));
