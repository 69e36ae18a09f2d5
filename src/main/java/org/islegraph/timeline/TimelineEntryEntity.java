package org.islegraph.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.FuzzyDate;

/** A row of the table of timelines: something that happened to a record, in one dispute. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntryEntity {
    @Id
    @Column(name = "id")
    public long key;

    @Column(name = "dispute_id")
    public long disputeKey;

    /** What tells the entry from others of the same day: its kind and the slug of its subject. */
    public String slug = "";

    @Column(name = "subject_id")
    public long subjectKey;

    @Enumerated(EnumType.STRING)
    public TimelineKind kind = TimelineKind.EVENT;

    public FuzzyDate occurredOn;

    public int occurredDay;

    public int latestDay;
}
