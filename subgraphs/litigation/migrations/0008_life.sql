-- 公益诉讼的办理: clues are registered and assessed, cases filed and handled to their closing, procuratorial suggestions issued and replied to. Fields and
-- deadlines are data: the rule of the longest code that starts the place's, in force on the day, holds. Nobody changes a rule under which a clock was
-- started: a later one takes its place.

-- 公益诉讼领域. In which fields, by which law, in which kinds of cases and by procuratorates of which levels; a field without a kind is for clues only.
create table litigation_fields (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(|\d{2}|\d{4}|\d{6})$'),
  field text not null,
  kinds text[] not null check (kinds <@ array['ADMINISTRATIVE', 'CIVIL', 'ATTACHED']),
  levels text[] not null check (cardinality(levels) > 0 and levels <@ array['PROVINCE', 'CITY', 'COUNTY']),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal_basis text not null check (length(legal_basis) between 1 and 300)
);
create unique index litigation_fields_by_place on litigation_fields (field, code, valid_from desc);
insert into litigation_fields (id, code, field, kinds, levels, valid_from, legal_basis)
select 'national-' || lower(replace(field, '_', '-')), '', field, kinds::text[], levels::text[], valid_from, legal_basis
from (values
  ('ECOLOGY', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2017-07-01',
    '行政诉讼法第二十五条、民事诉讼法第五十八条; 生态环境法典(2026)第三十二条、第一千零七十五条、第一千零七十六条'),
  ('FOOD_DRUG', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2017-07-01', '行政诉讼法第二十五条、民事诉讼法第五十八条'),
  ('STATE_PROPERTY', '{ADMINISTRATIVE}', '{PROVINCE,CITY,COUNTY}', date '2017-07-01', '行政诉讼法第二十五条'),
  ('STATE_LAND', '{ADMINISTRATIVE}', '{PROVINCE,CITY,COUNTY}', date '2017-07-01', '行政诉讼法第二十五条'),
  ('HEROES', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2018-05-01', '英雄烈士保护法第二十五条'),
  ('MINORS', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2021-06-01', '未成年人保护法第一百零六条'),
  ('MILITARY', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2021-08-01', '军人地位和权益保障法第六十二条'),
  ('WORK_SAFETY', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2021-09-01', '安全生产法第七十四条'),
  ('PERSONAL_INFORMATION', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2021-11-01', '个人信息保护法第七十条'),
  ('ANTI_MONOPOLY', '{CIVIL,ATTACHED}', '{PROVINCE,CITY}', date '2022-08-01', '反垄断法第六十条: 设区的市级以上人民检察院提起民事公益诉讼'),
  ('TELECOM_FRAUD', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2022-12-01', '反电信网络诈骗法第四十七条'),
  ('FARM_PRODUCE', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2023-01-01', '农产品质量安全法第七十九条'),
  ('WOMEN', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2023-01-01', '妇女权益保障法第七十七条'),
  ('ACCESSIBILITY', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2023-09-01', '无障碍环境建设法第六十三条'),
  ('MARINE', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2024-01-01', '海洋环境保护法第一百一十四条'),
  ('CULTURAL_RELICS', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2025-03-01', '文物保护法第九十九条'),
  ('RURAL_COLLECTIVE', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2025-05-01', '农村集体经济组织法第五十六条'),
  ('MINERALS', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2025-07-01', '矿产资源法第七十四条'),
  ('ETHNIC_UNITY', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2026-07-01', '民族团结进步促进法(2026)第五十四条; 施行日期待核'),
  ('OTHER', '{ADMINISTRATIVE,CIVIL,ATTACHED}', '{PROVINCE,CITY,COUNTY}', date '2017-07-01', '行政诉讼法第二十五条: 等领域'),
  ('UNKNOWN', '{}', '{PROVINCE,CITY,COUNTY}', date '2017-07-01', '领域待查明的线索, 立案前应当明确')
) as law (field, kinds, levels, valid_from, legal_basis);

-- 办案期限. 两高解释 fixes those of the reply and the notice; the others are of the 办案规则.
create table litigation_deadlines (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(|\d{2}|\d{4}|\d{6})$'),
  kind text not null check (kind in ('FILING_NOTICE', 'SERVICE', 'REPLY', 'REPLY_URGENT', 'PUBLIC_NOTICE', 'SUIT_REVIEW_ADMINISTRATIVE',
    'SUIT_REVIEW_CIVIL', 'DOCUMENT_COPY', 'OUTCOME_COPY')),
  amount int not null check (amount between 1 and 400),
  unit text not null check (unit in ('MONTH', 'DAY')),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal_basis text not null check (length(legal_basis) between 1 and 300)
);
create unique index litigation_deadlines_by_place on litigation_deadlines (kind, code, valid_from desc);
insert into litigation_deadlines (id, code, kind, amount, unit, valid_from, legal_basis)
values
  ('national-reply', '', 'REPLY', 2, 'MONTH', '2018-03-02', '最高人民法院最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释第二十一条: 收到检察建议书之日起两个月内'),
  ('national-reply-urgent', '', 'REPLY_URGENT', 15, 'DAY', '2018-03-02', '同上第二十一条: 损害继续扩大等紧急情形的, 十五日内书面回复'),
  ('national-public-notice', '', 'PUBLIC_NOTICE', 30, 'DAY', '2018-03-02', '同上第十三条: 公告期间为三十日'),
  ('national-filing-notice', '', 'FILING_NOTICE', 7, 'DAY', '2021-07-01', '人民检察院公益诉讼办案规则(2021), 条文待核: 七日内送达立案决定书'),
  ('national-service', '', 'SERVICE', 3, 'DAY', '2021-07-01', '人民检察院公益诉讼办案规则(2021), 条文待核: 三日内送达检察建议书'),
  ('national-suit-review-administrative', '', 'SUIT_REVIEW_ADMINISTRATIVE', 1, 'MONTH', '2021-07-01',
    '人民检察院公益诉讼办案规则(2021), 条文待核: 行政公益诉讼审查起诉一个月'),
  ('national-suit-review-civil', '', 'SUIT_REVIEW_CIVIL', 3, 'MONTH', '2021-07-01',
    '人民检察院公益诉讼办案规则(2021), 条文待核: 民事公益诉讼审查起诉三个月'),
  ('usual-document-copy', '', 'DOCUMENT_COPY', 10, 'DAY', '2022-01-01', '各地衔接转化办法通例, 如孝感市(2022)第四条: 立案决定书、检察建议书十日内抄送'),
  ('usual-outcome-copy', '', 'OUTCOME_COPY', 10, 'DAY', '2022-01-01', '各地衔接转化办法通例, 如孝感市(2022)第五条: 整改期满后十日内抄送结果');

-- Rules are open to everybody, and made by the procuratorate of their place.
alter table litigation_fields enable row level security, force row level security;
create policy readers on litigation_fields for select using (true);
create policy makers on litigation_fields for insert with check (code = (select setting('procuratorate')));
create policy enders on litigation_fields for update using (code = (select setting('procuratorate')));
alter table litigation_deadlines enable row level security, force row level security;
create policy readers on litigation_deadlines for select using (true);
create policy makers on litigation_deadlines for insert with check (code = (select setting('procuratorate')));
create policy enders on litigation_deadlines for update using (code = (select setting('procuratorate')));

-- 线索. `moved_from` is the clue's id at the procuratorate that moved it here: it is taken in once.
alter table clues
  drop constraint clues_source_check,
  add constraint clues_source_check check (source in ('SUGGESTION', 'DEPUTY', 'REPORT', 'OWN_WORK', 'TRANSFER', 'MEDIA', 'CPPCC', 'HOTLINE', 'STATION',
    'PROCURATORATE')),
  add column place text collate "C" check (starts_with(place, code)),
  add column unit text check (length(unit) between 1 and 100),
  add column sent_by text check (length(sent_by) between 1 and 100),
  add column decline_reason text check (length(decline_reason) between 1 and 1000),
  add column moved_to text collate "C" check (moved_to ~ '^(\d{2}|\d{4}|\d{6})$' and moved_to <> code),
  add column moved_from text collate "C" unique,
  add constraint clues_declined check (decline_reason is null or state = 'DECLINED'),
  add constraint clues_moved check (moved_to is null or state = 'MOVED'),
  add constraint clues_moved_here check ((source = 'PROCURATORATE') = (moved_from is not null));

create index clues_by_field on clues (field);
create index clues_by_source on clues (source);

drop policy readers on clues;
create policy readers on clues for select using (
  case
    when (select setting('procuratorate') = setting('keeper')) then true
    when code = (select setting('procuratorate')) then true
    when starts_with(code, (select setting('counted'))) then true
    when source = 'PROCURATORATE' and starts_with(moved_from, (select setting('procuratorate_system'))) then true
    else exists (select from conversion_receipts where conversion_receipts.id = receipt_id and is_linked(conversion_id))
  end
);
create policy receivers on clues for insert with check (
  source = 'PROCURATORATE' and starts_with(moved_from, (select setting('procuratorate_system')))
);
create policy actors on clues for update using (setting('procuratorate') in (setting('keeper'), code));

-- 举报人. For the procuratorate of the clue's place and the one that keeps its records.
create table clue_reporters (
  clue_id text collate "C" primary key references clues,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6})$'),
  name text check (length(name) between 1 and 50),
  phone text check (length(phone) between 1 and 40),
  check (name is not null or phone is not null)
);
alter table clue_reporters enable row level security, force row level security;
create policy readers on clue_reporters for select using (setting('procuratorate') in (setting('keeper'), code));
create policy registrars on clue_reporters for insert with check (setting('procuratorate') in (setting('keeper'), code));

-- 公益诉讼案件. `waiting_for` is what the time is for that runs, and `due_on` its last day.
alter table litigation_cases
  drop constraint litigation_cases_kind_check,
  add constraint litigation_cases_kind_check check (kind in ('ADMINISTRATIVE', 'CIVIL', 'ATTACHED')),
  drop constraint litigation_cases_state_check,
  add constraint litigation_cases_state_check check (state in ('FILED', 'INVESTIGATING', 'CONSULTED_AND_SOLVED', 'SUGGESTION_ISSUED', 'NOTICE_PUBLISHED',
    'REPLIED', 'FOLLOW_UP', 'SUSPENDED', 'RECTIFIED', 'SUED', 'WITHDRAWN_AFTER_RELIEF', 'JUDGED', 'ENFORCED', 'CLOSED')),
  add column notified_on date check (notified_on >= filed_on),
  add column waiting_for text,
  add column due_on date,
  add column court text check (length(court) between 1 and 100),
  add column sued_on date check (sued_on >= filed_on),
  add column judgment text check (length(judgment) between 1 and 2000),
  add column judged_on date check (judged_on >= sued_on),
  add column closure text check (closure in ('SOLVED', 'RECTIFIED', 'ENFORCED', 'RELIEF', 'OTHERS_SUED', 'NO_HARM', 'NO_BREACH', 'OTHER')),
  add column closure_reason text check (length(closure_reason) between 1 and 1000),
  add column outcome_document text check (length(outcome_document) between 1 and 100),
  add column outcome text check (length(outcome) between 1 and 4000),
  add column disclosed_on date check (disclosed_on >= closed_on),
  add constraint litigation_cases_due check ((due_on is null) = (waiting_for is null) and (due_on is null or state <> 'CLOSED')),
  add constraint litigation_cases_closure check (closure is null or state = 'CLOSED'),
  add constraint litigation_cases_disclosed check ((disclosed_on is null) = (outcome is null) and (disclosed_on is null) = (outcome_document is null));
create index litigation_cases_by_kind on litigation_cases (kind);
create index litigation_cases_by_due on litigation_cases (due_on) where due_on is not null;
update litigation_cases
set waiting_for = 'REPLY', due_on = (select max(due_on) from procuratorial_suggestions where case_id = litigation_cases.id)
where state = 'SUGGESTION_ISSUED' and exists (select from procuratorial_suggestions where case_id = litigation_cases.id);

-- 期限. The clocks that were started in a case, each with the policy under which it was.
create table case_clocks (
  case_id text collate "C" not null references litigation_cases,
  position int not null check (position between 1 and 100),
  kind text not null,
  policy text collate "C" not null references litigation_deadlines,
  started_on date not null,
  due_on date not null check (due_on > started_on),
  primary key (case_id, position)
);

-- 跟进监督. What was found when the agency's performance was followed up.
create table case_follow_ups (
  case_id text collate "C" not null references litigation_cases,
  position int not null check (position between 1 and 100),
  followed_on date not null,
  finding text not null check (length(finding) between 1 and 2000),
  primary key (case_id, position)
);

-- 检察建议.
alter table procuratorial_suggestions
  add column field text,
  add column state text not null default 'ISSUED' check (state in ('ISSUED', 'RECEIVED', 'REPLIED', 'FOLLOWED_UP')),
  add column content text check (length(content) between 1 and 10000),
  add column received_on date check (received_on >= issued_on),
  add column deadline_policy text collate "C" references litigation_deadlines,
  add column reply text check (length(reply) between 1 and 10000);
update procuratorial_suggestions
set field = (select field from litigation_cases where litigation_cases.id = case_id),
  state = case when replied_on is null then 'ISSUED' else 'REPLIED' end,
  deadline_policy = case when urgent then 'national-reply-urgent' else 'national-reply' end;
alter table procuratorial_suggestions
  alter column field set not null,
  alter column deadline_policy set not null,
  add constraint procuratorial_suggestions_replied check ((state in ('REPLIED', 'FOLLOWED_UP')) = (replied_on is not null)),
  add constraint procuratorial_suggestions_reply check (reply is null or replied_on is not null);
create index procuratorial_suggestions_by_field on procuratorial_suggestions (field);

drop policy readers on procuratorial_suggestions;
create policy readers on procuratorial_suggestions for select using (
  case
    when (select setting('procuratorate') = setting('keeper')) then true
    when starts_with(code, (select setting('procuratorate'))) then true
    when starts_with(code, (select setting('counted'))) then true
    when agency = (select setting('unit')) and starts_with((select setting('unit_place')), code) then true
    else exists (
      select from conversion_receipts
      where conversion_receipts.case_id = procuratorial_suggestions.case_id and is_linked(conversion_id)
    )
  end
);

-- Who acts: the procuratorate of the record's place; and an agency, which writes its reply and nothing else, once.
create policy filers on litigation_cases for insert with check (setting('procuratorate') in (setting('keeper'), code));
create policy actors on litigation_cases for update using (code = (select setting('procuratorate')));
create policy agencies on litigation_cases for update
  using (agency = (select setting('unit')) and starts_with((select setting('unit_place')), code))
  with check (agency = (select setting('unit')) and state = 'REPLIED');
create policy issuers on procuratorial_suggestions for insert with check (code = (select setting('procuratorate')));
create policy actors on procuratorial_suggestions for update using (code = (select setting('procuratorate')));
create policy agencies on procuratorial_suggestions for update
  using (agency = (select setting('unit')) and starts_with((select setting('unit_place')), code))
  with check (agency = (select setting('unit')) and state = 'REPLIED');

create function must_be_the_reply() returns trigger
language plpgsql as $$
declare
  written text[] := case tg_table_name
    when 'litigation_cases' then array['state', 'waiting_for', 'due_on']
    else array['state', 'replied_on', 'reply']
  end;
begin
  if setting('procuratorate') is null and setting('unit') is not null
    and (old.state in ('REPLIED', 'FOLLOWED_UP') or to_jsonb(new) - written <> to_jsonb(old) - written
      or (tg_table_name = 'litigation_cases' and old.state <> 'SUGGESTION_ISSUED')) then
    raise exception 'An agency writes its reply to a procuratorial suggestion, once.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end;
$$;
create trigger agencies before update on litigation_cases for each row execute function must_be_the_reply();
create trigger agencies before update on procuratorial_suggestions for each row execute function must_be_the_reply();

-- What is found and when clocks end is the procuratorates' work; agencies know by their own documents.
create function is_of_procuratorate(code text) returns boolean
language sql stable parallel safe
return setting('procuratorate') = setting('keeper') or starts_with(code, setting('procuratorate'));

alter table case_clocks enable row level security, force row level security;
create policy readers on case_clocks for select using (exists (
  select from litigation_cases where litigation_cases.id = case_id and is_of_procuratorate(litigation_cases.code)
));
create policy starters on case_clocks for insert with check (exists (
  select from litigation_cases where litigation_cases.id = case_id and litigation_cases.code = (select setting('procuratorate'))
));
alter table case_follow_ups enable row level security, force row level security;
create policy readers on case_follow_ups for select using (exists (
  select from litigation_cases where litigation_cases.id = case_id and is_of_procuratorate(litigation_cases.code)
));
create policy writers on case_follow_ups for insert with check (exists (
  select from litigation_cases where litigation_cases.id = case_id and litigation_cases.code = (select setting('procuratorate'))
));

-- The history of clues is the procuratorate's alone, also where others see the state; that of cases and procuratorial suggestions the agency's too, which adds its reply.
create function sees_history_of_clue(record_id text) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from clues
    where clues.id = record_id
      and (setting('procuratorate') in (setting('keeper'), code) or starts_with(moved_from, setting('procuratorate_system')))
  );
end $$;
alter policy readers_of_clues on history using (split_part(record_id, '.', 2) = 'Clue' and sees_history_of_clue(record_id));
alter policy writers_of_clues on history with check (split_part(record_id, '.', 2) = 'Clue' and sees_history_of_clue(record_id));

create function sees_history_of_case(record_id text) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from litigation_cases
    where litigation_cases.id = record_id
      and (is_of_procuratorate(code) or (agency = setting('unit') and starts_with(setting('unit_place'), code)))
  );
end $$;
create policy readers_of_cases on history for select using (split_part(record_id, '.', 2) = 'LitigationCase' and sees_history_of_case(record_id));
create policy writers_of_cases on history for insert with check (split_part(record_id, '.', 2) = 'LitigationCase' and sees_history_of_case(record_id));

create function sees_history_of_procuratorial_suggestion(record_id text) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from procuratorial_suggestions
    where procuratorial_suggestions.id = record_id
      and (is_of_procuratorate(code) or (agency = setting('unit') and starts_with(setting('unit_place'), code)))
  );
end $$;
create policy readers_of_procuratorial_suggestions on history for select using (
  split_part(record_id, '.', 2) = 'ProcuratorialSuggestion' and sees_history_of_procuratorial_suggestion(record_id)
);
create policy writers_of_procuratorial_suggestions on history for insert with check (
  split_part(record_id, '.', 2) = 'ProcuratorialSuggestion' and sees_history_of_procuratorial_suggestion(record_id)
);
