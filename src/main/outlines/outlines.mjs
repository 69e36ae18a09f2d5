// Writes the outlines of the dataset's features from the land polygons of Natural Earth. See README.md.
//
// Usage: node outlines.mjs [DATASET-FOLDER [OUTLINES.yaml]]

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import { parse } from 'yaml';

/** Kinds of features that a coastline at high water does not show as one polygon. */
const WITHOUT_OUTLINE = new Set(['GROUP', 'REEF', 'LOW_TIDE_ELEVATION']);

/** A polygon's area may be this many times one of the areas on record, or that part of it. */
const FACTOR = 3;

/** The largest polygon, in square kilometres, for a feature without an area on record. */
const LARGEST = { ISLAND: 20_000, ISLET: 1, ROCK: 1 };

/** What has a shape: smaller polygons are dots, on a grid with cells of up to 0.08 square kilometres. */
const SMALLEST = 1;
const FEWEST_POSITIONS = 5;

/** How far outside its polygon, in kilometres, a feature's point may lie: many are given to the arc minute. */
const TOLERANCE_KM = 2;

/** The same if the area on record agrees; a tenth of the square root of that area, if more, allows for bays. */
const TOLERANCE_KM_IF_AREA_AGREES = 3;

/** How far to look for a polygon, to tell which one was refused. */
const NEAR_KM = 20;

/** A point outside has to be this many times as far from any other polygon in question. */
const CLEARLY_NEARER = 2;

/** Points [longitude, latitude] on further polygons of a feature that the coastline has in parts. */
const FURTHER_PARTS = {
  'diego-garcia': [[72.487, -7.29]], // The eastern arm of the atoll.
  mayotte: [[45.275, -12.78]], // Petite-Terre.
  tsushima: [[129.25, 34.2]], // South of the canal that cuts the island.
};

/** A loop of up to this many positions, where the coastline's rounding made it cross itself, is cut off. */
const LONGEST_LOOP = 10;

const SOURCE = 'natural-earth-land-10m';
const DECIMALS = 4;
const COLUMNS = 120;
const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

const [folder = fileURLToPath(new URL('../resources/dataset', import.meta.url)), file = join(folder, 'outlines.yaml')] =
  process.argv.slice(2);

/** The dataset's files but the one to write, parsed, in the order of their paths. */
function readDataset() {
  return readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.yaml'))
    .map((path) => join(folder, path)).filter((path) => resolve(path) !== resolve(file)).sort()
    .map((path) => parse(readFileSync(path, 'utf8')) ?? {});
}

/** All land polygons: their rings of [longitude, latitude], the exterior first, their areas and bounds. */
function readPolygons() {
  const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-10m.json')));
  const land = feature(atlas, atlas.objects.land);
  return (land.features ?? [land])
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .map((rings) => rings.map(unwrap))
    .map((rings) => ({
      rings,
      area: rings.reduce((sum, ring, i) => sum + (i > 0 ? -1 : 1) * area(ring), 0),
      ...bounds(rings[0]),
    }));
}

/** The ring with longitudes beyond 180 rather than a leap over the antimeridian. */
function unwrap(ring) {
  let turn = 0;
  return ring.map(([x, y], i) => {
    if (i > 0 && Math.abs(x - ring[i - 1][0]) > 180) turn += x < ring[i - 1][0] ? 360 : -360;
    return [x + turn, y];
  });
}

function bounds(ring) {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [least, most] = [(all) => all.reduce((a, b) => Math.min(a, b)), (all) => all.reduce((a, b) => Math.max(a, b))];
  return { west: least(xs), east: most(xs), south: least(ys), north: most(ys) };
}

const segments = (ring) => ring.slice(1).map((end, i) => [ring[i], end]);

