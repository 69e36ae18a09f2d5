package org.islegraph.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.islegraph.dataset.Dataset;
import org.islegraph.dataset.DatasetReader;
import org.islegraph.loading.DatasetFiles;
import org.islegraph.loading.Loader;
import org.islegraph.testing.Api;
import org.islegraph.testing.SmallDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(SmallDataset.class)
class SyntheticDatasetTest {

    private static final long SEED = 1;

    @Inject
    Loader loader;

    @AfterEach
    void loadTheSmallDatasetAgain() {
        loader.load(DatasetFiles.in(Path.of(SmallDataset.FOLDER)));
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(SyntheticDataset.of(SEED, 1000)).isEqualTo(SyntheticDataset.of(SEED, 1000));
        assertThat(SyntheticDataset.of(SEED, 1000)).isNotEqualTo(SyntheticDataset.of(SEED + 1, 1000));
    }

    /** JSON is YAML, so that the dataset's own reader can check it. */
    @Test
    void followsTheRulesOfDatasets() throws JsonProcessingException {
        JsonMapper json = JsonMapper.builder()
                .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, null))
                .build();
        for (int statements : new int[] {1, 30, 1000}) {
            Dataset dataset = SyntheticDataset.of(SEED, statements);
            assertThat(new DatasetReader().read(Map.of("synthetic.yaml", json.writeValueAsString(dataset))))
                    .isEqualTo(dataset);
        }
    }

    @Test
    void hasFiveStatementsOrMoreAboutEachIsland() {
        Dataset dataset = SyntheticDataset.of(SEED, 1000);
        Map<String, Integer> statements = new TreeMap<>();
        dataset.statements()
                .forEach(statement -> statement.islands().forEach(island -> statements.merge(island, 1, Integer::sum)));
        assertThat(statements).hasSize(200);
        assertThat(statements.values()).allMatch(count -> count >= 5);
        assertThat(statements.values().stream().mapToInt(Integer::intValue).sum())
                .as("ten on average")
                .isBetween(1600, 2400);
    }

    @Test
    void answersQueriesOnceLoaded() {
        loader.load("synthetic", () -> SyntheticDataset.of(SEED, 1000));
        String answer = Api.send("""
                { islands(first: 50) { nodes { slug kind areaKm2 highestPointM summary statements(first: 5) { nodes {
                  slug kind place summary madeOn { edtf } attributions { office level country { slug code status } }
                } } } } }""", Map.of()).asString();
        System.out.println("SyntheticDatasetTest: " + answer.length() + " characters for 50 islands");
        List<List<String>> slugs = JsonPath.from(answer).getList("data.islands.nodes.statements.nodes.slug");
        assertThat(slugs).hasSize(50).allMatch(statements -> statements.size() == 5);
    }
}
