package org.islegraph.statement;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.DateRange;

/** What a statement must fulfil. */
@Input("StatementFilter")
@Description("What a statement must fulfil; all that is given.")
public record StatementFilter(
        @Description("It was made on one of these days, however its date is read.") @Nullable
        DateRange madeOn,

        @Description("It was made in one of these forms.") @Nullable
        List<@NonNull StatementKind> kind,

        @Description("It takes one of these stances.") @Nullable
        List<@NonNull Stance> stance,

        @Description("One of those who made it acted at one of these levels.") @Nullable
        List<@NonNull Level> level,

        @Description("It is about the instrument with this slug.") @Nullable
        String treaty,

        @Description("It is about the provision with this ref.") @Nullable
        String provision,

        @Description(
                "One of its quotations holds this phrase, in whatever language; capitals, widths and kinds of quotation marks do"
                        + " not matter. 2 to 200 characters.")
        @Nullable
        String quote) {}
