// Checks the dataset's outlines as GeoJSON (RFC 7946). See README.md.
//
// Usage: node check.mjs [OUTLINES.yaml]

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from '@placemarkio/check-geojson';
import { parse } from 'yaml';

const [file = fileURLToPath(new URL('../resources/dataset/outlines.yaml', import.meta.url))] = process.argv.slice(2);
const { outlines } = parse(readFileSync(file, 'utf8'));

const segments = (ring) => ring.slice(1).map((end, i) => [ring[i], end]);
const turn = ([ax, ay], [bx, by], [cx, cy]) => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
const cross = ([a, b], [c, d]) => turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
const orientation = (ring) => segments(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0);

function problems(ring, exterior) {
  const found = [];
  const edges = segments(ring);
  if (ring[0].join() !== ring.at(-1).join()) found.push('is not closed');
  if (new Set(ring.map(String)).size < ring.length - 1) found.push('repeats a position');
  if ((orientation(ring) > 0) !== exterior) found.push('breaks the right-hand rule');
  if (edges.some(([[x1], [x2]]) => Math.abs(x1 - x2) > 90)) found.push('leaps over the antimeridian');
  if (edges.some((one, i) => edges.slice(i + 1).some((other) => cross(one, other)))) found.push('crosses itself');
  return found;
}

const all = outlines.flatMap(({ island, geometry }) => {
  check(JSON.stringify(geometry));
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => rings.flatMap((ring, i) => problems(ring, i === 0)))
    .map((problem) => `${island}: a ring ${problem}`);
});
console.log([...all, `${outlines.length} outlines, ${all.length} problems`].join('\n'));
process.exitCode = all.length ? 1 : 0;
