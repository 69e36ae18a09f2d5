package org.islegraph.statement;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of attributions. */
@Entity
@Table(name = "attribution")
public class AttributionEntity {
    @Id
    @Column(name = "id")
    public long key;

    @Column(name = "person_id")
    public @Nullable Long personKey;

    @Column(name = "organisation_id")
    public @Nullable Long organisationKey;

    @Column(name = "country_id")
    public @Nullable Long countryKey;

    public @Nullable String office;

    @Enumerated(EnumType.STRING)
    public Level level = Level.NATIONAL;

    @Column(name = "statement_id")
    public long statementKey;

    public int position;
}
