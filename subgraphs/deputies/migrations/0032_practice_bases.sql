-- 代表实践基地 (珠晖区): opened, staffed and closed as stations are, where citizens meet deputies too; so it is a kind of them.
alter table contact_stations
  drop constraint contact_stations_kind_check,
  add constraint contact_stations_kind_check check (kind in ('HOME', 'VILLAGE', 'INDUSTRY_CHAIN', 'PARK', 'PROFESSIONAL', 'PRACTICE_BASE'));
