package org.islegraph.dispute;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.Period;

/** A row of the table of positions of third countries. */
@Entity
@Table(name = "recognition")
public class RecognitionEntity {
    @Id
    @Column(name = "id")
    public long key;

    public String slug = "";

    @Column(name = "by_id")
    public long byKey;

    @Column(name = "claimant_id")
    public @Nullable Long claimantKey;

    @Column(name = "dispute_id")
    public long disputeKey;

    @Enumerated(EnumType.STRING)
    public RecognitionPosition position = RecognitionPosition.TAKES_NO_POSITION;

    public Period period = Period.UNKNOWN;

    public String summary = "";
}
