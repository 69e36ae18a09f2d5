package org.islegraph.country;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.Period;

/** A row of the table of countries. */
@Entity
@Table(name = "country")
public class CountryEntity {
    @Id
    @Column(name = "id")
    public long key;

    public String slug = "";
    public @Nullable String code;

    @Enumerated(EnumType.STRING)
    public CountryStatus status = CountryStatus.SOVEREIGN;

    public Period existed = Period.UNKNOWN;
}
