package org.islegraph.treaty;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.graphql.LanguageTag;

/** A row of the table of languages of instruments. */
@Entity
@Table(name = "treaty_text")
public class TreatyTextEntity {
    @Id
    @Column(name = "id")
    public long key;

    public LanguageTag language = new LanguageTag("en");

    public boolean authentic;

    public @Nullable String url;

    @Column(name = "treaty_id")
    public long treatyKey;

    public int position;
}
