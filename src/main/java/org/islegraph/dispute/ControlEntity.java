package org.islegraph.dispute;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.Period;

/** A row of the table of control periods. */
@Entity
@Table(name = "control")
public class ControlEntity {
    @Id
    @Column(name = "id")
    public long key;

    public String slug = "";

    @Column(name = "country_id")
    public long countryKey;

    @Enumerated(EnumType.STRING)
    public ControlKind kind = ControlKind.ADMINISTRATION;

    public Period period = Period.UNKNOWN;

    public @Nullable String administrativeUnit;

    public @Nullable String summary;
}
