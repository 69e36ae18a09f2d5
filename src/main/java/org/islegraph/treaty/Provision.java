package org.islegraph.treaty;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.GlobalId;
import org.islegraph.graphql.Node;

/** A clause of an instrument. */
@Description("A clause of an instrument.")
public record Provision(
        @Ignore long key,

        @Ignore String slug,

        @Ignore long treatyKey,
        @Ignore String numbering,
        @Description("What it says, in our own words.") String summary)
        implements Node, LegalBasis {
    @Override
    @Id
    @Description("Global id: opaque and stable; pass it to node or nodes.")
    public String getId() {
        return GlobalId.of("Provision", slug);
    }

    @Description("Reference for look-ups: slug of the instrument, a slash, short name of the clause.")
    public String getRef() {
        return slug;
    }

    @Description("How the instrument numbers it.")
    public String getNumber() {
        return numbering;
    }
}
