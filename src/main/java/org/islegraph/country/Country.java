package org.islegraph.country;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.GlobalId;
import org.islegraph.graphql.Node;
import org.islegraph.time.Period;

/** A state: sovereign, disputed or former. */
@Description("A state: sovereign, disputed or former.")
public record Country(
        @Ignore long key,

        @Description("Stable name of the record, for look-ups and links.")
        String slug,

        @Description("ISO 3166-1 alpha-2 code; absent for states without one.") @Nullable
        String code,

        @Description("How the state stands today.") CountryStatus status,

        @Description("When it existed under this name.") Period existed)
        implements Node {

    @Override
    @Id
    @Description("Global id: opaque and stable; pass it to node or nodes.")
    public String getId() {
        return GlobalId.of("Country", slug);
    }
}
