package org.islegraph.dispute;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.FuzzyDate;

/** A row of the table of events. */
@Entity
@Table(name = "event")
public class EventEntity {
    @Id
    @Column(name = "id")
    public long key;

    public String slug = "";

    public String title = "";

    public FuzzyDate startedOn;

    public @Nullable FuzzyDate endedOn;

    public String summary = "";

    public int startedOnDay;

    public int startedOnLatest;
}
