package org.islegraph.testing;

import java.util.Map;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTestProfile;

/** Runs the application on a dataset of two invented states that quarrel over a lagoon. */
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
public class SmallDataset implements QuarkusTestProfile {

    /** Where the small dataset's files are. */
    public static final String FOLDER = "src/test/resources/datasets/small";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("islegraph.dataset.folder", FOLDER);
    }
}
