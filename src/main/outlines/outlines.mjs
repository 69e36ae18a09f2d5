// Writes the outlines of the Kuril dataset from the land polygons of Natural Earth. See README.md.
//
// Usage: node outlines.mjs [ISLANDS.yaml [OUTLINES.yaml]]

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import { parse } from 'yaml';

/** Islands to outline: those of the dataset that the coastline has. */
const SLUGS = [
  'iturup', 'kunashir', 'shikotan', 'tanfilyev', 'yuri', 'zelyony', 'polonsky',
  'shumshu', 'atlasov', 'paramushir', 'makanrushi', 'onekotan', 'kharimkotan', 'ekarma', 'shiashkotan',
  'matua', 'rasshua', 'ketoy', 'simushir', 'brat-chirpoyev', 'urup',
];

/** How far outside its polygon an island's point may lie, in kilometres: points are given to the arc minute. */
const TOLERANCE_KM = 1;

const DECIMALS = 4;
const COLUMNS = 120;
const KM_PER_DEGREE = 111.2;

const dataset = (file) => fileURLToPath(new URL(`../resources/dataset/kuril/${file}`, import.meta.url));
const [islandsFile = dataset('islands.yaml'), outlinesFile = dataset('outlines.yaml')] = process.argv.slice(2);

/** All land polygons, each a list of rings of [longitude, latitude]; the first ring is the exterior. */
function landPolygons() {
  const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-10m.json')));
  const land = feature(atlas, atlas.objects.land);
  return (land.features ?? [land]).flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
}

/** The points of the wanted islands by slug. */
function points() {
  const islands = new Map(parse(readFileSync(islandsFile, 'utf8')).islands.map((island) => [island.slug, island]));
  return SLUGS.map((slug) => {
    const location = islands.get(slug)?.location;
    if (!location) throw new Error(`${slug}: no location in ${islandsFile}`);
    return { slug, point: [location.longitude, location.latitude] };
  });
}

const segments = (ring) => ring.slice(1).map((end, i) => [ring[i], end]);

/** Whether the point lies within the ring (even-odd rule). */
function contains(ring, [x, y]) {
  return segments(ring).filter(([[x1, y1], [x2, y2]]) =>
    (y1 > y) !== (y2 > y) && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1).length % 2 === 1;
}

/** Distance in kilometres from the point to the ring, on a local plane. */
function distance(ring, [x, y]) {
  const scale = [KM_PER_DEGREE * Math.cos((y * Math.PI) / 180), KM_PER_DEGREE];
  const local = ([px, py]) => [(px - x) * scale[0], (py - y) * scale[1]];
  return Math.min(...segments(ring).map(([start, end]) => {
    const [ax, ay] = local(start);
    const [bx, by] = local(end);
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(ax + along * dx, ay + along * dy);
  }));
}

/** The polygon around the point, or else the nearest one within the tolerance. */
function pick(polygons, { slug, point }) {
  const around = polygons.find(([exterior]) => contains(exterior, point));
  if (around) {
    console.log(`${slug}: around its point`);
    return around;
  }
  const [nearest] = polygons
    .filter(([exterior]) => Math.abs(exterior[0][0] - point[0]) < 2 && Math.abs(exterior[0][1] - point[1]) < 2)
    .map((polygon) => ({ polygon, km: distance(polygon[0], point) }))
    .sort((a, b) => a.km - b.km);
  if (!nearest || nearest.km > TOLERANCE_KM) throw new Error(`${slug}: no polygon within ${TOLERANCE_KM} km of its point`);
  console.log(`${slug}: ${nearest.km.toFixed(2)} km from its point`);
  return nearest.polygon;
}

/** Twice the signed area: positive if the ring runs counter-clockwise. */
const orientation = (ring) => segments(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0);

const round = (degrees) => Number(degrees.toFixed(DECIMALS));

/** The ring rounded, without repeated positions, closed, and wound as wanted. */
function tidy(ring, counterClockwise) {
  const rounded = ring.map((position) => position.map(round))
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

function record(slug, polygon) {
  const rings = polygon.map((ring, i) => tidy(ring, i === 0))
    .map((ring) => `          [\n${wrap(ring.map(([x, y]) => `[${x}, ${y}]`), ' '.repeat(12))}\n          ]`);
  return `  - island: ${slug}
    geometry:
      type: Polygon
      coordinates:
        [
${rings.join(',\n')}
        ]
    citations:
      - {source: natural-earth-land-10m}
`;
}

const HEADER = `# yaml-language-server: $schema=../../META-INF/resources/dataset.schema.json
# Written by src/main/outlines/outlines.mjs; do not edit by hand.
sources:
  - slug: natural-earth-land-10m
    title: Natural Earth 1:10m land, as packaged by world-atlas 2.0.2
    publisher: Natural Earth
    kind: DATASET
    language: en
    url: https://www.naturalearthdata.com/downloads/10m-physical-vectors/10m-land/

outlines:
`;

const polygons = landPolygons();
const picked = points().map((island) => ({ slug: island.slug, polygon: pick(polygons, island) }));
const owners = new Map();
for (const { slug, polygon } of picked) {
  if (owners.has(polygon)) throw new Error(`${slug} and ${owners.get(polygon)} have the same polygon`);
  owners.set(polygon, slug);
}
writeFileSync(outlinesFile, HEADER + picked.map(({ slug, polygon }) => record(slug, polygon)).join('\n'));
console.log(`${picked.length} outlines in ${outlinesFile}`);
