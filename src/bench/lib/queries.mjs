// What is asked, and how replies are made comparable.

const STATEMENT = 'slug kind place summary';

export const NESTED = `query Nested($from: Date!) {
  islands(first: 50) { nodes {
    slug kind areaKm2 highestPointM
    statements(first: 5, where: {madeOn: {from: $from}}) { nodes {
      slug kind madeOn { edtf }
      attributions { office level country { slug code status } }
    } }
  } }
}`;

export const FLAT = `query Flat($from: Date!) {
  statements(first: 50, orderBy: MADE_ON_ASC, where: {madeOn: {from: $from}}) { nodes {
    ${STATEMENT} madeOn { edtf }
  } }
}`;

export const DEEP = `query Deep($from: Date!, $cursor: String!) {
  statements(first: 50, after: $cursor, orderBy: MADE_ON_ASC, where: {madeOn: {from: $from}}) { nodes {
    ${STATEMENT} madeOn { edtf }
  } }
}`;

/** The cursor before the last page: as deep as it gets. */
export const LAST_CURSOR = `query LastCursor($from: Date!) {
  statements(last: 51, orderBy: MADE_ON_ASC, where: {madeOn: {from: $from}}) { pageInfo { startCursor } }
}`;

/** A small one that reads the database: a server that answers it has started. */
export const FIRST = '{ islands(first: 1) { nodes { slug } } }';

/** The same queries in PostGraphile's words: a page's order, and two functions instead of our filter. */
export const IN_POSTGRAPHILE = {
  nested: `query Nested($from: Date!) {
  islands: allIslands(first: 50, orderBy: SLUG_ASC) { nodes {
    slug kind areaKm2 highestPointM
    statements(first: 5, madeFrom: $from) { nodes {
      slug kind madeOn
      attributions: attributionsByStatementIdList(orderBy: POSITION_ASC) {
        office level country: countryByCountryId { slug code status }
      }
    } }
  } }
}`,
  flat: `query Flat($from: Date!) {
  statements: benchStatementsFrom(first: 50, madeFrom: $from) { nodes { ${STATEMENT} madeOn } }
}`,
  first: '{ allIslands(first: 1) { nodes { slug } } }',
};

/** Before any statement; request.lua puts other such days in its place. */
export const FROM = '1700-01-01';

export function body(query, variables = { from: FROM }) {
  return JSON.stringify({ query: query.replace(/\s+/g, ' '), variables });
}

/** A reply with sorted keys and with dates in IsleGraph's shape. */
export function normalised(text) {
  const { data, errors } = JSON.parse(text);
  if (errors || !data) throw new Error(`The reply has errors: ${text.slice(0, 500)}`);
  return JSON.stringify(tidied(data));
}

function tidied(value) {
  if (Array.isArray(value)) return value.map(tidied);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().map(key => [
    key,
    key === 'madeOn' && typeof value[key] === 'string' ? { edtf: value[key] } : tidied(value[key]),
  ]));
}
