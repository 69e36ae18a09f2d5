package org.islegraph.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.Period;

/** A row of the table of claims. */
@Entity
@Table(name = "claim")
public class ClaimEntity {
    @Id
    @Column(name = "id")
    public long key;

    public String slug = "";

    @Column(name = "dispute_id")
    public long disputeKey;

    @Column(name = "claimant_id")
    public long claimantKey;

    public Period period = Period.UNKNOWN;

    public String summary = "";
}
