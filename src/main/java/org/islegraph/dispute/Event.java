package org.islegraph.dispute;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.GlobalId;
import org.islegraph.graphql.Node;
import org.islegraph.record.TimelineSubject;
import org.islegraph.time.FuzzyDate;

/** Something that happened. */
@Description("Something that happened.")
public record Event(
        @Ignore long key,

        @Description("Stable name of the record, for look-ups and links.")
        String slug,

        @Description("What happened, in a few words.") String title,
        @Description("When it happened, or began.") FuzzyDate startedOn,

        @Description("Its last day; absent if it took one day.") @Nullable
        FuzzyDate endedOn,

        @Description("What happened, in our own words.") String summary)
        implements Node, TimelineSubject {
    @Override
    @Id
    @Description("Global id: opaque and stable; pass it to node or nodes.")
    public String getId() {
        return GlobalId.of("Event", slug);
    }
}
