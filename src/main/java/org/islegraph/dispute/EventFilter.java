package org.islegraph.dispute;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.DateRange;
import org.islegraph.record.Filter;

/** What an event must fulfil. */
@Input("EventFilter")
@Description("What an event must fulfil; all that is given.")
public record EventFilter(
        @Description("It took place or began on one of these days, however its date is read.") @Nullable
        DateRange startedOn,

        @Description("It belongs to the dispute with this slug.") @Nullable
        String dispute,

        @Description("It is about the feature with this slug, or a group it is part of.") @Nullable
        String island,

        @Description("One of these countries (slugs or ISO codes) took part.") @Nullable
        List<@NonNull String> country,

        @Description(Filter.AND) @Nullable List<@NonNull EventFilter> and,
        @Description(Filter.OR) @Nullable List<@NonNull EventFilter> or,
        @Description(Filter.NOT) @Nullable EventFilter not)
        implements Filter<EventFilter> {}
