// graphql-codegen writes types for every documented query from the schema as it is, and TypeScript accepts them.
import assert from "node:assert/strict";
import {execFileSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {generate} from "@graphql-codegen/cli";

const folder = mkdtempSync(join(process.cwd(), "node_modules/.codegen-"));
try {
  await generate({
    schema: "../../docs/schema.graphql",
    documents: "../../docs/queries/*.graphql",
    silent: true,
    generates: {[`${folder}/`]: {preset: "client", config: {scalars: {Date: "string", GeoJSON: "object"}}}},
  });
  writeFileSync(join(folder, "use.ts"), `
    import type {CruxQuery, SideBySideQuery} from "./graphql";
    export const readers = (crux: CruxQuery): string[] =>
      crux.provision?.terms.flatMap(term => term.interpretations.map(reading => reading.by.name)) ?? [];
    export const names = (view: SideBySideQuery): string[] => view.island?.names.map(name => name.text) ?? [];
  `);
  execFileSync("npx", ["tsc", "--noEmit", "--strict", "--skipLibCheck", "--module", "esnext", "--moduleResolution", "bundler",
    join(folder, "use.ts"), join(folder, "graphql.ts")], {stdio: "inherit"});
  const types = readFileSync(join(folder, "graphql.ts"), "utf8");
  assert.ok(types.includes("CruxQuery"));
  console.log(`${types.length} characters of types, accepted by TypeScript`);
} finally {
  rmSync(folder, {recursive: true});
}
