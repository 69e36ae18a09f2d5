package org.islegraph.treaty;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.GlobalId;
import org.islegraph.graphql.Node;
import org.islegraph.record.TimelineSubject;
import org.islegraph.time.FuzzyDate;

/** An instrument, whatever its form: a treaty, a declaration, an exchange of notes, an order. */
@Description("An instrument, whatever its form: a treaty, a declaration, an exchange of notes, an order.")
public record Treaty(
        @Ignore long key,

        @Description("Stable name of the record, for look-ups and links.")
        String slug,

        @Description("Form of the instrument.") TreatyForm form,
        @Description("Whether it binds in law.") Bindingness bindingness,

        @Description("Day of signature, adoption or issue.") @Nullable
        FuzzyDate signedOn,

        @Description("Where it was signed.") @Nullable String place,

        @Description("Day of entry into force; absent if it never did, or if not recorded.") @Nullable
        FuzzyDate inForceOn,

        @Description("Day on which it ceased to be in force.") @Nullable
        FuzzyDate terminatedOn,

        @Description("What it says, in our own words.") String summary,
        @Ignore @Nullable String registrationSeries,
        @Ignore @Nullable String registrationNumber,
        @Ignore @Nullable String registrationUrl)
        implements Node, LegalBasis, TimelineSubject {
    @Override
    @Id
    @Description("Global id: opaque and stable; pass it to node or nodes.")
    public String getId() {
        return GlobalId.of("Treaty", slug);
    }

    @Description("Registration with a treaty series.")
    public @Nullable Registration getRegistration() {
        if (registrationSeries == null) return null;
        return new Registration(registrationSeries, registrationNumber, registrationUrl);
    }
}
