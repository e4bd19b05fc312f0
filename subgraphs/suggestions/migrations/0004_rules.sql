-- Deadlines, reply classes, metrics and holidays are data: the rule of the longest code that starts the place's, in force on the day, holds. National law
-- fixes few of them; a place without a rule of a kind, and none above it, has no such deadline. Nobody changes a rule that clocks were started under: a
-- later one takes its place.

alter table deadline_policies rename column months to amount;
alter table deadline_policies drop constraint deadline_policies_months_check;
alter table deadline_policies
  add column kind text not null default 'REPLY' check (kind in ('REPLY', 'REPLY_EXTENDED', 'ASSIGNMENT', 'RETURN_REQUEST', 'REASSIGNMENT',
    'FIRST_CONTACT', 'CO_VIEW', 'RATING', 'REHANDLING', 'REJECTION_NOTICE', 'PUBLICATION')),
  add column unit text not null default 'MONTH' check (unit in ('MONTH', 'DAY', 'WORKING_DAY')),
  add constraint deadline_policies_amount_check check (amount between 1 and 400),
  add constraint deadline_policies_validity_check check (valid_to is null or valid_to >= valid_from),
  add constraint deadline_policies_legal_basis_check check (length(legal_basis) between 1 and 300);
create unique index deadline_policies_by_place on deadline_policies (kind, code, valid_from desc);
insert into deadline_policies (id, code, kind, amount, unit, valid_from, legal_basis)
values ('national-reply-extended', '', 'REPLY_EXTENDED', 6, 'MONTH', '1992-04-03',
  '代表法(2025)第五十一条: 涉及面广、处理难度大的，自交办之日起六个月内答复');

-- 答复分类. What a place's letters mean. National practice is A, B, C, D; no law fixes it.
create table reply_schemes (
  id text collate "C" primary key,
  code text collate "C" not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal_basis text not null check (length(legal_basis) between 1 and 300)
);
create unique index reply_schemes_by_place on reply_schemes (code, valid_from desc);
create table reply_classes (
  scheme_id text collate "C" not null references reply_schemes,
  position int not null check (position between 1 and 10),
  letter text not null check (length(letter) between 1 and 20),
  meaning text not null check (length(meaning) between 1 and 100),
  -- What a reply of this class may come to: the first, unless the reply says which.
  outcomes text[] not null check (cardinality(outcomes) between 1 and 6
    and outcomes <@ array['SOLVED', 'IN_PROGRESS', 'PLANNED', 'NOT_FEASIBLE', 'REFERENCE', 'REPORTED_UP']),
  -- Whether it promises something that is to be followed up (B类台账).
  promises boolean not null,
  primary key (scheme_id, position),
  unique (scheme_id, letter)
);
insert into reply_schemes (id, code, valid_from, legal_basis)
values ('national-abcd', '', '1992-04-03', '各地办理实践的通行分类，非法律规定');
insert into reply_classes (scheme_id, position, letter, meaning, outcomes, promises)
values
  ('national-abcd', 1, 'A', '已经解决或者采纳', '{SOLVED}', false),
  ('national-abcd', 2, 'B', '正在解决或者列入计划', '{IN_PROGRESS,PLANNED}', true),
  ('national-abcd', 3, 'C', '因条件限制暂难解决', '{NOT_FEASIBLE}', false),
  ('national-abcd', 4, 'D', '留作参考或者向上反映', '{REFERENCE,REPORTED_UP}', false);

-- 指标定义. Which figures are divided by which: names of measures, added up above and below the line.
create table metric_definitions (
  id text collate "C" primary key,
  code text collate "C" not null,
  name text not null check (length(name) between 1 and 100),
  numerator text[] not null check (cardinality(numerator) > 0),
  denominator text[] not null check (cardinality(denominator) > 0),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal_basis text not null check (length(legal_basis) between 1 and 300)
);
insert into metric_definitions (id, code, name, numerator, denominator, valid_from, legal_basis)
values
  ('result-of-returned', '', '办理结果满意率(以收回为分母)', '{satisfied,basicallySatisfied}', '{returned}', '1992-04-03',
    '通行口径; 重庆市建议办理规定第二十九条: 未反馈的不计入'),
  ('result-of-sent', '', '办理结果满意率(以答复为分母)', '{satisfied,basicallySatisfied}', '{replied}', '1992-04-03', '部分地方的口径: 未反馈的计入分母'),
  ('result-fully-of-returned', '', '办理结果满意率(不含基本满意)', '{satisfied}', '{returned}', '1992-04-03', '部分地方的口径: 只计满意'),
  ('returned-of-sent', '', '测评表收回率', '{returned}', '{replied}', '1992-04-03', '通行口径');

