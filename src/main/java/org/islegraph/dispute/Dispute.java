package org.islegraph.dispute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.GlobalId;
import org.islegraph.graphql.Node;
import org.islegraph.time.FuzzyDate;

/** A dispute over the sovereignty of islands. */
@Description("A dispute over the sovereignty of islands.")
public record Dispute(
        @Ignore long key,

        @Description("Stable name of the record, for look-ups and links.")
        String slug,

        @Description("Where it stands.") DisputeStatus status,
        @Description("When it began.") @Nullable FuzzyDate startedOn,

        @Description("When it ended; absent unless resolved.") @Nullable
        FuzzyDate endedOn,

        @Description("What it is about, in our own words.") String summary,

        @Description("How it ended, in our own words; absent unless resolved.") @Nullable
        String outcome)
        implements Node {
    @Override
    @Id
    @Description("Global id: opaque and stable; pass it to node or nodes.")
    public String getId() {
        return GlobalId.of("Dispute", slug);
    }

    /** Whole years from the beginning to the end or an earlier day; null if it had not begun then, or nobody knows when. */
    @Nullable
    Integer yearsOpen(int day) {
        if (startedOn == null || startedOn.earliestDay() > day) return null;
        int last = endedOn == null ? day : Math.min(day, endedOn.earliestDay());
        return Math.toIntExact(
                ChronoUnit.YEARS.between(LocalDate.ofEpochDay(startedOn.earliestDay()), LocalDate.ofEpochDay(last)));
    }
}
