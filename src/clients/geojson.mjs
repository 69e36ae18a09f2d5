// The map's features are GeoJSON that a strict parser takes without a warning.
import assert from "node:assert/strict";
import {check} from "@placemarkio/check-geojson";

const reply = await fetch(process.env.ISLEGRAPH_URL.replace("/graphql", "/features.geojson?at=2025-12-01"));
assert.equal(reply.headers.get("content-type"), "application/geo+json");
const collection = check(await reply.text());
assert.ok(collection.features.length > 50);
console.log(`${collection.features.length} features, no issue`);
