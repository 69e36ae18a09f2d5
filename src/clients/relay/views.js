import {graphql} from "relay-runtime";

export const island = graphql`
  fragment views_island on Island {
    slug
    name(language: "ja", usedBy: "japan")
    control(at: "2025-12-01") { country { slug name } certainty }
  }
`;

export const names = graphql`
  fragment views_names on Island
  @refetchable(queryName: "viewsNamesRefetchQuery")
  @argumentDefinitions(side: {type: "String", defaultValue: "japan"}) {
    names(usedBy: $side) { text language }
  }
`;

export const statements = graphql`
  fragment views_statements on Island
  @refetchable(queryName: "viewsStatementsPaginationQuery")
  @argumentDefinitions(count: {type: "Int", defaultValue: 3}, cursor: {type: "String"}) {
    statements(first: $count, after: $cursor, orderBy: MADE_ON_ASC) @connection(key: "views_statements") {
      edges { node { id slug madeOn { edtf } } }
    }
  }
`;

export const query = graphql`
  query viewsQuery($slug: String!) {
    island(slug: $slug) {
      id
      ...views_island
      ...views_names
      ...views_statements
    }
  }
`;
