package org.islegraph.search;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A record that was found. */
@Description("A record that was found.")
public record SearchHit(
        @Ignore String nodeId,

        @Description("How well it fits; only to be compared with others of the same search.")
        double score,

        @Ignore Supplier<List<Highlight>> found) {

    @Description("Its texts in which something was found, names first.")
    public List<@NonNull Highlight> getHighlights() {
        return found.get();
    }
}
