package org.islegraph.statement;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** Someone to whom a statement was addressed. */
@Description("Someone to whom a statement was addressed.")
public record Addressee(
        @Ignore long key,
        @Ignore @Nullable Long personKey,
        @Ignore @Nullable Long organisationKey,
        @Ignore @Nullable Long countryKey) {}
