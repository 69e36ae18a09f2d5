package org.islegraph.statement;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** Who made a statement, in the capacity held on that day. */
@Description("Who made a statement, in the capacity held on that day.")
public record Attribution(
        @Ignore long key,
        @Ignore @Nullable Long personKey,
        @Ignore @Nullable Long organisationKey,
        @Ignore @Nullable Long countryKey,
        @Description("Office held on that day.") @Nullable String office,
        @Description("At which level the speaker acted.") Level level) {}
