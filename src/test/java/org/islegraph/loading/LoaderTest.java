package org.islegraph.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.islegraph.dataset.InvalidDataset;
import org.islegraph.testing.Api;
import org.islegraph.testing.SmallDataset;
import org.islegraph.testing.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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

    @AfterEach
    void loadTheSmallDatasetAgain() {
        loader.load(SMALL);
    }

    @Test
    void loadsNothingWhenNothingChanged() {
        Map<String, Object> before = Api.answer(ALL, Map.of());
        List<String> sent = SqlStatements.of(() -> loader.load(SMALL));
        assertThat(sent).as("asks for the revision only").hasSize(1);
        assertThat(Api.answer(ALL, Map.of())).isEqualTo(before);
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
