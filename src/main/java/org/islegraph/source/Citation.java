package org.islegraph.source;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** Where an assertion was read. */
@Description("Where an assertion was read.")
public record Citation(
        @Description("The publication.") Source source,

        @Description("Where in the source: page, article, paragraph.") @Nullable
        String locator,

        @Description("Whether the source says so or otherwise.")
        Support supports,

        @Description("How the assertion was checked against the source.")
        Confidence confidence) {}
