package org.islegraph.person;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.GlobalId;
import org.islegraph.graphql.Node;

/** A body that speaks or acts. */
@Description("A body that speaks or acts.")
public record Organisation(
        @Ignore long key,

        @Description("Stable name of the record, for look-ups and links.")
        String slug,

        @Description("What kind of body it is.") OrganisationKind kind,
        @Ignore @Nullable Long countryKey)
        implements Node {
    @Override
    @Id
    @Description("Global id: opaque and stable; pass it to node or nodes.")
    public String getId() {
        return GlobalId.of("Organisation", slug);
    }
}
