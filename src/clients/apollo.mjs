// What Apollo Client keeps in its normalised cache must be what the server sent, whatever else was asked for meanwhile.
import assert from "node:assert/strict";
import {ApolloClient, HttpLink, InMemoryCache, gql} from "@apollo/client/core/index.js";
import {sent} from "./lib/sent.mjs";

// What Apollo's documentation asks for when a schema has interfaces and unions.
const possibleTypes = {
  LegalBasis: ["Treaty", "Provision"],
  TimelineSubject: ["Treaty", "Control", "Claim", "Statement", "Event"],
};

const fields = `
  id slug
  name(language: $language, usedBy: $viewpoint)
  names(language: $language, usedBy: $viewpoint, at: $at) { text certainty usedBy { id slug name(language: $language) } }
  control(at: $at, match: POSSIBLE) { certainty kind country { id name(language: $language) } period { from { edtf } } }
  claims(at: $at, viewpoint: $viewpoint) { certainty summary claimant { id name(language: $language) } islands { id slug } }
  partOf(viewpoint: $viewpoint) { group { id name(language: $language, usedBy: $viewpoint) } }
  provisions { id ref effects(viewpoint: $viewpoint) { kind summary }
    terms { text interpretations(viewpoint: $viewpoint, at: $at) { certainty summary by { id slug } } } }
  statements(first: 2, orderBy: MADE_ON_ASC) { edges { cursor node { id slug thread { depth statement { id slug } } } } pageInfo { endCursor } }
`;

const views = ["japan", "russia"].flatMap(viewpoint =>
  ["ja", "ru"].flatMap(language => ["1946-01-01", "2025-12-01"].map(at => ({viewpoint, language, at}))));

const separate = gql`query View($language: LanguageTag, $viewpoint: String, $at: Date) { island(slug: "iturup") { ${fields} } }`;

const literal = ({viewpoint, language, at}) => fields
  .replaceAll("$viewpoint", JSON.stringify(viewpoint))
  .replaceAll("$language", JSON.stringify(language))
  .replaceAll("$at", JSON.stringify(at));

// All views in one request: each under its own aliases, since GraphQL merges equal names.
const together = gql(`{ island(slug: "iturup") { id ${views.map((view, i) => aliased(literal(view), i)).join("\n")} } }`);

/** Gives each field of the island another name; what is below them needs none. */
function aliased(selection, number) {
  let depth = 0;
  return selection.split(/([{}()])/).map(part => {
    const fieldsHere = depth === 0 ? part.replace(/\b([a-z]\w*)\b/gi, `v${number}_$1: $1`) : part;
    if (part === "{" || part === "(") depth++;
    if (part === "}" || part === ")") depth--;
    return fieldsHere;
  }).join("");
}

const cache = new InMemoryCache({possibleTypes});
const client = new ApolloClient({cache, link: new HttpLink({uri: process.env.ISLEGRAPH_URL})});

const plain = data => JSON.parse(JSON.stringify(data, (key, value) => key === "__typename" ? undefined : value));

for (const variables of views) await client.query({query: separate, variables});
await client.query({query: together});

let answers = new Set();
for (const variables of views) {
  const kept = client.readQuery({query: separate, variables});
  assert.ok(kept, "the cache gives the whole view, with nothing missing");
  const server = await sent(separate.loc.source.body, variables);
  assert.deepEqual(plain(kept), plain(server), JSON.stringify(variables));
  answers.add(JSON.stringify(plain(kept)));
}
assert.equal(answers.size, views.length, "each view is another");

assert.deepEqual(plain(client.readQuery({query: together})), plain(await sent(together.loc.source.body)));

const island = Object.keys(cache.extract()).filter(key => key.startsWith("Island:"));
console.log(`${views.length} views of one island, apart and in one request: nothing overwritten; ${island.length} islands in the cache`);
client.stop();
