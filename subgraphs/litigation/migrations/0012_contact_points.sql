-- 公益诉讼联系点. Contact points at the congresses' contact stations: the procuratorate's half. `partner` is the place of the congress that keeps the other half,
-- `counterpart_id` that half's id.
create table pil_contact_points (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6})$'),
  station_id text collate "C" not null,
  state text not null check (state in ('PROPOSED', 'DECLINED', 'OPEN', 'SUSPENDED', 'CLOSED')),
  partner text collate "C" not null check (partner ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$' and starts_with(partner, code)),
  counterpart_id text collate "C" not null unique,
  liaison_id text collate "C",
  office text check (length(office) between 1 and 100),
  proposed_on date not null,
  year int not null generated always as (extract(year from proposed_on)::int) stored,
  opened_on date check (opened_on >= proposed_on),
  ended_on date check (ended_on >= proposed_on),
  end_reason text check (length(end_reason) between 1 and 1000),
  clues_referred int not null default 0 check (clues_referred >= 0),
  check (state not in ('OPEN', 'SUSPENDED') or opened_on is not null),
  check (state not in ('PROPOSED', 'DECLINED') or opened_on is null),
  check ((opened_on is null) = (office is null)),
  check ((state in ('DECLINED', 'CLOSED')) = (ended_on is not null)),
  check ((ended_on is null) = (end_reason is null))
);
create index pil_contact_points_by_proposal on pil_contact_points (proposed_on, id);
create index pil_contact_points_by_proposal_desc on pil_contact_points (proposed_on desc, id);
create index pil_contact_points_by_code on pil_contact_points (code, year);
create index pil_contact_points_by_state on pil_contact_points (state);
create index pil_contact_points_by_station on pil_contact_points (station_id);
create index pil_contact_points_by_year on pil_contact_points (year);

alter table pil_contact_points enable row level security, force row level security;
create policy readers on pil_contact_points for select using (
  case
    when (select setting('procuratorate') = setting('keeper')) then true
    when starts_with(code, (select setting('procuratorate'))) then true
    when partner = (select setting('congress')) then true
    -- What the congress's system tells is of its own place or below.
    else starts_with(partner, (select setting('congress_system')))
  end
);
create policy makers on pil_contact_points for insert with check (starts_with(partner, (select setting('congress_system'))));
create policy actors on pil_contact_points for update using (
  code = (select setting('procuratorate')) or starts_with(partner, (select setting('congress_system')))
);
call history_of('ProcuratorateContactPoint', 'pil_contact_points');

-- 联络站线索. A clue that a congress refers by a contact point is taken in once, by the opinion's id; the congress sees where it stands.
alter table clues
  add column opinion_id text collate "C" unique,
  add column congress text collate "C" check (congress ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  add column contact_point_id text collate "C" references pil_contact_points,
  add constraint clues_of_stations check (
    num_nulls(opinion_id, congress, contact_point_id) in (0, 3) and (source = 'STATION') = (opinion_id is not null)
  );
create index clues_by_opinion on clues (opinion_id text_pattern_ops) where opinion_id is not null;
create index clues_by_contact_point on clues (contact_point_id) where contact_point_id is not null;

drop policy readers on clues;
create policy readers on clues for select using (
  case
    when (select setting('procuratorate') = setting('keeper')) then true
    when code = (select setting('procuratorate')) then true
    when starts_with(code, (select setting('counted'))) then true
    when source = 'PROCURATORATE' and starts_with(moved_from, (select setting('procuratorate_system'))) then true
    when starts_with(congress, (select setting('congress_system'))) then true
    when is_linked(opinion_id) then true
    else exists (select from conversion_receipts where conversion_receipts.id = receipt_id and is_linked(conversion_id))
  end
);
create policy referrers on clues for insert with check (source = 'STATION' and starts_with(congress, (select setting('congress_system'))));
create policy referrers on clue_reporters for insert with check (exists (
  select from clues where clues.id = clue_id and starts_with(congress, (select setting('congress_system')))
));

create or replace function sees_history_of_clue(record_id text) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from clues
    where clues.id = record_id
      and (setting('procuratorate') in (setting('keeper'), code) or starts_with(moved_from, setting('procuratorate_system'))
        or starts_with(congress, setting('congress_system')))
  );
end $$;
