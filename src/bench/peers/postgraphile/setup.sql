-- What PostGraphile serves beside our tables: two functions, in a schema of their own.
drop schema if exists bench cascade;
create schema bench;

-- A computed column, https://postgraphile.org/postgraphile/5/computed-columns: a stable SQL function of one select,
-- which PostgreSQL inlines, so that the page is read in order from the index of link.
create function bench.island_statements(island public.island, made_from date)
  returns setof public.statement language sql stable as $$
  select s.* from public.link l join public.statement s on s.id = l.record_id
  where l.subject_id = island.id and l.role = 'TOUCHES' and l.record_day >= made_from - date '1970-01-01'
  order by l.record_day desc, l.record_slug desc
$$;

create function bench.statements_from(made_from date)
  returns setof public.statement language sql stable as $$
  select s.* from public.statement s where s.made_on_day >= made_from - date '1970-01-01'
  order by s.made_on_day, s.slug
$$;
