-- 衔接转化: the congress's half as a life of its own, each step told to the procuratorate or by it. It never moves or closes the suggestion.
alter table conversions
  add column procuratorate text collate "C" check (procuratorate ~ '^(\d{2}|\d{4}|\d{6})$'),
  add column title text check (length(title) between 1 and 100),
  add column issue text check (length(issue) between 1 and 4000),
  -- The deputy to whom it was offered, and the one who leads the suggestion that was sent and is told what came of it.
  add column deputy_id text collate "C",
  add column sponsor_id text collate "C",
  add column documents jsonb not null default '[]' check (jsonb_array_length(documents) <= 20),
  add column outcome text check (length(outcome) between 1 and 2000),
  add column sponsor_told_on date,
  add column due_on date;
update conversions
set procuratorate = case when length(code) = 9 then left(code, 6) else code end,
  sponsor_id = case when direction = 'SUGGESTION_TO_CASE' then (select lead_sponsor from suggestions where suggestions.id = suggestion_id) end;
alter table conversions alter column procuratorate set not null;

alter table conversions drop constraint conversions_state_check, drop constraint conversions_check;
update conversions set state = case
  when direction = 'SUGGESTION_TO_CASE' then case state when 'FED_BACK' then 'SPONSOR_TOLD' else state end
  else case state when 'NOT_CONVERTED' then 'DECLINED' when 'CONVERTED' then 'SUBMITTED' when 'REGISTERED' then 'SENT' else state end
end;
update conversions set sponsor_told_on = coalesce(decided_on, sent_on) where state = 'SPONSOR_TOLD';
update conversions set title = '公益诉讼案件反映的问题', issue = '公益诉讼案件反映的问题' where direction = 'CASE_TO_SUGGESTION';
alter table conversions
  add constraint conversions_state check (
    case direction
      when 'SUGGESTION_TO_CASE' then
        state in ('SENT', 'REGISTERED', 'ASSESSED', 'CONVERTED', 'NOT_CONVERTED', 'DOCUMENTS_COPIED', 'OUTCOME_COPIED', 'SPONSOR_TOLD')
      else state in ('SENT', 'OFFERED', 'TAKEN_UP', 'DECLINED', 'SUBMITTED', 'REPLIED', 'FED_BACK')
    end
  ),
  add constraint conversions_reason check ((state in ('NOT_CONVERTED', 'DECLINED')) = (decline_reason is not null)),
  add constraint conversions_subject check (
    case direction
      when 'SUGGESTION_TO_CASE' then title is null and issue is null and deputy_id is null
      else title is not null and issue is not null and case_id is not null and receipt_id is not null
    end
  ),
  add constraint conversions_told check (state <> 'SPONSOR_TOLD' or sponsor_told_on is not null);
-- A suggestion is with one procuratorate at a time; once it was not converted it may be sent again, with something new.
create unique index conversions_under_way on conversions (suggestion_id)
  where direction = 'SUGGESTION_TO_CASE' and state <> 'NOT_CONVERTED';
create unique index conversions_by_receipt on conversions (receipt_id) where direction = 'CASE_TO_SUGGESTION';
create index conversions_by_deputy on conversions (deputy_id, id) where deputy_id is not null;
create index conversions_by_sponsor on conversions (sponsor_id, id) where sponsor_told_on is not null;

drop policy readers on conversions;
create policy readers on conversions for select using (
  case
    when code = (select setting('congress')) then true
    when starts_with(code, (select setting('counted'))) then true
    when array[deputy_id] && (select setting('deputies')::text[]) then true
    when sponsor_told_on is not null and array[sponsor_id] && (select setting('deputies')::text[]) then true
    when starts_with(procuratorate, (select setting('procuratorate'))) then true
    -- What the procuratorate's system tells is of its own place or below.
    else starts_with(procuratorate, (select setting('procuratorate_system')))
  end
);
create policy senders on conversions for insert with check (
  case direction
    when 'SUGGESTION_TO_CASE' then code = (select setting('congress'))
    else starts_with(procuratorate, (select setting('procuratorate_system')))
  end
);
create policy actors on conversions for update using (
  code = (select setting('congress')) or array[deputy_id] && (select setting('deputies')::text[])
    or starts_with(procuratorate, (select setting('procuratorate_system')))
);
create policy readers_of_conversions on history for select using (
  split_part(record_id, '.', 2) = 'Conversion' and exists (select from conversions where conversions.id = record_id)
);
create policy writers_of_conversions on history for insert with check (
  split_part(record_id, '.', 2) = 'Conversion' and exists (select from conversions where conversions.id = record_id)
);
