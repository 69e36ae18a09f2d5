package org.islegraph.person;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.Period;

/** A row of the table of offices. */
@Entity
@Table(name = "office")
public class OfficeEntity {
    @Id
    @Column(name = "id")
    public long key;

    @Column(name = "person_id")
    public long personKey;

    public String title = "";

    @Column(name = "organisation_id")
    public @Nullable Long organisationKey;

    @Column(name = "country_id")
    public @Nullable Long countryKey;

    public Period period = Period.UNKNOWN;

    public int position;
}
