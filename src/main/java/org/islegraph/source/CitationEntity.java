package org.islegraph.source;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of citations: one source of one record. */
@Entity
@Table(name = "citation")
public class CitationEntity {
    @Id
    @Column(name = "id")
    public long key;

    @Column(name = "record_id")
    public long recordKey;

    public int position;

    @Column(name = "source_id")
    public long sourceKey;

    public @Nullable String locator;

    @Enumerated(EnumType.STRING)
    public Support supports = Support.SUPPORTS;

    @Enumerated(EnumType.STRING)
    public Confidence confidence = Confidence.READ;
}
