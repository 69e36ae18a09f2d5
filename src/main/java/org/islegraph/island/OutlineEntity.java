package org.islegraph.island;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of outlines. */
@Entity
@Table(name = "outline")
public class OutlineEntity {
    @Id
    @Column(name = "id")
    public long key;

    @Column(name = "island_id")
    public long islandKey;

    public String geometry = "";
}
