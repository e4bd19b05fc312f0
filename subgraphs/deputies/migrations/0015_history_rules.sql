-- The rules for the steps (办理过程) of each kind of record become functions: as conditions all of them were planned for every step that was read or written,
-- which took longer than everything else (5 ms with 24 kinds).
do $$
declare rule record;
begin
  for rule in
    select policyname as name, cmd, coalesce(qual, with_check) as condition, types
    from pg_policies
    left join (values
      ('deputies', array['Deputy']),
      ('deputy_teams', array['DeputyTeam']),
      ('stations', array['ContactStation']),
      ('sessions', array['StationSession']),
      ('contact_assignments', array['ContactAssignment'])
    ) as known (kind, types) on kind = regexp_replace(policyname, '^(readers|writers)(_of_)?', '')
    where schemaname = current_schema() and tablename = 'history'
  loop
    rule.types := coalesce(rule.types, array[substring(rule.condition from $re$split_part\(record_id, '\.'::text, 2\) = '(\w+)'$re$)]);
    if rule.types[1] is null then raise 'Of which kind are the records of %?', rule.name; end if;
    execute format('create function %I(record_id text) returns boolean language plpgsql stable as %L', rule.name || '_history',
      format('begin return %s; end', regexp_replace(rule.condition, '(history\.)?\mrecord_id\M', '$1', 'g')));
    execute format(
      'alter policy %I on history %s (split_part(record_id, ''.'', 2) = any(%L) and %I(record_id))',
      rule.name, case rule.cmd when 'SELECT' then 'using' else 'with check' end, rule.types, rule.name || '_history'
    );
  end loop;
end $$;

-- What rules there are for the steps of one kind of record: who may read the record may read them, and add to them; the command decides which.
-- The rule is a function, so that asking for the steps of one kind plans nothing for the others.
create procedure history_of(type text, records regclass) language plpgsql as $$
begin
  execute format('create function %I(record_id text) returns boolean language plpgsql stable as %L', 'sees_' || records,
    format('begin return exists (select from %s where id = $1); end', records));
  execute format('create policy %I on history for select using (split_part(record_id, ''.'', 2) = %L and %I(record_id))',
    'readers_of_' || records, type, 'sees_' || records);
  execute format('create policy %I on history for insert with check (split_part(record_id, ''.'', 2) = %L and %I(record_id))',
    'writers_of_' || records, type, 'sees_' || records);
end $$;
