package org.islegraph.statement;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.DateRange;
import org.islegraph.record.Filter;

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

        @Description("One of those who made it fulfils all of this.") @Nullable
        SpeakerFilter speaker,

        @Description("It was made in the name of one of these countries (slugs or ISO codes).") @Nullable
        List<@NonNull String> onBehalfOf,

        @Description("It is about the feature with this slug, or a group it is part of.") @Nullable
        String island,

        @Description("It belongs to the dispute with this slug.") @Nullable
        String dispute,

        @Description("It is about the instrument with this slug.") @Nullable
        String treaty,

        @Description("It is about the provision with this ref.") @Nullable
        String provision,

        @Description("It replies to another statement.") @Nullable
        Boolean isReply,

        @Description(
                "One of its quotations holds this phrase, in whatever language; capitals, accents, widths and kinds of quotation marks do not matter. 2 to 200 characters.")
        @Nullable
        String quote,

        @Description(Filter.AND) @Nullable List<@NonNull StatementFilter> and,
        @Description(Filter.OR) @Nullable List<@NonNull StatementFilter> or,
        @Description(Filter.NOT) @Nullable StatementFilter not)
        implements Filter<StatementFilter> {}
