-- 全文查找. Finding suggestions by words of their title and text. Chinese has no spaces between words, and what cuts it into words misses some; so
-- what is kept of a text is each character and each pair of neighbours. A word of two characters or more is looked up by its pairs, which finds every
-- text that has it and some that have the pairs apart; those the stores sort out by looking at the text itself.

-- A text as it is compared: full-width and compatibility forms as the usual ones (NFKC), A to Z as a to z. Alike on every server, whatever its locale.
create function searchable(written text) returns text
language sql immutable strict parallel safe
return lower(normalize(written, nfkc) collate "C");

-- Whether a character can be part of a word, by its code point. Not certain breaks are taken for parts: that costs room, and loses nothing.
create function is_part(point bigint) returns boolean
language sql immutable parallel safe
return not (point < 48 or point between 58 and 64 or point between 91 and 96 or point between 123 and 160
  or point between 8192 and 8303 or point between 12288 and 12292 or point between 12296 and 12305 or point between 12308 and 12320);

-- The characters of a searchable text by their code points, and the pairs of neighbours as the first's code point times 2^21 and the second's.
create function grams(written text) returns bigint[]
language sql immutable strict parallel safe cost 10000
begin atomic
  with written_as as materialized (select string_to_array(written, null) as characters),
  point as materialized (
    select ascii(one)::bigint as one, ascii(two)::bigint as two
    from written_as
    cross join unnest(characters, characters[2:]) as pair (one, two)
  )
  select coalesce(array_agg(gram), '{}')
  from (
    select one as gram from point where is_part(one)
    union all
    select one << 21 | two from point where is_part(one) and is_part(two)
  ) as each;
end;

create table searched_suggestions (
  suggestion_id text collate "C" primary key references suggestions on delete cascade,
  written text not null
);
create index suggestions_by_gram on searched_suggestions using gin (grams(written));

-- Behind row-level security an index answers only what its rules ask, because what a statement asks besides could tell of rows that it must not see.
-- So the rule is the search: the table shows what has the characters and pairs that the transaction is searching for, and nothing to who is not searching.
alter table searched_suggestions enable row level security, force row level security;
create policy found on searched_suggestions for select using (grams(written) @> setting('searched')::bigint[]);
create policy writers on searched_suggestions for insert with check (exists (select from suggestions where suggestions.id = suggestion_id));
create policy changers on searched_suggestions for update using (exists (select from suggestions where suggestions.id = suggestion_id));

-- The ids of suggestions that may have all the words, each without breaks, as `searchable` writes them.
create function suggestions_with(words text[]) returns setof text
language plpgsql volatile rows 100 set search_path from current
as $$
begin
  perform set_config('liandong.searched', (
    select array_agg(distinct gram)::text
    from unnest(words) as word
    cross join unnest(grams(word)) as gram
    where gram >= 1 << 21 or length(word) = 1
  ), true);
  return query select suggestion_id from searched_suggestions;
  perform set_config('liandong.searched', '', true);
end
$$;

-- New rows by statement, because a load of many is one.
create function add_searched() returns trigger
language plpgsql set search_path from current
as $$
begin
  insert into searched_suggestions (suggestion_id, written)
  select id, searchable(title || chr(10) || text) from added;
  return null;
end
$$;
create trigger search_inserted after insert on suggestions
referencing new table as added
for each statement execute function add_searched();

create function change_searched() returns trigger
language plpgsql set search_path from current
as $$
begin
  -- Every row has what an empty search asks for: so the row is shown, and can be changed.
  perform set_config('liandong.searched', '{}', true);
  update searched_suggestions
  set written = searchable(new.title || chr(10) || new.text)
  where suggestion_id = new.id;
  perform set_config('liandong.searched', '', true);
  return null;
end
$$;
create trigger search_changed after update of title, text on suggestions
for each row when (old.title <> new.title or old.text <> new.text) execute function change_searched();

insert into searched_suggestions (suggestion_id, written)
select id, searchable(title || chr(10) || text) from suggestions;
