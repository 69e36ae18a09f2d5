package org.islegraph.country;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.islegraph.testing.Api;
import org.islegraph.testing.SqlStatements;
import org.islegraph.testing.TwoDisputes;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(TwoDisputes.class)
class ViewpointTest {

    @Test
    void eachSideHasItsOwnName() {
        JsonPath reef = Api.data("""
                { island(slug: "reef") { name
                    north: name(usedBy: "northland") south: name(usedBy: "southland")
                    german: name(usedBy: "southland", language: "de") swiss: name(usedBy: "northland", language: "de-CH")
                    unknown: name(usedBy: "atlantis")
                    names(usedBy: "northland") { text usedBy { slug } } none: names(usedBy: "atlantis") { text } } }""").setRootPath("data.island");
        assertThat(reef.getString("name")).isEqualTo("The Reef");
        assertThat(reef.getString("north")).isEqualTo("Northern Reef");
        assertThat(reef.getString("south")).isEqualTo("Southern Reef");
        assertThat(reef.getString("german")).as("the only one in the language").isEqualTo("Nordriff");
        assertThat(reef.getString("swiss")).isEqualTo("Nordriff");
        assertThat(reef.getString("unknown")).isEqualTo("The Reef");
        assertThat(reef.getList("names.text")).containsExactly("Northern Reef", "Nordriff");
        assertThat(reef.getList("none")).isEmpty();
    }

    @Test
    void namesHaveTheirTime() {
        JsonPath reef = Api.data("""
                { island(slug: "reef") {
                    sure: names(at: "1940-01-01", match: CERTAIN, language: "en") { text certainty }
                    early: names(at: "1930-06-01", language: "en") { text certainty }
                    late: names(at: "1960-07-01", match: CERTAIN) { text }
                    all: names { certainty } } }""").setRootPath("data.island");
        assertThat(reef.getList("sure.text")).containsExactly("Northern Reef", "Southern Reef");
        assertThat(reef.getList("early.text")).containsExactly("The Reef", "Northern Reef", "Southern Reef");
        assertThat(reef.getList("early.certainty")).containsExactly("POSSIBLE", "POSSIBLE", "POSSIBLE");
        assertThat(reef.getList("late.text")).containsExactly("Southern Reef");
        assertThat(reef.getList("all.certainty")).containsOnlyNulls();
    }

    @Test
    void namesOfAnyNumberOfViewpointsTakeTwoStatements() {
        assertThat(SqlStatements.of(() -> Api.data("""
                { islands { nodes { name a: name(usedBy: "northland") b: names(usedBy: "southland") { text }
                    c: names(at: "1940-01-01") { text } } } }""")))
                .as("islands, names, who uses them")
                .hasSize(3);
    }

    @Test
    void whatIsPartOfWhatDependsOnWhoSaysSo() {
        JsonPath reef = Api.data("""
                { island(slug: "reef") { partOf { group { slug } }
                    north: partOf(viewpoint: "northland") { group { slug } }
                    south: partOf(viewpoint: "southland") { group { slug } } } }""").setRootPath("data.island");
        assertThat(reef.getList("partOf.group.slug")).containsExactly("sands", "shoals");
        assertThat(reef.getList("north.group.slug"))
                .as("which only southland rejects")
                .containsExactly("shoals");
        assertThat(reef.getList("south.group.slug")).containsExactly("sands");
    }

    @Test
    void whatPredecessorsDidCountsIfAskedFor() {
        JsonPath data = Api.data("""
                { country(slug: "northland") {
                    predecessors { assertedBy { slug } }
                    alone: statements(orderBy: MADE_ON_ASC) { nodes { slug } }
                    all: statements(orderBy: MADE_ON_ASC, includePredecessors: true) { totalCount nodes { slug } }
                    treaties { nodes { slug } } allTreaties: treaties(includePredecessors: true) { nodes { slug } }
                    control { period { begins } }
                    allControl: control(includePredecessors: true) { country { slug } period { begins ends } }
                    late: control(includePredecessors: true, at: "1950-01-01") { country { slug } }
                    claims { summary } allClaims: claims(includePredecessors: true) { summary } }
                  old: country(slug: "old-northland") {
                    all: statements(includePredecessors: true) { nodes { slug } } } }""");
        assertThat(data.getList("country.alone.nodes.slug"))
                .containsExactly("reef-note-1931", "speech-1950", "reply-1950");
        assertThat(data.getList("country.all.nodes.slug"))
                .containsExactly("reef-note-1931", "reef-rejoinder-1931", "speech-1950", "reply-1950");
        assertThat(data.getList("old.all.nodes.slug")).containsExactly("reef-rejoinder-1931");
        assertThat(data.getList("country.treaties.nodes.slug")).containsExactly("reef-treaty-1930", "reef-award-1960");
        assertThat(data.getList("country.allTreaties.nodes.slug"))
                .containsExactly("peace-1900", "reef-treaty-1930", "reef-award-1960");
        assertThat(data.getList("country.allControl.country.slug")).containsExactly("old-northland", "northland");
        assertThat(data.getList("country.allControl.period.begins")).containsExactly("OPEN", "DATED");
        assertThat(data.getList("country.late.country.slug")).containsExactly("northland");
        assertThat(data.getList("country.allClaims")).hasSize(2);
    }
}
