package org.islegraph.record;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The key of anything that can be cited or linked, whatever table holds its columns. */
@Entity
@Table(name = "graph_record")
public class RecordEntity {
    @Id
    @Column(name = "id")
    public long key;

    /** Name of the schema type. */
    public String type = "";

    /** Slug within its type; null for what has none, such as a name. */
    public @Nullable String slug;

    /** The node in which the record shows: itself if it is a node, the island of a name, the dispute of a claim. */
    @Column(name = "node_id")
    public long nodeKey;
}
