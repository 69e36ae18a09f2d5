package org.islegraph.island;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of islands. */
@Entity
@Table(name = "island")
public class IslandEntity {
    @Id
    @Column(name = "id")
    public long key;

    public String slug = "";

    @Enumerated(EnumType.STRING)
    public FeatureKind kind = FeatureKind.ISLAND;

    public @Nullable Double areaKm2;

    @Column(name = "highest_point_m")
    public @Nullable Double highestPointM;

    public @Nullable String summary;

    @Column(name = "location_id")
    public @Nullable Long locationKey;

    public @Nullable Double latitude;

    public @Nullable Double longitude;
}
