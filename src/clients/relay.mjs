// relay-compiler takes the schema as it is, and Relay's runtime reads fragments, refetches by node and pages a connection.
import assert from "node:assert/strict";
import {execFileSync} from "node:child_process";
import {createRequire} from "node:module";
import relay from "relay-runtime";
import {sent} from "./lib/sent.mjs";

const {Environment, Network, RecordSource, Store, createOperationDescriptor, getRequest, getSingularSelector, getFragment} = relay;

execFileSync("npx", ["relay-compiler", "relay.config.json"], {cwd: "relay", stdio: ["ignore", "ignore", "inherit"]});
const require = createRequire(import.meta.url);
const artifact = name => require(`./relay/__generated__/${name}.graphql`);

const environment = new Environment({
  network: Network.create(async (operation, variables) => ({data: await sent(operation.text, variables)})),
  store: new Store(new RecordSource()),
});

/** Runs an operation, keeps what it read, and gives what it reads itself. */
async function run(name, variables) {
  const operation = createOperationDescriptor(getRequest(artifact(name)), variables);
  await environment.execute({operation}).toPromise();
  environment.retain(operation);
  return environment.lookup(operation.fragment).data;
}

const read = (fragment, reference) => environment.lookup(getSingularSelector(getFragment(fragment), reference)).data;

const {island} = await run("viewsQuery", {slug: "iturup"});
const fragment = read(artifact("views_island"), island);
assert.equal(fragment.slug, "iturup");
assert.equal(fragment.control[0].country.slug, "russia");

const ours = read(artifact("views_names"), island).names;
const theirs = (await run("viewsNamesRefetchQuery", {id: island.id, side: "russia"})).node;
const refetched = read(artifact("views_names"), theirs).names;
assert.ok(ours.some(name => name.text === "択捉島") && refetched.some(name => name.text === "Итуруп"));
assert.ok(!refetched.some(name => name.text === "択捉島"), "refetched for the other side");

const statements = artifact("views_statements");
let page = read(statements, island).statements;
const seen = page.edges.map(edge => edge.node.slug);
for (let pages = 1; page.pageInfo.hasNextPage && pages < 4; pages++) {
  const next = await run("viewsStatementsPaginationQuery", {id: island.id, count: 3, cursor: page.pageInfo.endCursor});
  page = read(statements, next.node ?? island).statements;
  seen.push(...page.edges.map(edge => edge.node.slug).filter(slug => !seen.includes(slug)));
}
const expected = (await sent(`{ island(slug: "iturup") { statements(first: 12, orderBy: MADE_ON_ASC) { nodes { slug } } } }`))
  .island.statements.nodes.map(node => node.slug);
assert.deepEqual(seen, expected);
console.log(`compiled; fragment read, refetched by node, ${seen.length} statements in 4 pages`);
