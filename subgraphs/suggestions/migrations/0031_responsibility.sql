-- Who in a unit answers for a suggestion, tier by tier (分级负责制): all three or nobody, in each round anew.
alter table assignments
  add column main_leader text check (length(main_leader) between 1 and 50),
  add column responsible_leader text check (length(responsible_leader) between 1 and 50),
  add column section_head text check (length(section_head) between 1 and 50),
  add column task_force text check (length(task_force) between 1 and 100),
  add column responsible_named_on date,
  add check (num_nulls(main_leader, responsible_leader, section_head, responsible_named_on) in (0, 4)),
  add check (task_force is null or responsible_named_on is not null);
