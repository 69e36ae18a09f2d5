package org.islegraph.statement;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.islegraph.testing.Api;
import org.islegraph.testing.SmallDataset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(SmallDataset.class)
class StatementApiTest {

    @Test
    void tellsWhoSpokeInWhichOfficeThroughWhomToWhom() {
        JsonPath data = Api.data("""
                { statement(slug: "speech-1950") { kind madeOn { edtf } stances
                    attributions { person { name } office organisation { name } country { slug } level }
                    onBehalfOf { slug } relayedBy { slug } quotes { text language original }
                    islands { slug } treaties { slug } provisions { ref } disputes { slug } citations { confidence } }
                  reply: statement(slug: "reply-1950") {
                    addressees { country { slug } person { slug } organisation { slug } } } }""");
        assertThat(data.getString("statement.attributions[0].person.name")).isEqualTo("Ada North");
        assertThat(data.getString("statement.attributions[0].office")).isEqualTo("Minister");
        assertThat(data.getString("statement.attributions[0].organisation.name"))
                .isEqualTo("Northland Ministry");
        assertThat(data.getString("statement.relayedBy.slug")).isEqualTo("north-ministry");
        assertThat(data.getList("statement.stances")).containsExactly("ASSERTS_CLAIM", "PROPOSES_TALKS");
        assertThat(data.getList("statement.quotes.text")).containsExactly("The lagoon is ours.");
        assertThat(data.getList("statement.provisions.ref")).containsExactly("peace-1900/1a");
        assertThat(data.getList("reply.addressees.country")).containsExactly(Map.of("slug", "southland"), null);
        assertThat(data.getList("reply.addressees.person")).containsExactly(null, Map.of("slug", "ada-north"));
    }

    @Test
    void repliesAreLinkedBothWays() {
        JsonPath data = Api.data("""
                { statement(slug: "speech-1950") { inReplyTo { slug } replies { slug inReplyTo { slug } } } }""");
        assertThat(data.getString("statement.inReplyTo")).isNull();
        assertThat(data.getList("statement.replies.slug")).containsExactly("reply-1950");
        assertThat(data.getList("statement.replies.inReplyTo.slug")).containsExactly("speech-1950");
    }

    @Test
    void filtersByDayKindStanceAndLevel() {
        assertThat(slugs("")).containsExactly("reply-1950", "speech-1950");
        assertThat(slugs("(orderBy: MADE_ON_ASC)")).containsExactly("speech-1950", "reply-1950");
        assertThat(slugs("(where: {madeOn: {from: \"1950-01-03\"}})")).containsExactly("reply-1950");
        assertThat(slugs("(where: {madeOn: {through: \"1950-01-02\"}})")).containsExactly("speech-1950");
        assertThat(slugs("(where: {madeOn: {from: \"1950-01-02\", through: \"1950-01-02\"}})"))
                .containsExactly("speech-1950");
        assertThat(slugs("(where: {kind: [NOTE]})")).containsExactly("reply-1950");
        assertThat(slugs("(where: {stance: [PROPOSES_TALKS, OTHER]})")).containsExactly("speech-1950");
        assertThat(slugs("(where: {speaker: {level: CIVIL}})")).isEmpty();
    }

    @Test
    void areReachableFromAllThatTheyAreAbout() {
        JsonPath data = Api.data("""
                { island(slug: "big-island") { statements { nodes { slug } } }
                  member: island(slug: "small-rock") { statements { nodes { slug } } }
                  person(slug: "ada-north") { statements { nodes { slug } } statementsReceived { nodes { slug } } }
                  organisation(slug: "north-ministry") { statements { nodes { slug } } }
                  treaty(slug: "peace-1900") { statements { nodes { slug } } }
                  dispute(slug: "lagoon") { statements(where: {kind: [SPEECH]}) { nodes { slug } totalCount } } }""");
        assertThat(data.getList("island.statements.nodes.slug")).containsExactly("reply-1950", "speech-1950");
        assertThat(data.getList("member.statements.nodes.slug"))
                .as("a statement about a group is about its members")
                .containsExactly("speech-1950");
        assertThat(data.getList("person.statements.nodes.slug")).containsExactly("speech-1950");
        assertThat(data.getList("person.statementsReceived.nodes.slug")).containsExactly("reply-1950");
        assertThat(data.getList("organisation.statements.nodes.slug")).containsExactly("reply-1950", "speech-1950");
        assertThat(data.getList("treaty.statements.nodes.slug")).containsExactly("speech-1950");
        assertThat(data.getInt("dispute.statements.totalCount")).isEqualTo(1);
    }

    private static List<String> slugs(String arguments) {
        return Api.data("{ statements" + arguments + " { nodes { slug } } }").getList("statements.nodes.slug");
    }
}
