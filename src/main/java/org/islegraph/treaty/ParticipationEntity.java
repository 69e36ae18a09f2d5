package org.islegraph.treaty;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.FuzzyDate;

/** A row of the table of participations. */
@Entity
@Table(name = "participation")
public class ParticipationEntity {
    @Id
    @Column(name = "id")
    public long key;

    @Column(name = "treaty_id")
    public long treatyKey;

    @Column(name = "country_id")
    public @Nullable Long countryKey;

    @Column(name = "organisation_id")
    public @Nullable Long organisationKey;

    @Enumerated(EnumType.STRING)
    public ParticipationRole role = ParticipationRole.PARTY;

    public @Nullable FuzzyDate signedOn;

    public @Nullable FuzzyDate ratifiedOn;

    public @Nullable FuzzyDate inForceOn;

    public @Nullable String note;

    public int position;
}
