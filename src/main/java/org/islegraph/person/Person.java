package org.islegraph.person;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.GlobalId;
import org.islegraph.graphql.Node;

/** A person who spoke, signed or acted. */
@Description("A person who spoke, signed or acted.")
public record Person(
        @Ignore long key,

        @Description("Stable name of the record, for look-ups and links.")
        String slug) implements Node {
    @Override
    @Id
    @Description("Global id: opaque and stable; pass it to node or nodes.")
    public String getId() {
        return GlobalId.of("Person", slug);
    }
}
