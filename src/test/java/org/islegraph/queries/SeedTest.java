package org.islegraph.queries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.islegraph.testing.Api;
import org.islegraph.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each fact of the news text of 1 December 2025 that IsleGraph started from is in the answer to one query. */
@QuarkusTest
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
class SeedTest {

    private static final String LETTER = "ishigaki-2025-12-01-letter";
    private static final String ACCOUNT = "mofa-japan-2025-12-01-account";
    private static final String POSITION = "mfa-russia-2025-12-01-position";
    private static final String IMPORTANT = "motegi-2025-12-01-most-important";
    private static final String UNCHANGED = "motegi-2025-12-01-course-unchanged";

    private JsonPath answer;

    @BeforeEach
    void ask() {
        answer = Api.data(query());
    }

    @Test
    void japanWantsToResolveTheOwnershipAndSignAPeaceTreaty() {
        assertThat(statement(UNCHANGED, "summary")).contains("peace treaty").contains("ownership");
        assertThat(statement(UNCHANGED, "onBehalfOf.name")).isEqualTo("Japan");
        assertThat(statement(UNCHANGED, "attributions[0].person.name")).isEqualTo("Toshimitsu Motegi");
        assertThat(statement(UNCHANGED, "attributions[0].office")).startsWith("Minister for Foreign Affairs");
    }

    @Test
    void theMinisterMetTheMayorOfNemuro() {
        assertThat(statement(LETTER, "attributions[0].person.name")).isEqualTo("Masatoshi Ishigaki");
        assertThat(statement(LETTER, "attributions[0].office")).isEqualTo("Mayor of Nemuro");
        assertThat(statement(LETTER, "attributions[0].level")).isEqualTo("SUBNATIONAL");
        assertThat(statement(LETTER, "addressees[0].person.name")).isEqualTo("Toshimitsu Motegi");
        assertThat(event("people.name", "Motegi")).contains("Toshimitsu Motegi", "Masatoshi Ishigaki");
        assertThat(event("summary", "Motegi")).contains("Hokkaido");
    }

    @Test
    void theMayorHandedOverALetterWithTwoDemands() {
        assertThat(statement(LETTER, "kind")).isEqualTo("LETTER");
        assertThat(statement(LETTER, "stances")).contains("DEMANDS_EXCHANGES");
        assertThat(statement(LETTER, "summary"))
                .contains("graves")
                .containsPattern("exchanges")
                .containsPattern("resol|settle");
    }

    @Test
    void theMinistryReportedTheLetter() {
        assertThat(statement(ACCOUNT, "attributions[0].organisation.name"))
                .isEqualTo("Ministry of Foreign Affairs of Japan");
        assertThat(statement(ACCOUNT, "quotes[0].text")).startsWith("Ishigaki handed over to the minister a letter");
    }

    @Test
    void theIssueRemainsTheMostImportantOne() {
        assertThat(statement(IMPORTANT, "quotes[0].text"))
                .isEqualTo("the issue of 'northern territories' remains the most important one in relations between"
                        + " Japan and Russia.");
        assertThat(statement(IMPORTANT, "relayedBy.name")).isEqualTo("Ministry of Foreign Affairs of Japan");
        assertThat(statement(IMPORTANT, "inReplyTo.slug")).isEqualTo(LETTER);
    }

    @Test
    void relationsAreDifficultButTheCourseRemainsUnchanged() {
        assertThat(statement(UNCHANGED, "quotes[0].text"))
                .startsWith("Relations between Japan and Russia are in a difficult period but the course toward")
                .endsWith("remains unchanged");
        assertThat(statement(UNCHANGED, "quotes[0].note")).contains("TASS");
        assertThat(statement(UNCHANGED, "relayedBy.name")).isEqualTo("Ministry of Foreign Affairs of Japan");
    }

