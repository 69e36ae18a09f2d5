package org.islegraph.dispute;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.islegraph.testing.Api;
import org.islegraph.testing.TwoDisputes;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(TwoDisputes.class)
class SettlementApiTest {

    @Test
    void tellsHowADisputeEnded() {
        JsonPath disputes = Api.data("""
                { disputes { nodes { slug outcome settlements { kind settledOn { edtf } islands { slug } sovereigns { slug }
                    instrument { ... on Treaty { slug form } } summary citations { source { slug } } } } } }""").setRootPath("data.disputes.nodes");
        assertThat(disputes.getList("slug")).containsExactly("lagoon", "reef");
        assertThat(disputes.getList("outcome")).containsExactly(null, "An award left the reef to Southland.");
        assertThat(disputes.getList("[0].settlements")).isEmpty();
        assertThat(disputes.getList("[1].settlements.kind")).containsExactly("AWARD");
        assertThat(disputes.getMap("[1].settlements[0].instrument"))
                .isEqualTo(Map.of("slug", "reef-award-1960", "form", "AWARD"));
        assertThat(disputes.getList("[1].settlements[0].sovereigns.slug")).containsExactly("southland");
        assertThat(disputes.getString("[1].settlements[0].settledOn.edtf")).isEqualTo("1960-07-01");
    }

    @Test
    void countsTheYearsThatADisputeIsOrWasOpen() {
        JsonPath disputes = Api.data("""
                { disputes { nodes { slug before: yearsOpen(at: "1899-01-01") then: yearsOpen(at: "1959-12-31")
                    now: yearsOpen(at: "2025-12-01") } } }""").setRootPath("data.disputes.nodes");
        assertThat(disputes.getList("slug")).containsExactly("lagoon", "reef");
        assertThat(disputes.getList("before")).containsOnlyNulls();
        assertThat(disputes.getList("then")).containsExactly(59, 28);
        assertThat(disputes.getList("now")).as("the reef's ended in 1960").containsExactly(125, 29);
    }

    @Test
    void tellsWhatThirdCountriesSay() {
        JsonPath data = Api.data("""
                { island(slug: "reef") {
                    recognitions(at: "1934-12-31") { by { slug } position claimant { slug } dispute { slug } islands { slug }
                        summary certainty statements { slug } citations { source { slug } } }
                    later: recognitions(at: "1935-01-01") { summary }
                    perhaps: recognitions(at: "1935-12-30", match: POSSIBLE) { certainty } }
                  dispute(slug: "reef") { recognitions { by { slug } } }
                  country(slug: "old-northland") { recognitions { dispute { slug } } } }""");
        assertThat(data.getList("island.recognitions.by.slug")).containsExactly("old-northland");
        assertThat(data.getString("island.recognitions[0].position")).isEqualTo("RECOGNISES_SOVEREIGNTY");
        assertThat(data.getString("island.recognitions[0].claimant.slug")).isEqualTo("southland");
        assertThat(data.getString("island.recognitions[0].certainty")).isEqualTo("CERTAIN");
        assertThat(data.getList("island.recognitions[0].statements.slug")).containsExactly("reef-reply-1931");
        assertThat(data.getList("island.later")).isEmpty();
        assertThat(data.getList("island.perhaps.certainty")).containsExactly("POSSIBLE");
        assertThat(data.getList("dispute.recognitions.by.slug")).containsExactly("old-northland");
        assertThat(data.getList("country.recognitions.dispute.slug")).containsExactly("reef");
    }

    @Test
    void rivalAccountsOfControlStandSideBySide() {
        JsonPath island = Api.data("""
                { island(slug: "reef") {
                    control(at: "1940-01-01") { country { slug } assertedBy { slug } certainty }
                    possible: control(at: "1931-03-01", match: POSSIBLE) { country { slug } certainty }
                    north: control(viewpoint: "northland") { country { slug } }
                    other: control(viewpoint: "old-northland") { country { slug } }
                    claims(viewpoint: "southland") { claimant { slug } } } }""").setRootPath("data.island");
        assertThat(island.getList("control.country.slug")).containsExactly("northland");
        assertThat(island.getList("control.assertedBy.slug")).containsExactly(List.of("northland"));
        assertThat(island.getList("possible.country.slug")).containsExactly("southland");
        assertThat(island.getList("possible.certainty")).containsExactly("POSSIBLE");
        assertThat(island.getList("north.country.slug")).containsExactly("northland");
        assertThat(island.getList("other")).isEmpty();
        assertThat(island.getList("claims.claimant.slug")).containsExactly("southland");
    }
}
