package org.islegraph.source;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.DateRange;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.record.Filter;

/** What a source must fulfil. */
@Input("SourceFilter")
@Description("What a source must fulfil; all that is given.")
public record SourceFilter(
        @Description("It is of one of these kinds.") @Nullable
        List<@NonNull SourceKind> kind,

        @Description("It is in this language, or a narrower form of it.") @Nullable
        LanguageTag language,

        @Description("It was published on one of these days, however its date is read.") @Nullable
        DateRange publishedOn,

        @Description(Filter.AND) @Nullable List<@NonNull SourceFilter> and,
        @Description(Filter.OR) @Nullable List<@NonNull SourceFilter> or,
        @Description(Filter.NOT) @Nullable SourceFilter not)
        implements Filter<SourceFilter> {}
