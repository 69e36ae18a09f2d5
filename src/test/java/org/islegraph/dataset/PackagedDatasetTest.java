package org.islegraph.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.islegraph.loading.DatasetFiles;
import org.islegraph.testing.Api;
import org.islegraph.testing.Database;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** How much the packaged dataset holds, how well it is checked, and that mistakes in it are found, each and no other. */
@QuarkusTest
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
class PackagedDatasetTest {

    @Test
    void coversTheWorld() {
        JsonPath dataset = Api.data("""
                { dataset { counts { disputes islands treaties provisions statements quotes claims controls recognitions
                    interpretations events people organisations countries sources }
                  citations { confidence citations }
                  disputes { dispute { slug status } islands claims controls treaties statements events } } }""").setRootPath("data.dataset");
        System.out.println("Dataset: " + dataset.getMap("counts"));
        System.out.println("Dataset: citations " + dataset.getList("citations"));
        for (Map<String, ?> dispute : dataset.<Map<String, ?>>getList("disputes")) {
            System.out.println("Dataset: " + dispute);
        }
        assertThat(dataset.getInt("counts.disputes")).isGreaterThanOrEqualTo(100);
        assertThat(dataset.getInt("counts.islands")).isGreaterThanOrEqualTo(300);
        assertThat(dataset.getInt("counts.treaties")).isGreaterThanOrEqualTo(200);
        assertThat(dataset.getInt("counts.statements")).isGreaterThanOrEqualTo(300);
        assertThat(dataset.getList("disputes.claims", Integer.class))
                .allSatisfy(claims -> assertThat(claims).isPositive());
        assertThat(dataset.getList("citations.confidence")).startsWith("READ");
        assertThat(dataset.getInt("citations[0].citations"))
                .as("most was read")
                .isGreaterThan(
                        9 * (dataset.getInt("citations[1].citations") + dataset.getInt("citations[2].citations")));
    }

    /** The whole dataset with a file more, of which each mistake is marked behind it. */
    @Test
    void findsPlantedMistakesEachAndNoOther() throws IOException {
        String planted = Files.readString(Path.of("src/test/resources/planted.yaml"));
        SortedMap<String, String> files = new TreeMap<>(DatasetFiles.packaged().texts());
        files.put("zz-planted.yaml", planted);
        InvalidDataset invalid = catchThrowableOfType(InvalidDataset.class, () -> new DatasetReader().read(files));
        List<String> lines = planted.lines().toList();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int mark = lines.get(i).indexOf("#! ");
            if (mark >= 0)
                expected.add("zz-planted.yaml:" + (i + 1) + ": " + lines.get(i).substring(mark + 3));
        }
        assertThat(expected).hasSize(25);
        assertThat(invalid.problems()).hasSize(25);
        assertThat(expected)
                .allSatisfy(wanted -> assertThat(invalid.problems()).as(wanted).anySatisfy(problem -> assertThat(
                                problem.location().file() + ":"
                                        + problem.location().line() + ": " + problem.message())
                        .startsWith(wanted)));
    }
}
