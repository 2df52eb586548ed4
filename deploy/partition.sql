-- Partitions the ledger's record tables by the number of the version that a record belongs to. Versions are numbered as
-- they come in, so a range of numbers is a stretch of days: old days go to slower disks, and an index stays as small as
-- the days that are asked for. What is there becomes the first partition, without being copied.
--   psql news -f deploy/partition.sql            once; with writers stopped, it takes as long as checking the references
--   select next_partition(5000000);              before the last one is full: the next five million numbers
begin;

do $$
declare
  record_tables constant text[] := array['entities', 'attributions', 'vias', 'events', 'participants',
    'event_attributions', 'quantities', 'figures', 'times', 'concepts'];
  name text;
  made record;
  again text[] := '{}';
  counting text[];
  key text;
  bound bigint;
begin
  select coalesce(max(id), 0) + 1 into bound from report_versions;
  for made in
    select conrelid::regclass::text as on_table, conname, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype = 'f'
      and (conrelid::regclass::text = any (record_tables) or confrelid::regclass::text = any (record_tables))
  loop
    again := again || format('alter table %I add constraint %I %s', made.on_table, made.conname, made.definition);
    execute format('alter table %I drop constraint %I', made.on_table, made.conname);
  end loop;
  foreach name in array record_tables loop
    select string_agg(quote_ident(a.attname), ', ' order by array_position(i.indkey::int[], a.attnum::int))
    into key
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = name::regclass and i.indisprimary;
    -- what counts a table's rows: the whole table's from now on, not its first partition's
    select array_agg(pg_get_triggerdef(oid)) into counting from pg_trigger
    where tgrelid = name::regclass and not tgisinternal;
    for made in select tgname from pg_trigger where tgrelid = name::regclass and not tgisinternal loop
      execute format('drop trigger %I on %I', made.tgname, name);
    end loop;
    execute format('alter table %I rename to %I', name, name || '_first');
    execute format('create table %I (like %I including defaults) partition by range (version)', name, name || '_first');
    execute format('alter table %I add primary key (%s)', name, key);
    for i in 1 .. coalesce(cardinality(counting), 0) loop
      execute counting[i];
    end loop;
    for made in
      select pg_get_indexdef(indexrelid) as definition from pg_index
      where indrelid = (name || '_first')::regclass and not indisprimary
    loop
      execute regexp_replace(made.definition, ' INDEX \S+ ON \S+ ', format(' INDEX ON %I ', name));
    end loop;
    execute format('alter table %I attach partition %I for values from (minvalue) to (%s)', name, name || '_first', bound);
    execute format('create table %I partition of %I default', name || '_rest', name);
  end loop;
  foreach name in array again loop
    execute name;
  end loop;
end $$;

-- Makes partitions for the next so many numbers. Nothing may have come into the rest yet: make them in time.
create or replace function next_partition(numbers bigint) returns text language plpgsql as $$
declare
  name text;
  low bigint;
begin
  select max((regexp_match(pg_get_expr(c.relpartbound, c.oid), 'TO \(''?(\d+)''?\)'))[1]::bigint) into low
  from pg_class c join pg_inherits i on i.inhrelid = c.oid
  where i.inhparent = 'entities'::regclass and pg_get_expr(c.relpartbound, c.oid) <> 'DEFAULT';
  for name in select relname from pg_class where relkind = 'p' and relispartition = false loop
    execute format('create table %I partition of %I for values from (%s) to (%s)',
      format('%s_%s', name, low), name, low, low + numbers);
  end loop;
  return format('%s to %s', low, low + numbers - 1);
end $$;

commit;