-- 节假日. The State Council's arrangements: days off on weekdays, and days of work at weekends. A year without one has its weekdays only.
create table holidays (
  day date primary key,
  kind text not null check (kind in ('HOLIDAY', 'WORKDAY')),
  notice text not null
);
insert into holidays (day, kind, notice)
select day, kind, '国务院办公厅关于' || extract(year from day) || '年部分节假日安排的通知'
from (values
  (date '2022-01-03', 'HOLIDAY'),
  (date '2022-01-29', 'WORKDAY'),
  (date '2022-01-30', 'WORKDAY'),
  (date '2022-01-31', 'HOLIDAY'),
  (date '2022-02-01', 'HOLIDAY'),
  (date '2022-02-02', 'HOLIDAY'),
  (date '2022-02-03', 'HOLIDAY'),
  (date '2022-02-04', 'HOLIDAY'),
  (date '2022-04-02', 'WORKDAY'),
  (date '2022-04-04', 'HOLIDAY'),
  (date '2022-04-05', 'HOLIDAY'),
  (date '2022-04-24', 'WORKDAY'),
  (date '2022-05-02', 'HOLIDAY'),
  (date '2022-05-03', 'HOLIDAY'),
  (date '2022-05-04', 'HOLIDAY'),
  (date '2022-05-07', 'WORKDAY'),
  (date '2022-06-03', 'HOLIDAY'),
  (date '2022-09-12', 'HOLIDAY'),
  (date '2022-10-03', 'HOLIDAY'),
  (date '2022-10-04', 'HOLIDAY'),
  (date '2022-10-05', 'HOLIDAY'),
  (date '2022-10-06', 'HOLIDAY'),
  (date '2022-10-07', 'HOLIDAY'),
  (date '2022-10-08', 'WORKDAY'),
  (date '2022-10-09', 'WORKDAY'),
  (date '2023-01-02', 'HOLIDAY'),
  (date '2023-01-23', 'HOLIDAY'),
  (date '2023-01-24', 'HOLIDAY'),
  (date '2023-01-25', 'HOLIDAY'),
  (date '2023-01-26', 'HOLIDAY'),
  (date '2023-01-27', 'HOLIDAY'),
  (date '2023-01-28', 'WORKDAY'),
  (date '2023-01-29', 'WORKDAY'),
  (date '2023-04-05', 'HOLIDAY'),
  (date '2023-04-23', 'WORKDAY'),
  (date '2023-05-01', 'HOLIDAY'),
  (date '2023-05-02', 'HOLIDAY'),
  (date '2023-05-03', 'HOLIDAY'),
  (date '2023-05-06', 'WORKDAY'),
  (date '2023-06-22', 'HOLIDAY'),
  (date '2023-06-23', 'HOLIDAY'),
  (date '2023-06-25', 'WORKDAY'),
  (date '2023-09-29', 'HOLIDAY'),
  (date '2023-10-02', 'HOLIDAY'),
  (date '2023-10-03', 'HOLIDAY'),
  (date '2023-10-04', 'HOLIDAY'),
  (date '2023-10-05', 'HOLIDAY'),
  (date '2023-10-06', 'HOLIDAY'),
  (date '2023-10-07', 'WORKDAY'),
  (date '2023-10-08', 'WORKDAY'),
  (date '2024-01-01', 'HOLIDAY'),
  (date '2024-02-04', 'WORKDAY'),
  (date '2024-02-12', 'HOLIDAY'),
  (date '2024-02-13', 'HOLIDAY'),
  (date '2024-02-14', 'HOLIDAY'),
  (date '2024-02-15', 'HOLIDAY'),
  (date '2024-02-16', 'HOLIDAY'),
  (date '2024-02-18', 'WORKDAY'),
  (date '2024-04-04', 'HOLIDAY'),
  (date '2024-04-05', 'HOLIDAY'),
  (date '2024-04-07', 'WORKDAY'),
  (date '2024-04-28', 'WORKDAY'),
  (date '2024-05-01', 'HOLIDAY'),
  (date '2024-05-02', 'HOLIDAY'),
  (date '2024-05-03', 'HOLIDAY'),
  (date '2024-05-11', 'WORKDAY'),
  (date '2024-06-10', 'HOLIDAY'),
  (date '2024-09-14', 'WORKDAY'),
  (date '2024-09-16', 'HOLIDAY'),
  (date '2024-09-17', 'HOLIDAY'),
  (date '2024-09-29', 'WORKDAY'),
  (date '2024-10-01', 'HOLIDAY'),
  (date '2024-10-02', 'HOLIDAY'),
  (date '2024-10-03', 'HOLIDAY'),
  (date '2024-10-04', 'HOLIDAY'),
  (date '2024-10-07', 'HOLIDAY'),
  (date '2024-10-12', 'WORKDAY'),
  (date '2025-01-01', 'HOLIDAY'),
  (date '2025-01-26', 'WORKDAY'),
  (date '2025-01-28', 'HOLIDAY'),
  (date '2025-01-29', 'HOLIDAY'),
  (date '2025-01-30', 'HOLIDAY'),
  (date '2025-01-31', 'HOLIDAY'),
  (date '2025-02-03', 'HOLIDAY'),
  (date '2025-02-04', 'HOLIDAY'),
  (date '2025-02-08', 'WORKDAY'),
  (date '2025-04-04', 'HOLIDAY'),
  (date '2025-04-27', 'WORKDAY'),
  (date '2025-05-01', 'HOLIDAY'),
  (date '2025-05-02', 'HOLIDAY'),
  (date '2025-05-05', 'HOLIDAY'),
  (date '2025-06-02', 'HOLIDAY'),
  (date '2025-09-28', 'WORKDAY'),
  (date '2025-10-01', 'HOLIDAY'),
  (date '2025-10-02', 'HOLIDAY'),
  (date '2025-10-03', 'HOLIDAY'),
  (date '2025-10-06', 'HOLIDAY'),
  (date '2025-10-07', 'HOLIDAY'),
  (date '2025-10-08', 'HOLIDAY'),
  (date '2025-10-11', 'WORKDAY'),
  (date '2026-01-01', 'HOLIDAY'),
  (date '2026-01-02', 'HOLIDAY'),
  (date '2026-01-04', 'WORKDAY'),
  (date '2026-02-14', 'WORKDAY'),
  (date '2026-02-16', 'HOLIDAY'),
  (date '2026-02-17', 'HOLIDAY'),
  (date '2026-02-18', 'HOLIDAY'),
  (date '2026-02-19', 'HOLIDAY'),
  (date '2026-02-20', 'HOLIDAY'),
  (date '2026-02-23', 'HOLIDAY'),
  (date '2026-02-28', 'WORKDAY'),
  (date '2026-04-06', 'HOLIDAY'),
  (date '2026-05-01', 'HOLIDAY'),
  (date '2026-05-04', 'HOLIDAY'),
  (date '2026-05-05', 'HOLIDAY'),
  (date '2026-05-09', 'WORKDAY'),
  (date '2026-06-19', 'HOLIDAY'),
  (date '2026-09-20', 'WORKDAY'),
  (date '2026-09-25', 'HOLIDAY'),
  (date '2026-10-01', 'HOLIDAY'),
  (date '2026-10-02', 'HOLIDAY'),
  (date '2026-10-05', 'HOLIDAY'),
  (date '2026-10-06', 'HOLIDAY'),
  (date '2026-10-07', 'HOLIDAY'),
  (date '2026-10-10', 'WORKDAY')
) as arrangement (day, kind);
