package org.islegraph.dispute;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.FuzzyDate;

/** A row of the table of disputes. */
@Entity
@Table(name = "dispute")
public class DisputeEntity {
    @Id
    @Column(name = "id")
    public long key;

    public String slug = "";

    @Enumerated(EnumType.STRING)
    public DisputeStatus status = DisputeStatus.ACTIVE;

    public @Nullable FuzzyDate startedOn;

    public @Nullable FuzzyDate endedOn;

    public String summary = "";

    public @Nullable String outcome;
}
