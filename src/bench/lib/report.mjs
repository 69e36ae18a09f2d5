// Raw runs as CSV, and what they come to as Markdown.

const COLUMNS = {
  phase: row => row.phase,
  statements: row => row.statements,
  query: row => row.query,
  server: row => row.server,
  round: row => row.round,
  connections: row => row.connections,
  seconds: row => row.seconds?.toFixed(2),
  requests: row => row.requests,
  requests_per_second: row => row.perSecond?.toFixed(2),
  p50_ms: row => row.p50?.toFixed(2),
  p99_ms: row => row.p99?.toFixed(2),
  errors: row => row.errors,
  bytes: row => row.bytes,
  rss_mb: row => row.rssMb?.toFixed(1),
  start_ms: row => row.startMs?.toFixed(0),
};

export function toCsv(rows) {
  const lines = rows.map(row => Object.values(COLUMNS).map(column => column(row) ?? '').join(','));
  return `${[Object.keys(COLUMNS).join(','), ...lines].join('\n')}\n`;
}

export function report(rows, environment) {
  const parts = [
    `# Benchmark of ${environment.date.slice(0, 10)}`,
    `Commit ${environment.commit.slice(0, 10)}${environment.uncommitted ? ' with changes' : ''}; ${environment.cpu}, ` +
      `${environment.cores} cores; ${environment.jdk}; Node ${environment.node}; PostgreSQL ${environment.postgresql}; ` +
      `load before the start ${environment.busy}.`,
    ...competition('Distinct requests: each with another argument, no replies kept', 'distinct', rows),
    ...competition('Repeated requests: IsleGraph with its cache of replies, and a bare server that answers fixed bytes',
      'repeated', rows),
    ...table('IsleGraph, one request at a time', ['statements', 'query', 'median p50', 'min–max', 'median p99', 'errors'],
      grouped(rows, 'scale', ['statements', 'query']).map(group => [
        group[0].statements, group[0].query,
        `${median(group, 'p50').toFixed(2)} ms`, `${range(group, 'p50', 2)} ms`,
        `${median(group, 'p99').toFixed(2)} ms`, total(group, 'errors'),
      ])),
    ...table('IsleGraph, resident memory', ['statements', 'when', 'median', 'min–max'],
      grouped(rows, 'memory', ['statements', 'query']).map(group => [
        group[0].statements, group[0].query, `${median(group, 'rssMb').toFixed(0)} MB`, `${range(group, 'rssMb', 0)} MB`,
      ])),
    ...table('IsleGraph, from process start to the first answered query', ['statements', 'median', 'min–max'],
      grouped(rows, 'start', ['statements']).map(group => [
        group[0].statements, `${median(group, 'startMs').toFixed(0)} ms`, `${range(group, 'startMs', 0)} ms`,
      ])),
  ];
  return `${parts.join('\n\n')}\n`;
}

function competition(title, phase, rows) {
  const groups = grouped(rows, phase, ['statements', 'query', 'server']);
  return table(title,
    ['statements', 'query', 'server', 'median requests/s', 'min–max', 'median p50', 'median p99', 'errors',
      'IsleGraph is … times as fast'],
    groups.map(group => {
      const { statements, query, server } = group[0];
      const ours = groups.find(([row]) => row.statements === statements && row.query === query && row.server === 'islegraph');
      // Of runs of the same round, which had the same disturbances.
      const ratios = group.flatMap(row => {
        const mine = ours?.find(({ round }) => round === row.round);
        return mine ? [{ ratio: mine.perSecond / row.perSecond }] : [];
      });
      return [
        statements, query, server,
        median(group, 'perSecond').toFixed(1), range(group, 'perSecond', 1),
        `${median(group, 'p50').toFixed(1)} ms`, `${median(group, 'p99').toFixed(1)} ms`, total(group, 'errors'),
        server === 'islegraph' || !ratios.length ? '' : `${median(ratios, 'ratio').toFixed(2)} (${range(ratios, 'ratio', 2)})`,
      ];
    }));
}

function table(title, head, lines) {
  if (!lines.length) return [];
  const row = cells => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n')];
}

function grouped(rows, phase, keys) {
  const groups = new Map();
  for (const row of rows.filter(row => row.phase === phase)) {
    const key = keys.map(key => row[key]).join('\n');
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  return [...groups.values()];
}

function sorted(rows, key) {
  return rows.map(row => row[key]).sort((a, b) => a - b);
}

function median(rows, key) {
  const values = sorted(rows, key);
  const middle = values.length >> 1;
  return values.length % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

function range(rows, key, digits) {
  const values = sorted(rows, key);
  return `${values[0].toFixed(digits)}–${values.at(-1).toFixed(digits)}`;
}

function total(rows, key) {
  return rows.reduce((sum, row) => sum + row[key], 0);
}