/** Area in square kilometres on a sphere. */
function area(ring) {
  const sum = segments(ring).reduce((total, [[x1, y1], [x2, y2]]) =>
    total + (x2 - x1) * RADIANS * (Math.sin(y1 * RADIANS) + Math.sin(y2 * RADIANS)), 0);
  return Math.abs(sum * EARTH_RADIUS_KM ** 2) / 2;
}

/** Whether the point lies within the ring (even-odd rule). */
function contains(ring, [x, y]) {
  return segments(ring).filter(([[x1, y1], [x2, y2]]) =>
    (y1 > y) !== (y2 > y) && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1).length % 2 === 1;
}

/** Distance in kilometres from the point to the ring, on a local plane. */
function distance(ring, [x, y]) {
  const scale = [EARTH_RADIUS_KM * RADIANS * Math.cos(y * RADIANS), EARTH_RADIUS_KM * RADIANS];
  const local = ([px, py]) => [(px - x) * scale[0], (py - y) * scale[1]];
  return segments(ring).map(([start, end]) => {
    const [ax, ay] = local(start);
    const [bx, by] = local(end);
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(ax + along * dx, ay + along * dy);
  }).reduce((a, b) => Math.min(a, b));
}

/** Polygons near the point with their distance, zero around it; nearest first, and of two around it the smaller. */
function near([x, y], polygons) {
  const up = NEAR_KM / (EARTH_RADIUS_KM * RADIANS);
  const across = up / Math.cos(y * RADIANS);
  return polygons.flatMap((polygon) => [x - 360, x, x + 360]
    .filter((px) => polygon.west < px + across && polygon.east > px - across
      && polygon.south < y + up && polygon.north > y - up)
    .map((px) => ({ polygon, km: contains(polygon.rings[0], [px, y]) ? 0 : distance(polygon.rings[0], [px, y]) })))
    .filter(({ km }) => km <= NEAR_KM)
    .sort((a, b) => a.km - b.km || a.polygon.area - b.polygon.area);
}

const hasShape = (polygon) => polygon.area >= SMALLEST && polygon.rings[0].length >= FEWEST_POSITIONS;

/** The polygon for the feature, or the reason why it has none. */
function match(island, polygons) {
  const { longitude, latitude } = island.location;
  const all = near([longitude, latitude], polygons);
  if (!all.length) return { none: 'no land near' };
  const areas = (island.areas ?? []).map(({ value }) => value);
  const agrees = ({ polygon }) =>
    areas.some((value) => polygon.area <= value * FACTOR && polygon.area >= value / FACTOR);
  const tolerance = areas.length ? Math.max(TOLERANCE_KM_IF_AREA_AGREES, Math.sqrt(areas[0]) / 10) : TOLERANCE_KM;
  const within = all.filter(({ km }) => km <= tolerance);
  const [first, second] = areas.length ? within.filter(agrees) : within;
  const found = first ?? all[0];
  const none = (why) => ({ ...found, none: why });
  if (!within.length) return none('too far');
  if (!first) return none('area differs');
  if (!areas.length && first.polygon.area > LARGEST[island.kind]) return none('too large');
  if (!hasShape(first.polygon)) return none('no shape');
  if (first.km > 0 && second && second.km < first.km * CLEARLY_NEARER) return none('two as near');
  return { ...first, sure: areas.length > 0 };
}

/** Takes each polygon that several features claim from all of them, but for the only one whose area agrees. */
function settle(found) {
  for (const polygon of new Set(found.filter(({ none }) => !none).map((one) => one.polygon))) {
    const claimants = found.filter((one) => !one.none && one.polygon === polygon);
    const sure = claimants.filter((one) => one.sure);
    const losers = claimants.length === 1 ? [] : claimants.filter((one) => sure.length !== 1 || one !== sure[0]);
    losers.forEach((one) => { one.none = `shared: ${claimants.map(({ island }) => island.slug).join(', ')}`; });
  }
}

