package org.islegraph.person;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.time.Period;

/** An office that a person held. */
@Description("An office that a person held.")
public record Office(
        @Ignore long key,
        @Ignore long personKey,
        @Description("Title of the office, in English.") String title,
        @Ignore @Nullable Long organisationKey,
        @Ignore @Nullable Long countryKey,

        @Description("When the person held it, as far as recorded.")
        Period period) {}
