-- Who may read suggestions. The stores ask for no more than a caller may see (visibility.ts); these rules are the second wall: a statement
-- that forgets to ask sees no row that the caller may not, and one without a caller sees none at all.

alter table suggestions
  add column disclosed boolean not null default false,
  add column secrecy_requested boolean not null default false,
  -- Who takes part: the deputies who lead and join it, and the units it is assigned to.
  add column participants text[] collate "C" not null default '{}';
update suggestions
set participants = array[lead_sponsor]
  || array(select deputy_id from joint_sponsors where suggestion_id = suggestions.id order by position)
  || array(select distinct unit from assignments where suggestion_id = suggestions.id);
create index suggestions_by_participant on suggestions using gin (participants);
create index suggestions_disclosed on suggestions (submitted_at desc, id) where disclosed and assigned_on is not null;

-- A requestId is the caller's own.
alter table requests add column caller text collate "C" not null default '';
alter table requests drop constraint requests_pkey, add primary key (caller, request_id);

-- What is known of the caller: set for one transaction, null when it is not.
create function setting(name text) returns text
language sql stable parallel safe
return nullif(current_setting('liandong.' || name, true), '');

alter table suggestions enable row level security, force row level security;
-- `case`, because the planner takes it for true half the time and walks the index of an order; of `or` it thinks that hardly any row is left.
create policy readers on suggestions for select using (
  case
    when assigned_on is not null and disclosed and (select setting('caller') is not null) then true
    when code = (select setting('congress')) then true
    when assigned_on is not null and starts_with(code, (select setting('congress'))) then true
    when starts_with(code, (select setting('counted'))) then true
    when participants && (select setting('deputies')::text[]) then true
    when participants && (select array[setting('unit')])
      and ((select setting('unit_place') is null) or code = (select setting('unit_place'))) then true
    else assigned_on is not null and litigation_field is not null and starts_with(code, (select setting('procuratorate')))
  end
);
create policy submitters on suggestions for insert with check (
  code = (select setting('congress')) or array[lead_sponsor] && (select setting('deputies')::text[])
);
create policy assigners on suggestions for update using (code = (select setting('congress')));

alter table conversions enable row level security, force row level security;
create policy readers on conversions for select using (
  case
    when code = (select setting('congress')) then true
    when starts_with(code, (select setting('counted'))) then true
    else starts_with(code, (select setting('procuratorate')))
  end
);

-- What hangs on a suggestion is seen by whoever sees the suggestion.
alter table joint_sponsors enable row level security, force row level security;
alter table assignments enable row level security, force row level security;
alter table replies enable row level security, force row level security;
alter table events enable row level security, force row level security;
create policy readers on joint_sponsors for select using (exists (select from suggestions where suggestions.id = suggestion_id));
create policy readers on assignments for select using (exists (select from suggestions where suggestions.id = suggestion_id));
create policy readers on replies for select using (exists (select from suggestions where suggestions.id = suggestion_id));
create policy readers on events for select using (exists (select from suggestions where suggestions.id = suggestion_id));
create policy writers on joint_sponsors for insert with check (exists (select from suggestions where suggestions.id = suggestion_id));
create policy writers on assignments for insert with check (exists (select from suggestions where suggestions.id = suggestion_id));
create policy writers on events for insert with check (exists (select from suggestions where suggestions.id = suggestion_id));

alter table requests enable row level security, force row level security;
create policy own on requests using (caller = (select setting('caller'))) with check (caller = (select setting('caller')));
