package org.islegraph.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.islegraph.graphql.GlobalId;
import org.islegraph.graphql.NotReady;
import org.islegraph.graphql.Paging;
import org.islegraph.graphql.Revision;
import org.islegraph.loading.DatasetFiles;
import org.islegraph.loading.Loader;
import org.islegraph.record.Nodes;
import org.islegraph.testing.Api;
import org.islegraph.testing.KeptReplies;
import org.islegraph.testing.SearchIndex;
import org.islegraph.testing.SmallDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of searches when the dataset changes; with replies kept, as usual. */
@QuarkusTest
@TestProfile(KeptReplies.class)
class ReindexTest {

    private static final DatasetFiles SMALL = DatasetFiles.in(Path.of(SmallDataset.FOLDER));
    private static final String SEARCH = "{ search(text: \"Grosse\") { totalCount nodes { node { id } } } }";
    private static final String RENAMED = "{ search(text: \"Kleine\") { totalCount nodes { node { id } } } }";

    @Inject
    Loader loader;

    @Inject
    Revision revision;

    @Inject
    TextRepository texts;

    @Inject
    Indexing indexing;

    @Inject
    Nodes nodes;

    @BeforeEach
    void index() {
        SearchIndex.awaitReady();
    }

    @AfterEach
    void loadTheSmallDatasetAgain() {
        load(SMALL);
    }

    private void load(DatasetFiles files) {
        loader.load(files);
        SearchIndex.await(() -> revision.indexed() == revision.number());
    }

    private static DatasetFiles renamed() {
        SortedMap<String, String> changed = new TreeMap<>(SMALL.texts());
        changed.replaceAll((file, text) -> text.replace("Grosse Insel", "Kleine Insel"));
        return new DatasetFiles(changed);
    }

    @Test
    void findsWhatTheNewRevisionHolds() {
        assertThat(total(SEARCH)).isEqualTo(1);
        assertThat(total(RENAMED)).isZero();
        load(renamed());
        assertThat(total(RENAMED)).as("not what was kept").isEqualTo(1);
        assertThat(total(SEARCH)).isZero();
    }

    @Test
    void keepsNoReplyOfTheOldIndexUnderTheNewRevision() {
        int before = revision.indexed();
        loader.load(renamed());
        // Whichever index answered these, none is what is given later.
        while (revision.indexed() == before) total(RENAMED);
        assertThat(total(RENAMED)).isEqualTo(1);
    }

    @Test
    void refusesACursorOfTheRevisionBefore() {
        String query = "query Q($after: String) { search(text: \"lagoon\", first: 1, after: $after) {"
                + " totalCount pageInfo { endCursor } } }";
        String cursor = Api.data(query).getString("search.pageInfo.endCursor");
        load(renamed());
        JsonPath error = Api.error(query, Map.of("after", cursor));
        assertThat(error.getString("extensions.code")).isEqualTo("INVALID_ARGUMENT");
        assertThat(error.getString("message")).contains("another revision");
    }

    @Test
    void saysThatItIsNotReadyBeforeThereIsAnIndex() {
        Indexing first = new Indexing(texts, new Revision());
        assertThatThrownBy(first::current)
                .isInstanceOf(NotReady.class)
                .hasMessage("The search index is being made; send the search again in a second.");
    }

    @Test
    void saysWhatToDoWhenARecordIsGoneThatTheOldIndexFound() {
        SearchHit gone = new SearchHit(GlobalId.of("Island", "gone"), 1, List::of);
        SearchApi search = new SearchApi(indexing, nodes);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> search.nodeOfHits(List.of(gone))))
                .isInstanceOf(NotReady.class)
                .hasMessage("The dataset has just changed; send the search again in a second.");
    }

    @Test
    void makesTheSameIndexOfTheSameTexts() {
        Search search = Search.of("lagoon", null, null);
        List<String> orders = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Index index = QuarkusTransaction.requiringNew().call(() -> Index.of(7, texts::forEach));
            orders.add(
                    index.page(search, Paging.of(50, null, null, null)).places().toString());
        }
        assertThat(orders.get(0)).isEqualTo(orders.get(1)).contains("7/");
    }

    private static int total(String query) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath()
                .getInt("data.search.totalCount");
    }
}
