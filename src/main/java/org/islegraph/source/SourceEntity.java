package org.islegraph.source;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.time.FuzzyDate;

/** A row of the table of sources. */
@Entity
@Table(name = "source")
public class SourceEntity {
    @Id
    @Column(name = "id")
    public long key;

    public String slug = "";
    public String title = "";
    public @Nullable String publisher;

    @Enumerated(EnumType.STRING)
    public SourceKind kind = SourceKind.REFERENCE;

    public @Nullable FuzzyDate publishedOn;

    /** Day that orders sources by publication; the last of all if unknown. */
    public int publishedOnDay;

    public int publishedOnLatest;

    public @Nullable LanguageTag language;
    public @Nullable String url;
    public @Nullable String archivedUrl;
}
