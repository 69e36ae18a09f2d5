package org.islegraph.loading;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.hibernate.StatelessSession;
import org.islegraph.dataset.InvalidDataset;
import org.islegraph.graphql.Revision;
import org.islegraph.testing.Api;
import org.islegraph.testing.SmallDataset;
import org.islegraph.testing.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@TestProfile(SmallDataset.class)
class LoaderTest {

    private static final DatasetFiles SMALL = DatasetFiles.in(Path.of(SmallDataset.FOLDER));

    private static final String ALL = """
            { islands { nodes { slug summary names { text } areas { amount } claims { summary } control { kind } } }
              treaties { nodes { slug signedOn { edtf } participations { role } provisions { ref summary } } }
              statements { nodes { slug quotes { text } replies { slug } } } events { nodes { slug } }
              dataset { revision publishedAt counts { islands sources } } }""";

    @Inject
    Loader loader;

    @Inject
    StatelessSession session;

    @Inject
    Revision revision;

    @Inject
    RevisionWatch watch;

    @AfterEach
    void loadTheSmallDatasetAgain() {
        loader.load(SMALL);
    }

    /** As if another replica had loaded into the same database. */
    @Test
    void learnsOfRevisionsThatOthersLoaded() {
        int loaded = revision.number();
        QuarkusTransaction.requiringNew().run(() -> insertRevision(loaded + 1));
        try {
            watch.look();
            assertThat(revision.number()).isEqualTo(loaded + 1);
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> session.createMutationQuery("delete from RevisionEntity where number > " + loaded)
                            .executeUpdate());
            watch.look();
        }
        assertThat(revision.number()).isEqualTo(loaded);
    }

    private void insertRevision(int number) {
        RevisionEntity other = new RevisionEntity();
        other.number = number;
        other.fingerprint = "other";
        other.publishedAt = OffsetDateTime.now(ZoneOffset.UTC);
        session.insert(other);
    }

    @Test
    void loadsNothingWhenNothingChanged() {
        Map<String, Object> before = Api.answer(ALL, Map.of());
        List<String> sent = SqlStatements.of(() -> loader.load(SMALL));
        assertThat(sent).as("asks for the revision only").hasSize(1);
        assertThat(Api.answer(ALL, Map.of())).isEqualTo(before);
    }

    @Test
    void readsAndWritesNothingAtTheStartOfAReplicaThatOnlyReads() {
        Optional<Path> other = Optional.of(Path.of("no-such-folder"));
        List<String> sent = SqlStatements.of(() -> new LoadAtStart().load(new StartupEvent(), loader, false, other));
        assertThat(sent).isEmpty();
    }

    @Test
    void repeatsInLinksWhatOrdersTheirRecords() {
        List<Object[]> links = session.createSelectionQuery("""
                select l.recordDay, l.recordSlug, s.madeOnDay, s.slug from LinkEntity l
                join StatementEntity s on s.key = l.recordKey""", Object[].class).getResultList();
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(List.of(link[0], link[1]))
                .isEqualTo(List.of(link[2], link[3])));
    }

    @Test
    void replacesTheDataAndRaisesTheRevisionByOneWhenSomethingChanged() {
        int before = loader.load(SMALL);
        int after = loader.load(changed("Two states claim the lagoon.", "Two states claim one lagoon."));
        assertThat(after).isEqualTo(before + 1);
        assertThat(Api.data("{ dataset { revision } }").getInt("dataset.revision"))
                .isEqualTo(after);
        assertThat(Api.data("{ dispute(slug: \"lagoon\") { summary } }").getString("dispute.summary"))
                .isEqualTo("Two states claim one lagoon.");
    }

    @Test
    void raisesTheRevisionWhenAnEarlierStateComesBack() {
        int changed = loader.load(changed("Two states", "Both states"));
        assertThat(loader.load(SMALL)).isEqualTo(changed + 1);
    }

    @Test
    void leavesTheDatabaseAsItWasWhenTheDatasetIsWrong() {
        Map<String, Object> before = Api.answer(ALL, Map.of());
        assertThatThrownBy(() -> loader.load(changed("claimant: northland", "claimant: northlands")))
                .isInstanceOf(InvalidDataset.class)
                .hasMessageContaining("lagoon.yaml:")
                .hasMessageContaining("did you mean \"northland\"?");
        assertThat(Api.answer(ALL, Map.of())).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.islegraph.dataset.DatasetReaderTest#problems")
    void leavesTheDatabaseAsItWasWhateverIsWrong(
            String name, String file, String good, String bad, List<String> messages) {
        Map<String, Object> before = Api.answer(ALL, Map.of());
        SortedMap<String, String> texts = new TreeMap<>(SMALL.texts());
        texts.computeIfPresent(file, (same, text) -> text.replace(good, bad));
        assertThatThrownBy(() -> loader.load(new DatasetFiles(texts)))
                .isInstanceOf(InvalidDataset.class)
                .hasMessageContaining(file + ":");
        assertThat(Api.answer(ALL, Map.of())).isEqualTo(before);
    }

    @Test
    void loadsOnceWhenReplicasLoadTheSameAtOnce() throws Exception {
        int before = loader.load(SMALL);
        DatasetFiles changed = changed("Two states", "The same two states");
        ExecutorService replicas = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> loads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                loads.add(replicas.submit(() -> loader.load(changed)));
            }
            for (Future<Integer> load : loads) {
                assertThat(load.get(20, TimeUnit.SECONDS)).isEqualTo(before + 1);
            }
        } finally {
            replicas.shutdownNow();
        }
    }

    @Test
    void leavesTheDatabaseAsItWasWhenWritingFailsHalfWay() {
        Map<String, Object> before = Api.answer(ALL, Map.of());
        DatasetFiles changed = changed("Two states", "Some states");
        SqlStatements.observe(
                sql -> {
                    if (sql.startsWith("insert into statement")) throw new IllegalStateException("the disk is full");
                },
                () -> assertThatThrownBy(() -> loader.load(changed)).hasStackTraceContaining("the disk is full"));
        assertThat(Api.answer(ALL, Map.of())).isEqualTo(before);
    }

    @Test
    void showsNoReaderHalfALoad() {
        DatasetFiles changed = changed("Two states", "Many states");
        SqlStatements.observe(
                sql -> {
                    if (!sql.startsWith("insert into statement")) return;
                    assertThat(Api.data("{ statements { totalCount } }").getInt("statements.totalCount"))
                            .isEqualTo(2);
                },
                () -> loader.load(changed));
    }

    @Test
    void keepsLongTextsOfCharactersBeyondSixteenBits() {
        String long2000 = "\uD83C\uDFDD".repeat(2000);
        loader.load(changed("Two states claim the lagoon.", long2000));
        assertThat(Api.data("{ dispute(slug: \"lagoon\") { summary } }").getString("dispute.summary"))
                .isEqualTo(long2000);
    }

    @Test
    void tellsFilesApartByNameAndText() {
        assertThat(SMALL.fingerprint())
                .hasSize(64)
                .isEqualTo(DatasetFiles.in(Path.of(SmallDataset.FOLDER)).fingerprint());
        SortedMap<String, String> renamed = new TreeMap<>(SMALL.texts());
        renamed.put("lagoon2.yaml", String.valueOf(renamed.remove("lagoon.yaml")));
        assertThat(new DatasetFiles(renamed).fingerprint()).isNotEqualTo(SMALL.fingerprint());
    }

    private static DatasetFiles changed(String good, String other) {
        SortedMap<String, String> texts = new TreeMap<>(SMALL.texts());
        texts.replaceAll((file, text) -> text.replace(good, other));
        assertThat(texts).isNotEqualTo(SMALL.texts());
        return new DatasetFiles(texts);
    }
}
