-- Indexes for filters by values that few records have; where many have them, the list walks the index of its order.
create index litigation_cases_by_field on litigation_cases (field);
create index litigation_cases_by_state on litigation_cases (state);
create index clues_by_state on clues (state);
