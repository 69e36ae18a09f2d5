package org.islegraph.statement;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.graphql.LanguageTag;

/** A row of the table of quotations. */
@Entity
@Table(name = "quote")
public class QuoteEntity {
    @Id
    @Column(name = "id")
    public long key;

    public String text = "";

    /** The text as {@link org.islegraph.record.Phrase} folds it. */
    public String folded = "";

    public LanguageTag language = new LanguageTag("en");

    public @Nullable Boolean original;

    public @Nullable String translator;

    public @Nullable String note;

    public @Nullable String locator;

    @Column(name = "statement_id")
    public long statementKey;

    public int position;
}
