-- Delegations of a session (代表团): groups of a kind of their own, formed for one session of a term; the group's leader is the delegation's head.
alter table deputy_teams
  drop constraint deputy_teams_kind_check,
  add constraint deputy_teams_kind_check check (kind in ('TERRITORIAL', 'PROFESSIONAL', 'INDUSTRY', 'CROSS_LEVEL', 'DELEGATION')),
  add column session int check (session between 1 and 20),
  add check ((kind = 'DELEGATION') = (session is not null));
create index deputy_teams_by_session on deputy_teams (session, code, id) where session is not null;
