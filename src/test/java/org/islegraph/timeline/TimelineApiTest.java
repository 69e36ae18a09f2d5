package org.islegraph.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
class TimelineApiTest {

    private static final String ALL = """
            { dispute(slug: "reef") { timeline(first: 50) { totalCount nodes { kind occurredOn { edtf } subject { __typename
                ... on Treaty { treaty: slug } ... on Statement { statement: slug } ... on Control { country { slug } }
                ... on Claim { claimant { slug } } ... on Event { event: slug } } } } } }""";

    @Test
    void mergesAllThatHappenedInOrderOfTime() {
        JsonPath timeline = Api.data(ALL).setRootPath("data.dispute.timeline");
        assertThat(timeline.getList("nodes.kind"))
                .containsExactly(
                        "CLAIM_BEGAN",
                        "TREATY_SIGNED",
                        "CLAIM_BEGAN",
                        "CONTROL_BEGAN",
                        "TREATY_IN_FORCE",
                        "STATEMENT_MADE",
                        "STATEMENT_MADE",
                        "STATEMENT_MADE",
                        "STATEMENT_MADE",
                        "CONTROL_BEGAN",
                        "CLAIM_ENDED",
                        "CONTROL_ENDED",
                        "TREATY_SIGNED",
                        "TREATY_TERMINATED");
        assertThat(timeline.getInt("totalCount")).isEqualTo(14);
        assertThat(timeline.getString("nodes[0].subject.claimant.slug")).isEqualTo("southland");
        assertThat(timeline.getString("nodes[1].subject.treaty")).isEqualTo("reef-treaty-1930");
        assertThat(timeline.getList("nodes.subject.statement").stream().filter(java.util.Objects::nonNull))
                .containsExactly("reef-note-1931", "reef-second-reply-1931", "reef-reply-1931", "reef-rejoinder-1931");
        assertThat(timeline.getString("nodes[12].subject.treaty")).isEqualTo("reef-award-1960");
    }

    @Test
    void pagesForwardAndBackwardThroughEachEntryOnce() {
        List<Object> whole = Api.data(ALL).getList("dispute.timeline.nodes");
        for (int size = 1; size <= 5; size++) {
            assertThat(pages("first", "after", "endCursor", "hasNextPage", size))
                    .isEqualTo(whole);
            assertThat(pages("last", "before", "startCursor", "hasPreviousPage", size))
                    .isEqualTo(whole);
        }
    }

    @Test
    void filtersByKindAndDay() {
        JsonPath dispute = Api.data("""
                { dispute(slug: "reef") {
                    treaties: timeline(where: {kind: [TREATY_SIGNED, TREATY_TERMINATED]}) { nodes { kind } }
                    year: timeline(where: {occurredOn: {from: "1931-03-04", through: "1931-06-29"}}) { nodes { kind } }
                    newest: timeline(orderBy: OCCURRED_ON_DESC, first: 1) { nodes { kind } }
                    none: timeline(where: {kind: [EVENT]}) { totalCount nodes { kind } } } }""").setRootPath("data.dispute");
        assertThat(dispute.getList("treaties.nodes.kind"))
                .containsExactly("TREATY_SIGNED", "TREATY_SIGNED", "TREATY_TERMINATED");
        assertThat(dispute.getList("year.nodes.kind"))
                .as("a date of which some readings lie outside is left out")
                .containsExactly("STATEMENT_MADE", "STATEMENT_MADE", "STATEMENT_MADE");
        assertThat(dispute.getList("newest.nodes.kind")).containsExactly("TREATY_TERMINATED");
        assertThat(dispute.getInt("none.totalCount")).isZero();
    }

    @Test
    void takesOneStatementPerTypeOfSubject() {
        assertThat(SqlStatements.of(() -> Api.data("""
                { disputes { nodes { timeline { nodes { kind subject { ... on Treaty { slug } ... on Statement { madeOn { edtf } }
                    ... on Control { summary } ... on Claim { text: summary } ... on Event { title } } } } } } }""")))
                .as("disputes, timelines, and the five types")
                .hasSize(7);
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        String cursor = Api.data("{ dispute(slug: \"reef\") { timeline(first: 1) { pageInfo { endCursor } } } }")
                .getString("dispute.timeline.pageInfo.endCursor");
        JsonPath error = Api.error(
                "query Q($after: String) { dispute(slug: \"reef\") { timeline(after: $after, orderBy: OCCURRED_ON_DESC) {"
                        + " totalCount } } }",
                Map.of("after", cursor));
        assertThat(error.getString("extensions.code")).isEqualTo("INVALID_ARGUMENT");
    }

    private static List<Object> pages(String size, String place, String cursor, String more, int number) {
        List<Object> all = new ArrayList<>();
        String next = null;
        do {
            String arguments = size + ": " + number + (next == null ? "" : ", " + place + ": \"" + next + "\"");
            JsonPath page = Api.data(ALL.replace("first: 50", arguments)
                            .replace("totalCount", "pageInfo { " + cursor + " " + more + " }"))
                    .setRootPath("data.dispute.timeline");
            all.addAll(size.equals("first") ? all.size() : 0, page.getList("nodes"));
            next = page.getBoolean("pageInfo." + more) ? page.getString("pageInfo." + cursor) : null;
        } while (next != null);
        return all;
    }
}