/** The polygons, further parts included, cut at the antimeridian. */
function parts({ island, polygon }, polygons) {
  const further = (FURTHER_PARTS[island.slug] ?? []).map((point) => near(point, polygons)[0]);
  if (further.some(({ km }) => km > 0)) throw new Error(`${island.slug}: a further part is not on land`);
  return [polygon, ...further.map((one) => one.polygon)].flatMap(cut);
}

/** The polygon's rings, in pieces if it lies on both sides of the antimeridian, as RFC 7946 asks. */
function cut({ rings, west, east }) {
  if (east <= 180 && west >= -180) return [rings];
  if (rings.length > 1) throw new Error('a polygon with holes crosses the antimeridian; extend the script');
  const [meridian, beyond] = east > 180 ? [180, 1] : [-180, -1];
  return [-1, 1].flatMap((side) => beside(rings[0], meridian, side)
    .map((ring) => [side === beyond ? ring.map(([x, y]) => [x - beyond * 360, y]) : ring]));
}

/** The rings of what lies west (-1) or east (1) of the meridian: chains of positions joined along it. */
function beside(ring, meridian, side) {
  const inside = ([x]) => (x > meridian) === (side > 0);
  const open = ring.slice(0, -1);
  const start = open.findIndex((position, i) => inside(position) && !inside(open.at(i - 1)));
  if (start < 0) return inside(open[0]) ? [ring] : [];
  const onMeridian = ([x1, y1], [x2, y2]) => [meridian, y1 + ((meridian - x1) * (y2 - y1)) / (x2 - x1)];
  const walk = [open.at(start - 1), ...open.slice(start), ...open.slice(0, start)];
  const chains = [];
  for (const [before, position] of segments(walk)) {
    if (inside(position) && !inside(before)) chains.push([onMeridian(before, position)]);
    if (inside(position)) chains.at(-1).push(position);
    else if (inside(before)) chains.at(-1).push(onMeridian(before, position));
  }
  const ends = chains.flatMap((chain) => [chain[0], chain.at(-1)]).sort((a, b) => a[1] - b[1]);
  const partner = (end) => ends[ends.indexOf(end) ^ 1];
  const rings = [];
  while (chains.length) {
    const joined = [...chains.shift()];
    for (let next = partner(joined.at(-1)); next !== joined[0]; next = partner(joined.at(-1))) {
      joined.push(...chains.splice(chains.findIndex((chain) => chain[0] === next), 1)[0]);
    }
    rings.push([...joined, joined[0]]);
  }
  return rings;
}

/** Twice the signed area: positive if the ring runs counter-clockwise. */
const orientation = (ring) => segments(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0);

const round = (degrees) => Number(degrees.toFixed(DECIMALS));

/** Where two segments cross, if they do. */
function crossing([[ax, ay], [bx, by]], [[cx, cy], [dx, dy]]) {
  const across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  const [t, u] = [(cx - ax) * (dy - cy) - (cy - ay) * (dx - cx), (cx - ax) * (by - ay) - (cy - ay) * (bx - ax)]
    .map((value) => value / across);
  return t > 0 && t < 1 && u > 0 && u < 1 ? [ax + t * (bx - ax), ay + t * (by - ay)] : undefined;
}

/** Whether the ring turns back on itself at b. */
function isSpike([ax, ay], [bx, by], [cx, cy]) {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - bx, cy - by];
  return ux * vx + uy * vy < 0 && Math.abs(ux * vy - uy * vx) < 0.01 * Math.hypot(ux, uy) * Math.hypot(vx, vy);
}

/** The ring without spikes, and with each small loop replaced by the point where it crosses itself. */
function untangle(ring) {
  for (let i = 0; i < ring.length - 1; i++) {
    if (i > 0 && isSpike(ring[i - 1], ring[i], ring[i + 1])) return untangle(ring.filter((_, other) => other !== i));
    for (let j = Math.min(i + LONGEST_LOOP, ring.length - 2); j > i + 1; j--) {
      const at = crossing([ring[i], ring[i + 1]], [ring[j], ring[j + 1]]);
      if (at) return untangle([...ring.slice(0, i + 1), at, ...ring.slice(j + 1)]);
    }
  }
  return ring;
}

