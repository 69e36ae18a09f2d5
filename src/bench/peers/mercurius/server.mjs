// Fastify + Mercurius: graphql-jit and loaders over hand-written SQL, one prepared statement per edge and level.
import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';

const workers = Number(process.env.WORKERS ?? 1);
if (workers > 1 && cluster.isPrimary) {
  for (let i = 0; i < workers; i++) cluster.fork();
} else {
  await serve();
}

async function serve() {
  const pool = new pg.Pool({ max: Math.ceil(Number(process.env.POOL ?? 16) / workers), idleTimeoutMillis: 0 });
  const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows;

  const islands = first => rows('islands',
    `select id, slug, kind, area_km2 as "areaKm2", highest_point_m as "highestPointM", summary
     from island order by slug limit $1`, [first]);

  const statements = (first, from, order) => rows(`statements-${order}`,
    `select id, slug, kind, place, summary, made_on as edtf from statement
     where made_on_day >= coalesce($2::date - date '1970-01-01', -2147483648)
     order by made_on_day ${order}, slug ${order} limit $1`, [first, from]);

  // The lateral join reads only each island's page, in order, from the index.
  const statementsOf = (ids, first, from) => rows('statements-of-islands',
    `select island.id as parent, page.*
     from unnest($1::bigint[]) island (id)
     cross join lateral (
       select s.id, s.slug, s.kind, s.place, s.summary, s.made_on as edtf, l.record_day
       from link l join statement s on s.id = l.record_id
       where l.subject_id = island.id and l.role = 'TOUCHES'
         and l.record_day >= coalesce($3::date - date '1970-01-01', -2147483648)
       order by l.record_day desc, l.record_slug desc limit $2
     ) page
     order by island.id, page.record_day desc, page.slug desc`, [ids, first, from]);

  const attributionsOf = ids => rows('attributions-of-statements',
    `select statement_id as parent, office, level, country_id as country from attribution
     where statement_id = any ($1::bigint[]) order by statement_id, position`, [ids]);

  const countries = ids => rows('countries',
    'select id, slug, code, status from country where id = any ($1::bigint[])', [ids]);

  const from = where => where?.madeOn?.from;
  const connection = nodes => ({ nodes });

  const resolvers = {
    Query: {
      islands: async (_, { first }) => connection(await islands(first)),
      statements: async (_, { first, orderBy, where }) =>
        connection(await statements(first, from(where), orderBy === 'MADE_ON_ASC' ? 'asc' : 'desc')),
    },
    Statement: { madeOn: statement => statement },
  };

  const uncached = loader => ({ loader, opts: { cache: false } });
  const loaders = {
    Island: {
      statements: uncached(async queries => {
        // Aliases of one field may differ in their arguments.
        const pages = new Map();
        for (const { obj, params } of queries) {
          const key = `${params.first} ${from(params.where)}`;
          if (!pages.has(key)) pages.set(key, { params, ids: [] });
          pages.get(key).ids.push(obj.id);
        }
        for (const page of pages.values()) {
          page.rows = childrenByParent(await statementsOf(page.ids, page.params.first, from(page.params.where)));
        }
        return queries.map(({ obj, params }) =>
          connection(pages.get(`${params.first} ${from(params.where)}`).rows.get(obj.id) ?? []));
      }),
    },
    Statement: {
      attributions: uncached(async queries => {
        const found = childrenByParent(await attributionsOf(queries.map(({ obj }) => obj.id)));
        return queries.map(({ obj }) => found.get(obj.id) ?? []);
      }),
    },
    Attribution: {
      country: uncached(async queries => {
        const ids = new Set(queries.map(({ obj }) => obj.country).filter(id => id !== null));
        const found = new Map((await countries([...ids])).map(country => [country.id, country]));
        return queries.map(({ obj }) => found.get(obj.country) ?? null);
      }),
    },
  };

  const app = Fastify();
  await app.register(mercurius, {
    schema: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
    resolvers,
    loaders,
    jit: 1,
    compilerOptions: { disableLeafSerialization: true },
  });
  await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
}

function childrenByParent(rows) {
  const children = new Map();
  for (const row of rows) {
    const siblings = children.get(row.parent);
    if (siblings) siblings.push(row);
    else children.set(row.parent, [row]);
  }
  return children;
}
