package org.islegraph.person;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of organisations. */
@Entity
@Table(name = "organisation")
public class OrganisationEntity {
    @Id
    @Column(name = "id")
    public long key;

    public String slug = "";

    @Enumerated(EnumType.STRING)
    public OrganisationKind kind = OrganisationKind.GOVERNMENT;

    @Column(name = "country_id")
    public @Nullable Long countryKey;
}
