package org.islegraph.source;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.islegraph.testing.Api;
import org.islegraph.testing.SmallDataset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(SmallDataset.class)
class SourceApiTest {

    @Test
    void knowsAllThatCitesIt() {
        JsonPath source = Api.data("""
                { source(slug: "gazette") { title kind publishedOn { edtf } language url
                    citedBy { __typename id ... on Island { slug } ... on Treaty { slug } ... on Provision { ref } } } }""").setRootPath("data.source");
        assertThat(source.getString("url")).isEqualTo("https://gazette.example/1");
        assertThat(source.getList("citedBy.__typename"))
                .as("an island whose area the source gives cites it, and so does the dispute of a claim")
                .containsExactly(
                        "Dispute", "Island", "Organisation", "Person", "Provision", "Statement", "Statement", "Treaty");
        assertThat(source.getString("citedBy.find { it.__typename == 'Island' }.slug"))
                .isEqualTo("big-island");
    }

    @Test
    void ordersByPublicationWithThoseUndatedLast() {
        JsonPath data = Api.data("""
                { sources(orderBy: PUBLISHED_ON_ASC) { nodes { slug } }
                  newest: sources(orderBy: PUBLISHED_ON_DESC) { nodes { slug } } }""");
        assertThat(data.getList("sources.nodes.slug")).isEqualTo(List.of("gazette", "almanac"));
        assertThat(data.getList("newest.nodes.slug")).isEqualTo(List.of("almanac", "gazette"));
    }
}
