package org.islegraph.treaty;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.time.FuzzyDate;

/** A state or organisation and its part in an instrument. */
@Description("A state or organisation and its part in an instrument.")
public record Participation(
        @Ignore long key,
        @Ignore long treatyKey,
        @Ignore @Nullable Long countryKey,
        @Ignore @Nullable Long organisationKey,
        @Description("Its part.") ParticipationRole role,
        @Description("Day on which it signed.") @Nullable FuzzyDate signedOn,
        @Description("Day on which it ratified.") @Nullable FuzzyDate ratifiedOn,

        @Description("Day of entry into force for it.") @Nullable
        FuzzyDate inForceOn,

        @Description("What else to know of its part.") @Nullable
        String note) {}
