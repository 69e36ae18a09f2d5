// PostGraphile 5, Amber preset, on grafserv's Node server.
import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { grafserv } from 'grafserv/node';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const workers = Number(process.env.WORKERS ?? 1);
if (cluster.isPrimary) await setUp();
if (workers > 1 && cluster.isPrimary) {
  for (let i = 0; i < workers; i++) cluster.fork();
} else {
  await serve();
}

async function setUp() {
  const client = new pg.Client();
  await client.connect();
  await client.query(readFileSync(new URL('setup.sql', import.meta.url), 'utf8'));
  await client.end();
}

async function serve() {
  const pool = new pg.Pool({ max: Math.ceil(Number(process.env.POOL ?? 16) / workers), idleTimeoutMillis: 0 });
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    schema: { defaultBehavior: 'list' }, // attributions as a plain list, beside the connections
    pgServices: [makePgService({ pool, schemas: ['public', 'bench'] })],
    grafserv: { graphiql: false },
    grafast: { explain: process.env.EXPLAIN === 'true' },
  });
  const server = createServer();
  server.on('error', error => {
    throw error;
  });
  await instance.createServ(grafserv).addTo(server);
  server.listen(Number(process.env.PORT), '127.0.0.1');
}
