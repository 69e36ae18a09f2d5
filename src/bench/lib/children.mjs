// Child processes that never outlive us: each leads a process group, which is killed at the end and on failure.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

const running = new Set();

export function start(command, args, { log, ...options } = {}) {
  const out = log ? openSync(log, 'a') : 'inherit';
  const child = spawn(command, args, { stdio: ['ignore', out, out], ...options, detached: true });
  if (log) closeSync(out);
  child.log = log;
  child.ended = new Promise(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
  running.add(child);
  child.ended.then(() => running.delete(child));
  return child;
}

/** Runs a command to its end and returns its output. */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options, detached: true });
  running.add(child);
  let out = '';
  child.stdout.on('data', data => (out += data));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => running.delete(child));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${out}`);
  return out;
}

export async function stop(child, signal = 'SIGTERM') {
  signalGroup(child, signal);
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), 10_000);
  await child.ended;
  clearTimeout(timer);
  signalGroup(child, 'SIGKILL');
}

export function tail(log, lines = 30) {
  return readFileSync(log, 'utf8').split('\n').slice(-lines).join('\n');
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // has ended
  }
}

process.on('exit', () => running.forEach(child => signalGroup(child, 'SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
