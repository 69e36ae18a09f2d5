package org.islegraph.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** A record that can be fetched again by its global id, as Relay asks. */
@Description("A record that can be fetched again by its id.")
public interface Node {

    /** The global id: stable between releases of the dataset, opaque to clients. */
    @Id
    @NonNull
    @Description("Global id: opaque and stable; pass it to node or nodes.")
    String getId();
}
