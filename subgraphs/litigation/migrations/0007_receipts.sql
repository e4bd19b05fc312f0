-- 衔接转化回执: the procuratorate's half as a life of its own. What a congress sends is taken in once, by the id of the congress's half.
alter table conversion_receipts
  add column congress text collate "C" check (congress ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  add column title text check (length(title) between 1 and 100),
  add column content text check (length(content) between 1 and 10000),
  add column suggestion_id text collate "C",
  add column documents jsonb not null default '[]' check (jsonb_array_length(documents) <= 20),
  add column outcome text check (length(outcome) between 1 and 2000),
  add column reply text,
  add column due_on date;
alter table conversion_receipts alter column conversion_id drop not null;
update conversion_receipts
set congress = regexp_replace(split_part(conversion_id, '.', 1), '(00){1,2}$', ''),
  title = '代表建议衔接公益诉讼', content = '代表建议衔接公益诉讼';
alter table conversion_receipts alter column title set not null, alter column content set not null;

alter table conversion_receipts
  drop constraint conversion_receipts_state_check, drop constraint conversion_receipts_check1, drop constraint conversion_receipts_check2;
update conversion_receipts set state = case state
  when 'NOT_CONVERTED' then 'DECLINED' when 'CONVERTED' then 'SUBMITTED' when 'REGISTERED' then 'SENT' when 'ASSESSED' then 'OFFERED'
end
where direction = 'CASE_TO_SUGGESTION';
alter table conversion_receipts
  add constraint conversion_receipts_state check (
    case direction
      when 'SUGGESTION_TO_CASE' then
        state in ('REGISTERED', 'ASSESSED', 'CONVERTED', 'NOT_CONVERTED', 'DOCUMENTS_COPIED', 'OUTCOME_COPIED')
      else state in ('SELECTED', 'SENT', 'OFFERED', 'TAKEN_UP', 'DECLINED', 'SUBMITTED', 'REPLIED', 'FED_BACK')
    end
  ),
  add constraint conversion_receipts_reason check ((state in ('NOT_CONVERTED', 'DECLINED')) = (decline_reason is not null)),
  add constraint conversion_receipts_congress check (direction = 'CASE_TO_SUGGESTION' or (congress is not null and conversion_id is not null)),
  add constraint conversion_receipts_sent check (state = 'SELECTED' or congress is not null),
  add constraint conversion_receipts_case check (direction = 'SUGGESTION_TO_CASE' or case_id is not null);

drop policy readers on conversion_receipts;
create policy readers on conversion_receipts for select using (
  case
    when (select setting('procuratorate') = setting('keeper')) then true
    when starts_with(code, (select setting('procuratorate'))) then true
    -- What the congress's system tells is of its own place or below.
    when starts_with(congress, (select setting('congress_system'))) then true
    else is_linked(conversion_id)
  end
);
create policy senders on conversion_receipts for insert with check (
  case direction
    when 'SUGGESTION_TO_CASE' then starts_with(congress, (select setting('congress_system')))
    else setting('procuratorate') in (setting('keeper'), code)
  end
);
create policy actors on conversion_receipts for update using (
  setting('procuratorate') in (setting('keeper'), code) or starts_with(congress, (select setting('congress_system')))
);
call history_of('ConversionReceipt', 'conversion_receipts');

-- What a congress sends becomes a clue of the procuratorate's.
create policy registrars on clues for insert with check (setting('procuratorate') in (setting('keeper'), code));
call history_of('Clue', 'clues');
