package org.islegraph.statement;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.islegraph.testing.Api;
import org.islegraph.testing.SqlStatements;
import org.islegraph.testing.TwoDisputes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(TwoDisputes.class)
class ThreadTest {

    @ParameterizedTest
    @ValueSource(strings = {"reef-note-1931", "reef-reply-1931", "reef-rejoinder-1931"})
    void isTheWholeExchangeFromWhereverOneLooks(String slug) {
        JsonPath thread = Api.data("{ statement(slug: \"" + slug + "\") { thread { depth statement { slug } } } }")
                .setRootPath("data.statement.thread");
        assertThat(thread.getList("statement.slug"))
                .containsExactly("reef-note-1931", "reef-second-reply-1931", "reef-rejoinder-1931", "reef-reply-1931");
        assertThat(thread.getList("depth")).containsExactly(0, 1, 2, 1);
    }

    @Test
    void takesOneStatementForAllExchanges() {
        assertThat(SqlStatements.of(() -> Api.data("{ statements { nodes { thread { depth statement { slug } } } } }")))
                .hasSize(2);
    }

    @Test
    void aStatementAloneIsItsOwnThread() {
        assertThat(Api.data("{ statement(slug: \"speech-1950\") { thread { depth statement { slug } } } }")
                        .getList("statement.thread.statement.slug"))
                .containsExactly("speech-1950", "reply-1950");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\\"reef\\\" was never ours | reef-note-1931",
                "OURS to give              | reef-note-1931",
                "РИФ НИКОГДА               | reef-note-1931",
                "lagoon is                 | speech-1950",
                "100%                      | ''",
                "l_goon                    | ''",
            })
    void findsWordsInQuotationsOfAnyLanguage(String phrase, String slugs) {
        List<String> found = Api.data("{ statements(where: {quote: \"" + phrase + "\"}) { nodes { slug } } }")
                .getList("statements.nodes.slug");
        assertThat(String.join(",", found)).isEqualTo(slugs);
    }

    @Test
    void refusesAPhraseOfOneLetter() {
        JsonPath error = Api.error("{ statements(where: {quote: \"x\"}) { totalCount } }");
        assertThat(error.getString("message")).isEqualTo("where.quote must have 2 to 200 characters, had 1");
        assertThat(error.getString("extensions.code")).isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void filtersByWhatTheStatementIsAbout() {
        JsonPath data = Api.data("""
                { clause: statements(where: {provision: "reef-treaty-1930/2"}, orderBy: MADE_ON_ASC) { nodes { slug } }
                  treaty: statements(where: {treaty: "peace-1900"}) { nodes { slug } }
                  none: statements(where: {treaty: "nowhere"}) { nodes { slug } } }""");
        assertThat(data.getList("clause.nodes.slug")).containsExactly("reef-note-1931", "reef-reply-1931");
        assertThat(data.getList("treaty.nodes.slug")).containsExactly("speech-1950");
        assertThat(data.getList("none.nodes")).isEmpty();
    }
}
