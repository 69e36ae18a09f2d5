package org.islegraph.dispute;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.islegraph.testing.Api;
import org.islegraph.testing.SmallDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(SmallDataset.class)
class DisputeApiTest {

    @Test
    void showsAllSidesInTheOrderOfTheirSlugs() {
        JsonPath dispute = Api.data("""
                { dispute(slug: "lagoon") { name status parties { slug } islands { slug }
                    claims { claimant { slug } summary basis { ... on Treaty { slug } ... on Provision { ref } } }
                    control { country { slug } } treaties { nodes { slug } } statements { totalCount }
                    events { nodes { title } } } }""").setRootPath("data.dispute");
        assertThat(dispute.getList("parties.slug")).containsExactly("northland", "southland");
        assertThat(dispute.getList("islands.slug")).containsExactly("big-island", "small-rock");
        assertThat(dispute.getList("claims.claimant.slug")).containsExactly("northland", "southland");
        assertThat(dispute.getList("claims[0].basis"))
                .containsExactly(Map.of("slug", "peace-1900"), Map.of("ref", "peace-1900/1a"));
        assertThat(dispute.getList("control.country.slug")).containsExactly("old-northland", "southland");
        assertThat(dispute.getInt("statements.totalCount")).isEqualTo(2);
        assertThat(dispute.getList("events.nodes.title")).containsExactly("Southland lands on Big Island");
    }

    /** Old Northland until some day of March 1901, Southland from then on. */
    @ParameterizedTest
    @CsvSource({
        "1800-01-01, CERTAIN,  old-northland",
        "1901-02-28, CERTAIN,  old-northland",
        "1901-03-01, CERTAIN,  ''",
        "1901-03-15, POSSIBLE, 'old-northland,southland'",
        "1901-03-31, CERTAIN,  southland",
        "2500-01-01, CERTAIN,  southland",
    })
    void tellsWhoWasInControlOnADay(String at, String match, String countries) {
        List<String> found = Api.data(
                        "query Q($at: Date!, $match: Match!) {"
                                + " island(slug: \"big-island\") { control(at: $at, match: $match) { country { slug } } } }",
                        Map.of("at", at, "match", match))
                .getList("island.control.country.slug");
        assertThat(String.join(",", found)).isEqualTo(countries);
    }

    @Test
    void aliasesWithDifferentDaysAnswerDifferently() {
        JsonPath island = Api.data("""
                { islands(where: {dispute: "lagoon"}) { nodes {
                    then: control(at: "1900-01-01") { country { slug } }
                    now: control(at: "2000-01-01") { country { slug } }
                    ever: control { country { slug } }
                    claimed: claims(at: "1960-01-01") { claimant { slug } }
                    early: claims(at: "1960-01-01", match: POSSIBLE) { claimant { slug } }
                    before: claims(at: "1901-06-01", match: POSSIBLE) { claimant { slug } } } } }""").setRootPath("data.islands.nodes");
        assertThat(island.getList("then.country.slug")).containsExactly(List.of("old-northland"), List.of());
        assertThat(island.getList("now.country.slug")).containsExactly(List.of("southland"), List.of());
        assertThat(island.getList("ever.country.slug"))
                .containsExactly(List.of("old-northland", "southland"), List.of());
        assertThat(island.getList("claimed.claimant.slug"))
                .containsExactly(List.of("northland", "southland"), List.of("northland"));
        assertThat(island.getList("before.claimant.slug")).containsExactly(List.of("southland"), List.of());
    }

    @Test
    void refusesADayThatTheDatabaseCannotCompare() {
        JsonPath error = Api.error("{ island(slug: \"lagoon\") { control(at: \"+99999999-01-01\") { kind } } }");
        assertThat(error.getString("extensions.code")).isEqualTo("INVALID_ARGUMENT");
        assertThat(error.getString("message")).startsWith("at must be within the years -999999 and 999999");
    }

    @Test
    void eventsNameAllThatWereInvolved() {
        JsonPath event = Api.data("""
                { event(slug: "landing-1901") { startedOn { earliest } islands { slug } treaties { slug }
                    statements { slug } people { slug } countries { slug } disputes { slug }
                    citations { source { slug } } }
                  statement(slug: "speech-1950") { events { slug } } }""");
        assertThat(event.getString("event.startedOn.earliest")).isEqualTo("1901-03-05");
        for (String link : List.of("islands", "treaties", "statements", "people", "countries", "disputes")) {
            assertThat(event.getList("event." + link)).as(link).hasSize(1);
        }
        assertThat(event.getList("statement.events.slug")).containsExactly("landing-1901");
    }
}
