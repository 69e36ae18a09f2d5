package org.islegraph.treaty;

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
class TreatyApiTest {

    @Test
    void participationsTellWhoDidNotSign() {
        JsonPath treaty = Api.data("""
                { treaty(slug: "peace-1900") { title signedOn { edtf earliest latest } inForceOn { edtf }
                    participations { role country { slug } signatories { name } citations { source { slug } } } } }""").setRootPath("data.treaty");
        assertThat(treaty.getString("title")).isEqualTo("Treaty of Peace");
        assertThat(treaty.getString("signedOn.latest")).isEqualTo("1900-05-31");
        assertThat(treaty.getString("inForceOn")).isNull();
        assertThat(treaty.getList("participations.role")).containsExactly("PARTY", "NON_SIGNATORY");
        assertThat(treaty.getList("participations.country.slug")).containsExactly("old-northland", "southland");
        assertThat(treaty.getList("participations.signatories.name")).containsExactly(List.of("Ada North"), List.of());
        assertThat(treaty.getString("participations[0].citations[0].source.slug"))
                .isEqualTo("gazette");
    }

    @Test
    void provisionsAreLinkedBothWays() {
        JsonPath data = Api.data("""
                { provision(ref: "peace-1900/1a") { ref number summary treaty { slug } islands { slug }
                    texts { text language authentic } claims { claimant { slug } } statements { nodes { slug } }
                    citations { locator source { slug } } }
                  island(slug: "small-rock") { provisions { ref } treaties { nodes { slug } } }
                  unknown: provision(ref: "peace-1900/9") { ref } }""");
        assertThat(data.getString("provision.number")).isEqualTo("Article 1 (a)");
        assertThat(data.getString("provision.treaty.slug")).isEqualTo("peace-1900");
        assertThat(data.getList("provision.texts.text")).containsExactly("The lagoon is given up.");
        assertThat(data.getList("provision.claims.claimant.slug")).containsExactly("northland");
        assertThat(data.getList("provision.statements.nodes.slug")).containsExactly("speech-1950");
        assertThat(data.getString("provision.citations[0].locator")).isEqualTo("p. 3");
        assertThat(data.getList("island.provisions.ref"))
                .as("a clause that names a group touches its members")
                .containsExactly("peace-1900/1a");
        assertThat(data.getList("island.treaties.nodes.slug")).containsExactly("peace-1900");
        assertThat(data.getString("unknown")).isNull();
    }

    @Test
    void treatyKnowsItsDisputesClaimsEventsAndStatements() {
        JsonPath treaty = Api.data("""
                { treaty(slug: "peace-1900") { disputes { slug } claims { claimant { slug } }
                    events { nodes { slug } } statements { nodes { slug } } }
                  person(slug: "ada-north") { signed { nodes { slug } } } }""");
        assertThat(treaty.getList("treaty.disputes.slug")).containsExactly("lagoon");
        assertThat(treaty.getList("treaty.claims.claimant.slug")).containsExactly("northland");
        assertThat(treaty.getList("treaty.events.nodes.slug")).containsExactly("landing-1901");
        assertThat(treaty.getList("treaty.statements.nodes.slug")).containsExactly("speech-1950");
        assertThat(treaty.getList("person.signed.nodes.slug")).containsExactly("peace-1900");
    }
}
