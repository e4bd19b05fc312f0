-- Public-interest litigation (公益诉讼). `code` is the short form of the place whose procuratorate keeps the record.
create table litigation_cases (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6})$'),
  case_number text not null,
  kind text not null check (kind in ('ADMINISTRATIVE', 'CIVIL')),
  field text not null,
  agency text not null,
  state text not null check (state in ('FILED', 'INVESTIGATING', 'CONSULTED_AND_SOLVED', 'SUGGESTION_ISSUED', 'NOTICE_PUBLISHED',
    'FOLLOW_UP', 'RECTIFIED', 'SUED', 'JUDGED', 'CLOSED')),
  filed_on date not null,
  closed_on date check (closed_on >= filed_on),
  from_suggestion boolean not null,
  check ((state = 'CLOSED') = (closed_on is not null))
);
create index litigation_cases_by_filing on litigation_cases (filed_on, id);
create index litigation_cases_by_filing_desc on litigation_cases (filed_on desc, id);
create index litigation_cases_by_code on litigation_cases (code, id);

create table conversion_receipts (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6})$'),
  direction text not null check (direction in ('SUGGESTION_TO_CASE', 'CASE_TO_SUGGESTION')),
  field text not null,
  state text not null check (state in ('REGISTERED', 'ASSESSED', 'CONVERTED', 'NOT_CONVERTED')),
  conversion_id text collate "C" not null unique,
  case_id text collate "C" references litigation_cases,
  registered_on date not null,
  decided_on date check (decided_on >= registered_on),
  decline_reason text,
  check ((state = 'NOT_CONVERTED') = (decline_reason is not null)),
  check ((state in ('CONVERTED', 'NOT_CONVERTED')) = (decided_on is not null))
);
create index conversion_receipts_by_case on conversion_receipts (case_id, id);

create table clues (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6})$'),
  number text not null,
  source text not null check (source in ('SUGGESTION', 'DEPUTY', 'REPORT', 'OWN_WORK', 'TRANSFER', 'MEDIA')),
  field text not null,
  summary text not null,
  state text not null check (state in ('REGISTERED', 'ASSESSING', 'FILED', 'DECLINED', 'MOVED')),
  registered_on date not null,
  assessed_on date check (assessed_on >= registered_on),
  receipt_id text collate "C" unique references conversion_receipts,
  case_id text collate "C" references litigation_cases,
  check ((state = 'FILED') = (case_id is not null)),
  check ((source = 'SUGGESTION') = (receipt_id is not null))
);
create index clues_by_registration on clues (registered_on, id);
create index clues_by_registration_desc on clues (registered_on desc, id);
create index clues_by_code on clues (code, id);
create index clues_by_case on clues (case_id, id);

create table procuratorial_suggestions (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6})$'),
  document_number text not null,
  case_id text collate "C" not null references litigation_cases,
  agency text not null,
  urgent boolean not null,
  issued_on date not null,
  -- Two months, or fifteen days if the harm is spreading (两高解释 art. 21).
  due_on date not null check (due_on > issued_on),
  replied_on date check (replied_on >= issued_on)
);
create index procuratorial_suggestions_by_issue on procuratorial_suggestions (issued_on, id);
create index procuratorial_suggestions_by_issue_desc on procuratorial_suggestions (issued_on desc, id);
create index procuratorial_suggestions_by_due on procuratorial_suggestions (due_on, id);
create index procuratorial_suggestions_by_due_desc on procuratorial_suggestions (due_on desc, id);
create index procuratorial_suggestions_by_case on procuratorial_suggestions (case_id, id);
create index procuratorial_suggestions_by_code on procuratorial_suggestions (code, id);
