// IsleGraph and its peers: how each is built, started and asked.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run, start, stop, tail } from './children.mjs';
import { ask, delay, freePort } from './net.mjs';
import { body, FIRST, FLAT, IN_POSTGRAPHILE, NESTED } from './queries.mjs';

const OURS = { nested: NESTED, flat: FLAT, first: FIRST };

export function servers({ root, work, java, jvm, node, postgres, workers, pool, env, reply }) {
  const peers = join(root, 'src/bench/peers');
  const common = { ...process.env, ...postgres.env, POOL: `${pool}` };
  const jar = file => ({ command: java, args: [...jvm, '-jar', file] });
  const withNode = name => ({ command: node, args: [join(peers, name, 'server.mjs')] });

  const all = {
    islegraph: {
      ...jar(join(root, 'target/quarkus-app/quarkus-run.jar')),
      queries: OURS,
      env: port => ({
        QUARKUS_DATASOURCE_JDBC_URL: postgres.jdbc.url,
        QUARKUS_DATASOURCE_USERNAME: postgres.jdbc.user,
        QUARKUS_DATASOURCE_PASSWORD: postgres.jdbc.password,
        // The generated dataset is to stay.
        ISLEGRAPH_DATASET_LOAD_AT_START: 'false',
        QUARKUS_HTTP_HOST: '127.0.0.1',
        QUARKUS_HTTP_PORT: `${port}`,
        ...env,
      }),
    },
    postgraphile: {
      ...withNode('postgraphile'),
      queries: IN_POSTGRAPHILE,
      env: port => ({ PORT: `${port}`, WORKERS: `${workers.postgraphile}`, NODE_ENV: 'production', GRAPHILE_ENV: 'production' }),
    },
    mercurius: {
      ...withNode('mercurius'),
      queries: OURS,
      env: port => ({ PORT: `${port}`, WORKERS: `${workers.mercurius}`, NODE_ENV: 'production' }),
    },
    spring: {
      ...jar(join(peers, 'spring/target/server.jar')),
      queries: OURS,
      env: port => ({ PORT: `${port}` }),
    },
    vertx: {
      command: java,
      args: [...jvm, '-cp', `${join(peers, 'vertx/target/server.jar')}:${join(peers, 'vertx/target/lib')}/*`, 'Server'],
      queries: OURS,
      fixed: true,
      env: port => ({ PORT: `${port}`, REPLY: reply }),
    },
  };

  /** Starts a server and waits for its first good answer. */
  async function up(name, moreEnv = {}) {
    const server = all[name];
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/graphql`;
    const log = join(work, `${name}.log`);
    const began = performance.now();
    const child = start(server.command, server.args, { cwd: work, log, env: { ...common, ...server.env(port), ...moreEnv } });
    const first = JSON.stringify({ query: server.queries.first });
    let ended;
    child.ended.then(code => (ended = code));
    for (;;) {
      if (ended !== undefined || performance.now() - began > 180_000) {
        throw new Error(`${name} did not start (${ended ?? 'no answer'}):\n${tail(log)}`);
      }
      const answer = await ask(url, first).catch(() => undefined);
      if (answer?.status === 200) break;
      await delay(5);
    }
    return {
      name, url, child, fixed: server.fixed,
      startMs: performance.now() - began,
      body: query => body(server.queries[query]),
      down: () => stop(child),
    };
  }

  return { up };
}

/** Builds what is missing, and IsleGraph always: its kind of database is fixed when it is built. */
export async function build({ root, java, names }) {
  const env = { ...process.env, JAVA_HOME: java.replace(/\/bin\/java$/, '') };
  const peers = join(root, 'src/bench/peers');
  const maven = (folder, ...args) => run(join(root, 'mvnw'), ['-q', ...args], { cwd: folder, env });
  for (const name of ['postgraphile', 'mercurius']) {
    const folder = join(peers, name);
    if (!existsSync(join(folder, 'node_modules'))) {
      await run('npm', ['install', '--no-package-lock', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: folder });
    }
  }
  for (const name of ['spring', 'vertx']) {
    if (!names.includes(name) || existsSync(join(peers, name, 'target/server.jar'))) continue;
    await maven(root, '-f', join(peers, name, 'pom.xml'), 'package');
  }
  await maven(root, '-DskipTests', '-Dquarkus.profile=postgresql', 'package');
}
