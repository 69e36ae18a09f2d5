package org.islegraph.country;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.time.Period;

/** A row of the table of names: one name of one record. */
@Entity
@Table(name = "name_use")
public class NameUseEntity {
    @Id
    @Column(name = "id")
    public long key;

    @Column(name = "record_id")
    public long recordKey;

    public int position;
    public String text = "";
    public LanguageTag language = new LanguageTag("en");
    public @Nullable String script;
    public @Nullable String romanization;

    /** The text and the romanization as {@link org.islegraph.record.Phrase} folds them. */
    public String folded = "";

    public @Nullable String foldedRomanization;

    public boolean official;
    public Period period = Period.UNKNOWN;
}
