package org.islegraph.loading;

import org.eclipse.microprofile.graphql.Description;
import org.islegraph.source.Confidence;

/** Number of citations of one confidence. */
@Description("Number of citations of one confidence.")
public record ConfidenceCount(
        @Description("How the assertions were checked against their sources.")
        Confidence confidence,

        @Description("Number of citations.") int citations) {}
