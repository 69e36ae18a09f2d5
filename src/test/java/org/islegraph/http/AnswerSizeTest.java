package org.islegraph.http;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.islegraph.testing.Api;
import org.islegraph.testing.Database;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists within lists of the packaged dataset: millions of fields from a short query. */
@QuarkusTest
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
class AnswerSizeTest {

    @Test
    void endsAnOperationWhoseAnswerGrowsTooLargeAndAnswersTheNext() {
        JsonPath error = Api.error("""
                { disputes { nodes { statements(first: 100) { nodes { islands { statements(first: 100) { nodes { islands {
                  statements(first: 100) { nodes { islands { slug } } } } } } } } } } } }""");
        assertThat(error.getString("extensions.code")).isEqualTo("LIMIT_EXCEEDED");
        assertThat(error.getString("message"))
                .isEqualTo(
                        "The answer must have at most 100000 fields, had more; ask for smaller pages or fewer levels.");
        assertThat(Api.data("{ dataset { revision } }").getInt("dataset.revision"))
                .isPositive();
    }
}
