package org.islegraph.treaty;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.islegraph.testing.Api;
import org.islegraph.testing.TwoDisputes;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(TwoDisputes.class)
class InterpretationApiTest {

    @Test
    void rivalReadingsStandSideBySideInOrderOfTime() {
        JsonPath term = Api.data("""
                { provision(ref: "reef-treaty-1930/2") { terms { text language interpretations {
                    by { slug } includes { slug } excludes { slug } period { from { edtf } ends } summary certainty
                    statements { slug } citations { source { slug } } } } } }""").setRootPath("data.provision.terms[0]");
        assertThat(term.getString("text")).isEqualTo("the shoals");
        assertThat(term.getList("interpretations.by.slug")).containsExactly("northland", "southland");
        assertThat(term.getList("interpretations.includes.slug")).containsExactly(List.of(), List.of("reef"));
        assertThat(term.getList("interpretations.excludes.slug")).containsExactly(List.of("reef"), List.of());
        assertThat(term.getList("interpretations.period.ends")).containsExactly("DATED", "OPEN");
        assertThat(term.getList("interpretations.statements.slug"))
                .containsExactly(List.of("reef-note-1931"), List.of("reef-reply-1931"));
        assertThat(term.getList("interpretations.certainty")).containsOnlyNulls();
        assertThat(term.getList("interpretations.citations.source.slug"))
                .containsExactly(List.of("gazette"), List.of("gazette"));
    }

    @Test
    void showsOneSideOrOneDay() {
        JsonPath term = Api.data("""
                { provision(ref: "reef-treaty-1930/2") { terms {
                    north: interpretations(viewpoint: "northland") { by { slug } }
                    nobody: interpretations(viewpoint: "atlantis") { by { slug } }
                    early: interpretations(at: "1929-05-05") { by { slug } }
                    perhaps: interpretations(at: "1929-05-05", match: POSSIBLE) { by { slug } certainty }
                    last: interpretations(at: "1960-06-30") { by { slug } certainty }
                    after: interpretations(at: "1960-07-01", match: POSSIBLE) { by { slug } certainty } } } }""").setRootPath("data.provision.terms[0]");
        assertThat(term.getList("north.by.slug")).containsExactly("northland");
        assertThat(term.getList("nobody")).isEmpty();
        assertThat(term.getList("early")).isEmpty();
        assertThat(term.getList("perhaps.by.slug")).containsExactly("northland");
        assertThat(term.getList("perhaps.certainty")).containsExactly("POSSIBLE");
        assertThat(term.getList("last.by.slug")).containsExactly("northland", "southland");
        assertThat(term.getList("last.certainty")).containsExactly("CERTAIN", "CERTAIN");
        assertThat(term.getList("after.by.slug")).containsExactly("southland");
    }

    @Test
    void effectsSayByWhoseAccount() {
        JsonPath provision = Api.data("""
                { provision(ref: "reef-treaty-1930/2") {
                    effects { kind relinquishedBy { slug } acquiredBy { slug } islands { slug } accordingTo { slug } summary
                        citations { source { slug } } }
                    north: effects(viewpoint: "northland") { kind }
                    south: effects(viewpoint: "southland") { kind } } }""").setRootPath("data.provision");
        assertThat(provision.getList("effects.kind")).containsExactly("RENUNCIATION", "CESSION");
        assertThat(provision.getList("effects.relinquishedBy.slug"))
                .containsExactly(List.of("northland"), List.of("northland"));
        assertThat(provision.getList("effects.acquiredBy.slug")).containsExactly(List.of(), List.of("southland"));
        assertThat(provision.getList("effects.islands.slug")).containsExactly(List.of("shoals"), List.of("reef"));
        assertThat(provision.getList("effects.accordingTo.slug")).containsExactly(List.of(), List.of("southland"));
        assertThat(provision.getList("north.kind")).containsExactly("RENUNCIATION");
        assertThat(provision.getList("south.kind")).containsExactly("RENUNCIATION", "CESSION");
    }
}
