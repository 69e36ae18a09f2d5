package org.islegraph.island;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.FuzzyDate;

/** A row of the table of measurements. */
@Entity
@Table(name = "measurement")
public class MeasurementEntity {
    @Id
    @Column(name = "id")
    public long key;

    public double amount;

    public @Nullable FuzzyDate asOf;

    public @Nullable String place;

    public @Nullable String note;

    @Column(name = "island_id")
    public long islandKey;

    @Enumerated(EnumType.STRING)
    public MeasurementKind kind = MeasurementKind.AREA;

    public int position;
}
