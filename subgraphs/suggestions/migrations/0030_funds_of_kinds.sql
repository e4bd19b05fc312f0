-- Funds of other kinds than for suggestions: 联络站运行经费 and 民生实事项目资金. What is allocated of them is a grant that nobody applied for.

alter table suggestion_funds add column kind text collate "C" not null default 'SUGGESTION' check (kind in ('SUGGESTION', 'STATION', 'LIVELIHOOD'));
alter table suggestion_funds alter column kind drop default;
create index suggestion_funds_by_kind on suggestion_funds (kind, year, id);
create index suggestion_funds_by_kind_desc on suggestion_funds (kind, year desc, id);

alter table fund_grants add column kind text collate "C" not null default 'SUGGESTION' check (kind in ('SUGGESTION', 'STATION', 'LIVELIHOOD'));
alter table fund_grants alter column kind drop default;
alter table fund_grants alter column suggestion_id drop not null;
alter table fund_grants add column mode text collate "C" check (mode in ('DIRECT', 'AWARD'));
alter table fund_grants add column station_id text collate "C";
alter table fund_grants add check ((kind = 'SUGGESTION') = (suggestion_id is not null) and (kind = 'SUGGESTION') = (mode is null));
alter table fund_grants add check (station_id is null or kind = 'STATION');
alter table fund_grants add check (mode is null or amount_granted is not null);
create index fund_grants_by_kind on fund_grants (kind, year, id);
create index fund_grants_by_kind_desc on fund_grants (kind, year desc, id);
create index fund_grants_by_mode on fund_grants (mode, year desc, id) where mode is not null;
create index fund_grants_by_station on fund_grants (station_id, year desc, id) where station_id is not null;