/** The ring rounded, without repeated positions, closed, and wound as wanted. */
function tidy(ring, counterClockwise) {
  const rounded = untangle(ring).map((position) => position.map(round))
    .filter((position, i, all) => i === 0 || position.join() !== all[i - 1].join());
  return (orientation(rounded) > 0) === counterClockwise ? rounded : rounded.reverse();
}

/** Items joined by ", " and wrapped to the columns. */
function wrap(items, indent) {
  const lines = [''];
  items.forEach((item, i) => {
    const text = item + (i < items.length - 1 ? ',' : '');
    const line = lines.at(-1);
    if (line && indent.length + line.length + 1 + text.length > COLUMNS) lines.push(text);
    else lines[lines.length - 1] = line ? `${line} ${text}` : text;
  });
  return lines.map((line) => indent + line).join('\n');
}

function record(slug, polygons) {
  const single = polygons.length === 1;
  const indent = ' '.repeat(single ? 10 : 12);
  const ring = (positions) =>
    `${indent}[\n${wrap(positions.map(([x, y]) => `[${x}, ${y}]`), `${indent}  `)}\n${indent}]`;
  const rings = polygons.map((polygon) => polygon.map((positions, i) => ring(tidy(positions, i === 0))).join(',\n'));
  const coordinates = single ? rings[0] : rings.map((text) => `          [\n${text}\n          ]`).join(',\n');
  return `  - island: ${slug}
    geometry:
      type: ${single ? 'Polygon' : 'MultiPolygon'}
      coordinates:
        [
${coordinates}
        ]
    citations:
      - {source: ${SOURCE}}
`;
}

const HEADER = `# yaml-language-server: $schema=../META-INF/resources/dataset.schema.json
# Written by src/main/outlines/outlines.mjs; do not edit by hand.
`;

const SOURCES = `sources:
  - slug: ${SOURCE}
    title: Natural Earth 1:10m land, as packaged by world-atlas 2.0.2
    publisher: Natural Earth
    kind: DATASET
    language: en
    url: https://www.naturalearthdata.com/downloads/10m-physical-vectors/10m-land/

`;

const bySlug = ({ slug: a }, { slug: b }) => (a < b ? -1 : a > b ? 1 : 0);
const number = (value) => String(Number(value.toPrecision(3)));

const dataset = readDataset();
const collect = (name) => dataset.flatMap((one) => one[name] ?? []);
const islands = [...new Map(collect('islands').map((island) => [island.slug, island])).values()]
  .filter((island) => island.location && !WITHOUT_OUTLINE.has(island.kind)).sort(bySlug);
const polygons = readPolygons();
const found = islands.map((island) => ({ island, ...match(island, polygons) }));
settle(found);

const elsewhere = new Set(collect('outlines').map((outline) => outline.island));
const outlined = found.filter(({ island, none }) => !none && !elsewhere.has(island.slug));
console.log('feature\tkind\tpolygon km2\trecord km2\tkm off\tpositions\toutline');
for (const { island, polygon, km, none } of found) {
  console.log([
    island.slug, island.kind, polygon ? number(polygon.area) : '',
    (island.areas ?? []).map(({ value }) => value).join('/'),
    polygon ? km.toFixed(2) : '', polygon?.rings[0].length ?? '',
    elsewhere.has(island.slug) ? 'in another file' : none ? `none: ${none}` : 'yes',
  ].join('\t'));
}
const sources = collect('sources').some(({ slug }) => slug === SOURCE) ? '' : SOURCES;
const records = outlined.map((one) => record(one.island.slug, parts(one, polygons)));
writeFileSync(file, `${HEADER}${sources}outlines:\n${records.join('\n')}`);
console.log(`${outlined.length} outlines of ${islands.length} features with a point in ${file}`);
