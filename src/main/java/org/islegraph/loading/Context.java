package org.islegraph.loading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.islegraph.dataset.Dataset;

/**
 * What the rows of all features are made with.
 *
 * @param disputed which features each dispute is about, groups resolved; disputes are written before all that touches them
 */
record Context(Rows rows, Groups groups, Lineage lineage, Map<String, Set<String>> disputed) {

    static Context of(Dataset dataset) {
        return new Context(
                new Rows(), new Groups(dataset.islands()), new Lineage(dataset.countries()), new LinkedHashMap<>());
    }
}
