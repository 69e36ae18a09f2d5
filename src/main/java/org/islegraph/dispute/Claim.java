package org.islegraph.dispute;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.time.Period;

/** A claim of a country to islands. */
@Description("A claim of a country to islands.")
public record Claim(
        @Ignore long key,
        @Ignore String slug,
        @Ignore long disputeKey,
        @Ignore long claimantKey,
        @Description("While the claim was or is asserted.") Period period,

        @Description("The claim in the terms of the claimant, in our own words.")
        String summary) {}
