-- 公益诉讼联系点. Contact points of procuratorates at contact stations: the congress's half. `partner` is the place of the procuratorate that keeps the other half,
-- `counterpart_id` that half's id. A station has one at a time that is not at its end.
create table pil_contact_points (
  id text collate "C" primary key,
  code text collate "C" not null check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9})$'),
  station_id text collate "C" not null references contact_stations,
  state text not null check (state in ('PROPOSED', 'DECLINED', 'OPEN', 'SUSPENDED', 'CLOSED')),
  partner text collate "C" not null check (partner ~ '^(\d{2}|\d{4}|\d{6})$' and starts_with(code, partner)),
  counterpart_id text collate "C" unique,
  liaison_id text collate "C" references deputies,
  office text check (length(office) between 1 and 100),
  proposed_on date not null,
  year int not null generated always as (extract(year from proposed_on)::int) stored,
  opened_on date check (opened_on >= proposed_on),
  ended_on date check (ended_on >= proposed_on),
  end_reason text check (length(end_reason) between 1 and 1000),
  clues_referred int not null default 0 check (clues_referred >= 0),
  check (state not in ('OPEN', 'SUSPENDED') or (opened_on is not null and counterpart_id is not null)),
  check (state not in ('PROPOSED', 'DECLINED') or opened_on is null),
  check ((opened_on is null) = (office is null)),
  check ((state in ('DECLINED', 'CLOSED')) = (ended_on is not null)),
  check ((ended_on is null) = (end_reason is null))
);
create unique index pil_contact_points_at_once on pil_contact_points (station_id) where state in ('PROPOSED', 'OPEN', 'SUSPENDED');
create index pil_contact_points_by_proposal on pil_contact_points ((coalesce(proposed_on, date '9999-12-31')), id);
create index pil_contact_points_by_proposal_desc on pil_contact_points ((coalesce(proposed_on, date '0001-01-01')) desc, id);
create index pil_contact_points_by_code on pil_contact_points (code, year);
create index pil_contact_points_by_state on pil_contact_points (state);
create index pil_contact_points_by_station on pil_contact_points (station_id);
create index pil_contact_points_by_year on pil_contact_points (year);

alter table pil_contact_points enable row level security, force row level security;
create policy readers on pil_contact_points for select using (
  case
    when state = 'OPEN' and (select setting('caller') is not null) then true
    when code = (select setting('congress')) then true
    when starts_with(code, (select setting('counted'))) then true
    when starts_with(code, (select setting('procuratorate'))) then true
    -- What the procuratorate's system tells is of its own place or below.
    else starts_with(partner, (select setting('procuratorate_system')))
  end
);
create policy makers on pil_contact_points for insert with check (code = (select setting('congress')));
create policy actors on pil_contact_points for update using (
  code = (select setting('congress')) or starts_with(partner, (select setting('procuratorate_system')))
);
-- A deputy of the congress who refers an opinion counts it.
create policy referrers on pil_contact_points for update using (
  state = 'OPEN' and exists (
    select from deputies where deputies.id = any ((select setting('deputies'))::text[]) and deputies.code = pil_contact_points.code
  )
);
call history_of('PilContactPoint', 'pil_contact_points');

-- 移送. An opinion that was referred to the procuratorate, and what that tells of the clue.
alter table citizen_opinions
  add column referred_on date check (referred_on >= received_on),
  add column referred_to text collate "C" check (referred_to ~ '^(\d{2}|\d{4}|\d{6})$' and starts_with(code, referred_to)),
  add column contact_point_id text collate "C" references pil_contact_points,
  add column referred_field text,
  add column referral text check (referral in ('SENT', 'REGISTERED', 'FILED', 'DECLINED', 'MOVED')),
  add column referral_decided_on date check (referral_decided_on >= referred_on),
  add constraint citizen_opinions_referred check (num_nulls(referred_on, referred_to, contact_point_id, referred_field, referral) in (0, 5)),
  add constraint citizen_opinions_referred_clue check (referral is null or (referral = 'SENT') = (clue_id is null)),
  add constraint citizen_opinions_decided check (
    (referral is not null and referral in ('FILED', 'DECLINED', 'MOVED')) = (referral_decided_on is not null)
  );
create index citizen_opinions_by_referral on citizen_opinions (referral, received_on desc, id) where referral is not null;

drop policy readers on citizen_opinions;
create policy readers on citizen_opinions for select using (
  case
    when state = 'PUBLISHED' and (select setting('caller') is not null) then true
    when code = (select setting('congress')) then true
    when starts_with(code, (select setting('counted'))) then true
    when deputy_id = any ((select setting('deputies'))::text[]) then true
    when unit = (select setting('unit')) and ((select setting('unit_place') is null) or code = (select setting('unit_place'))) then true
    when starts_with(referred_to, (select setting('procuratorate_system'))) then true
    else receipt_hash = (select setting('receipt'))
  end
);
create policy procuratorates on citizen_opinions for update using (starts_with(referred_to, (select setting('procuratorate_system'))));

-- The steps of messages (送达): their table comes with the outbox, after this.
create function sees_deputy_deliveries(record_id text) returns boolean language plpgsql stable as $$
begin
  return exists (select from deliveries where id = $1);
end $$;
create policy readers_of_deputy_deliveries on history for select using (
  split_part(record_id, '.', 2) = 'DeputyDelivery' and sees_deputy_deliveries(record_id)
);
create policy writers_of_deputy_deliveries on history for insert with check (
  split_part(record_id, '.', 2) = 'DeputyDelivery' and sees_deputy_deliveries(record_id)
);
