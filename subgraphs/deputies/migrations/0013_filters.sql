-- Indexes for filters by values that few deputies have; where many have them, the list walks the index of its order.
create index deputies_by_level on deputies (level);
create index deputies_by_status on deputies (status);
create index duty_records_by_kind on duty_records (kind);
create index duty_records_by_state on duty_records (state);
create index station_sessions_by_kind on station_sessions (kind);
create index station_sessions_by_state on station_sessions (state);