    @Test
    void aPeaceTreatyHasBeenNegotiatedSinceTheMiddleOfTheCentury() {
        assertThat(cited("Event", "title", "slug == 'peace-treaty-talks'")).isNotBlank();
        assertThat(cited("Event", "summary", "slug == 'peace-treaty-talks'"))
                .contains("peace treaty")
                .containsPattern("Kuril|islands");
    }

    @Test
    void allKurilsBecamePartOfTheSovietUnion() {
        assertThat(cited("Event", "summary", "slug == 'kurils-incorporated-ussr'"))
                .containsPattern("Soviet|USSR");
    }

    @Test
    void japanClaimsTheFour() {
        List<String> islands = answer.getList(
                "source.citedBy.find { it.__typename == 'Dispute' }.claims.find { it.claimant.name == 'Japan' }"
                        + ".islands.name");
        assertThat(islands).contains("Iturup", "Kunashir", "Shikotan", "Habomai Islands");
    }

    @Test
    void theJointDeclarationEndedTheStateOfWarAndRestoredRelations() {
        assertThat(cited("Treaty", "signedOn.edtf", "slug == 'joint-declaration-1956'"))
                .isEqualTo("1956-10-19");
        assertThat(cited("Treaty", "participations.country.name", "slug == 'joint-declaration-1956'"))
                .contains("Japan", "Union of Soviet Socialist Republics");
        assertThat(cited("Treaty", "provisions.summary", "slug == 'joint-declaration-1956'"))
                .contains("state of war")
                .contains("diplomatic")
                .contains("peace treaty");
    }

    @Test
    void thereIsStillNoPeaceTreaty() {
        assertThat(cited("Dispute", "summary", "name != null")).contains("never signed a peace treaty");
    }

    @Test
    void russiaSaysThatItsSovereigntyIsNotUpForDebate() {
        assertThat(statement(POSITION, "attributions[0].organisation.name"))
                .isEqualTo("Ministry of Foreign Affairs of the Russian Federation");
        assertThat(statement(POSITION, "relayedBy.name")).isEqualTo("TASS");
        assertThat(statement(POSITION, "summary")).contains("sovereignty").contains("international");
        assertThat(answer.getString("source.citedBy.find { it.__typename == 'Dispute' }.control[0].country.name"))
                .isEqualTo("Russian Federation");
    }

    @Test
    void moscowHaltedTheTalksAfterJapaneseSanctionsOverUkraine() {
        assertThat(cited("Event", "summary", "slug == 'russia-halts-talks-2022'"))
                .contains("talks")
                .contains("sanctions")
                .contains("Ukraine");
    }

    @Test
    void moscowWithdrewFromJointEconomicActivitiesAndTheVisitsWereSuspended() {
        String halted = cited("Event", "summary", "slug == 'russia-halts-talks-2022'");
        assertThat(halted).contains("joint economic activities").containsPattern("visits|travel");
    }

    @Test
    void everyStatementNamesTheNewsTextAsItsSource() {
        String url = "https://tass.com/world/2051707";
        assertThat(answer.getString("source.url")).isEqualTo(url);
        for (String slug : List.of(LETTER, ACCOUNT, IMPORTANT, UNCHANGED, POSITION)) {
            assertThat(statement(slug, "citations.source.url")).as(slug).contains(url);
        }
    }

    private String statement(String slug, String field) {
        return String.valueOf(answer.getString("statements.nodes.find { it.slug == '" + slug + "' }." + field));
    }

    private String event(String field, String person) {
        return String.valueOf(answer.getString("source.citedBy.find { it.__typename == 'Event'"
                + " && it.people.name.any { name -> name.contains('" + person + "') } }." + field));
    }

    private String cited(String type, String field, String condition) {
        return String.valueOf(answer.getString(
                "source.citedBy.find { it.__typename == '" + type + "' && it." + condition + " }." + field));
    }

    private static String query() {
        try {
            return Files.readString(Path.of("docs/queries/1-seed.graphql"));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
