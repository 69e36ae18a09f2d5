package org.islegraph.country;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.FuzzyDate;

/** A row of the table of successions: one state after another. */
@Entity
@Table(name = "succession")
public class SuccessionEntity {
    @Id
    @Column(name = "id")
    public long key;

    @Column(name = "predecessor_id")
    public long predecessorKey;

    @Column(name = "successor_id")
    public long successorKey;

    @Enumerated(EnumType.STRING)
    public SuccessionKind kind = SuccessionKind.SUCCESSION;

    public @Nullable FuzzyDate occurredOn;
}
