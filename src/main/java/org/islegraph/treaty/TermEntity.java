package org.islegraph.treaty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.graphql.LanguageTag;

/** A row of the table of disputed words of provisions. */
@Entity
@Table(name = "term")
public class TermEntity {
    @Id
    @Column(name = "id")
    public long key;

    @Column(name = "provision_id")
    public long provisionKey;

    public int position;

    public String text = "";

    public LanguageTag language = new LanguageTag("en");
}
