import assert from "node:assert/strict";

/** The data that answers an operation without errors, by a plain request. */
export async function sent(query, variables) {
  const reply = await fetch(process.env.ISLEGRAPH_URL, {
    method: "POST",
    headers: {"Content-Type": "application/json", Accept: "application/graphql-response+json"},
    body: JSON.stringify({query, variables}),
  });
  const {data, errors} = await reply.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}
