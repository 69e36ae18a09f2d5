package org.islegraph.record;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One link from a record to its subject. */
@Entity
@Table(name = "link")
@IdClass(LinkEntity.Key.class)
public class LinkEntity {
    @Id
    @Column(name = "record_id")
    public long recordKey;

    @Id
    @Enumerated(EnumType.STRING)
    public Role role = Role.CONCERNS;

    @Id
    @Column(name = "subject_id")
    public long subjectKey;

    /** Place among the record's links of this role. */
    public int position;

    /** The day that orders the record in lists below the subject; 0 if its lists know none. */
    public int recordDay;

    /** The record's slug; null if it has none. */
    public @Nullable String recordSlug;

    /** A link's identity. */
    public record Key(long recordKey, Role role, long subjectKey) {}
}
