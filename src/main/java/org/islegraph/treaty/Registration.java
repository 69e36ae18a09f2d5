package org.islegraph.treaty;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** Where an instrument is registered. */
@Description("Where an instrument is registered.")
public record Registration(
        @Description("Name of the treaty series.") String series,
        @Description("Number in the series.") @Nullable String number,

        @Description("Where the registration can be read.") @Nullable
        String url) {}
