package org.islegraph.testing;

import java.util.Map;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTestProfile;

/** Runs the application on the small dataset and, beside it, a dispute over a reef that was read and settled. */
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
public class TwoDisputes implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("islegraph.dataset.folder", "src/test/resources/datasets");
    }
}
