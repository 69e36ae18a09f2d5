package org.islegraph.dispute;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.FuzzyDate;

/** A row of the table of settlements. */
@Entity
@Table(name = "settlement")
public class SettlementEntity {
    @Id
    @Column(name = "id")
    public long key;

    @Column(name = "dispute_id")
    public long disputeKey;

    public int position;

    @Enumerated(EnumType.STRING)
    public SettlementKind kind = SettlementKind.AGREEMENT;

    public @Nullable FuzzyDate settledOn;

    public String summary = "";
}
