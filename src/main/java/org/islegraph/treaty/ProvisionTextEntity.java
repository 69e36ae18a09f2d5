package org.islegraph.treaty;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.graphql.LanguageTag;

/** A row of the table of texts of provisions. */
@Entity
@Table(name = "provision_text")
public class ProvisionTextEntity {
    @Id
    @Column(name = "id")
    public long key;

    public LanguageTag language = new LanguageTag("en");

    public String text = "";

    public boolean authentic;

    public @Nullable String note;

    @Column(name = "provision_id")
    public long provisionKey;

    public int position;
}
