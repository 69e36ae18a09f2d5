package org.islegraph.person;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.record.Filter;

/** What a person must fulfil. */
@Input("PersonFilter")
@Description("What a person must fulfil; all that is given.")
public record PersonFilter(
        @Description(
                "It has a name, in whatever language or in Latin letters, that begins so; capitals and accents do not matter. 1 to 200 characters.")
        @Nullable
        String nameStartsWith,

        @Description("The person held an office of one of these countries (slugs or ISO codes).") @Nullable
        List<@NonNull String> country,

        @Description(Filter.AND) @Nullable List<@NonNull PersonFilter> and,
        @Description(Filter.OR) @Nullable List<@NonNull PersonFilter> or,
        @Description(Filter.NOT) @Nullable PersonFilter not)
        implements Filter<PersonFilter> {}
