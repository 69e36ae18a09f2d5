package org.islegraph.statement;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What someone who made a statement must fulfil. */
@Input("SpeakerFilter")
@Description("What someone who made a statement must fulfil; all that is given.")
public record SpeakerFilter(
        @Description("The person with this slug.") @Nullable String person,

        @Description("The organisation with this slug, itself or as the one that the office belongs to.") @Nullable
        String organisation,

        @Description("Of an office or organisation of one of these countries (slugs or ISO codes).") @Nullable
        List<@NonNull String> country,

        @Description("Acting at one of these levels.") @Nullable
        List<@NonNull Level> level) {}
