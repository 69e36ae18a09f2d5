package org.islegraph.statement;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of addressees. */
@Entity
@Table(name = "addressee")
public class AddresseeEntity {
    @Id
    @Column(name = "id")
    public long key;

    @Column(name = "person_id")
    public @Nullable Long personKey;

    @Column(name = "organisation_id")
    public @Nullable Long organisationKey;

    @Column(name = "country_id")
    public @Nullable Long countryKey;

    @Column(name = "statement_id")
    public long statementKey;

    public int position;
}
