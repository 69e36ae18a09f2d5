package org.islegraph.timeline;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.DateRange;
import org.islegraph.record.Filter;

/** What an entry of a timeline must fulfil. */
@Input("TimelineFilter")
@Description("What an entry of a timeline must fulfil; all that is given.")
public record TimelineFilter(
        @Description("It happened on one of these days, however its date is read.") @Nullable
        DateRange occurredOn,

        @Description("It is of one of these kinds.") @Nullable
        List<@NonNull TimelineKind> kind,

        @Description(Filter.AND) @Nullable List<@NonNull TimelineFilter> and,
        @Description(Filter.OR) @Nullable List<@NonNull TimelineFilter> or,
        @Description(Filter.NOT) @Nullable TimelineFilter not)
        implements Filter<TimelineFilter> {}
