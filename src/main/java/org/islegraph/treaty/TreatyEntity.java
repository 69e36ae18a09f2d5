package org.islegraph.treaty;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.FuzzyDate;

/** A row of the table of instruments. */
@Entity
@Table(name = "treaty")
public class TreatyEntity {
    @Id
    @Column(name = "id")
    public long key;

    public String slug = "";

    @Enumerated(EnumType.STRING)
    public TreatyForm form = TreatyForm.TREATY;

    @Enumerated(EnumType.STRING)
    public Bindingness bindingness = Bindingness.BINDING;

    public @Nullable FuzzyDate signedOn;

    public @Nullable String place;

    public @Nullable FuzzyDate inForceOn;

    public @Nullable FuzzyDate terminatedOn;

    public String summary = "";

    public @Nullable String registrationSeries;

    public @Nullable String registrationNumber;

    public @Nullable String registrationUrl;

    public int signedOnDay;

    public int signedOnLatest;
}
