-- Indexes for filters by values that few deputies have; where many have them, the list walks the index of its order.
create index deputies_by_level on deputies (level);
create index deputies_by_status on deputies (status);
