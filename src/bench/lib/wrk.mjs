import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './children.mjs';

const SCRIPT = new URL('request.lua', import.meta.url).pathname;
let started = 0;

/** One run of wrk. */
export async function load({ work, url, body, distinct, connections, seconds }) {
  const file = join(work, 'body.json');
  writeFileSync(file, body);
  const env = { ...process.env, BODY: file };
  if (distinct) env.DISTINCT = `${(started++ * 50_021) % 268_800}`; // no run repeats the days of the run before
  const out = await run('wrk',
    ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s', '-s', SCRIPT, url], { env });
  const { requests, seconds: took, bytes, errors, p50, p99 } = JSON.parse(/^@(.*)$/m.exec(out)[1]);
  // wrk counts what ended in time; if nothing did, each connection waits in vain.
  const failed = requests === 0 ? { p50: NaN, p99: NaN, errors: errors || connections } : {};
  return { connections, seconds: took, requests, perSecond: requests / took, p50, p99, errors, bytes, ...failed };
}
