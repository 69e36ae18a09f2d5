package org.islegraph.island;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.FuzzyDate;

/** A row of the table of counts of people. */
@Entity
@Table(name = "population_count")
public class PopulationCountEntity {
    @Id
    @Column(name = "id")
    public long key;

    public int people;

    public @Nullable FuzzyDate asOf;

    public @Nullable String note;

    @Column(name = "island_id")
    public long islandKey;

    public int position;
}
