package org.islegraph.statement;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.GlobalId;
import org.islegraph.graphql.Node;
import org.islegraph.record.TimelineSubject;
import org.islegraph.time.FuzzyDate;

/** Something said or written on a day, by someone in a capacity. */
@Description("Something said or written on a day, by someone in a capacity.")
public record Statement(
        @Ignore long key,

        @Description("Stable name of the record, for look-ups and links.")
        String slug,

        @Description("When it was made.") FuzzyDate madeOn,
        @Description("Where it was made.") @Nullable String place,
        @Description("On which occasion.") @Nullable String venue,
        @Description("In which form.") StatementKind kind,
        @Description("What it says, in our own words.") String summary,
        @Ignore @Nullable Long onBehalfOfKey,
        @Ignore @Nullable Long relayedByKey,
        @Ignore @Nullable Long inReplyToKey,
        @Ignore long threadKey,
        @Ignore int threadDepth)
        implements Node, TimelineSubject {
    @Override
    @Id
    @Description("Global id: opaque and stable; pass it to node or nodes.")
    public String getId() {
        return GlobalId.of("Statement", slug);
    }
}
