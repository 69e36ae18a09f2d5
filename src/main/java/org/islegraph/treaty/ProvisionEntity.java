package org.islegraph.treaty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of provisions. */
@Entity
@Table(name = "provision")
public class ProvisionEntity {
    @Id
    @Column(name = "id")
    public long key;

    public String slug = "";

    @Column(name = "treaty_id")
    public long treatyKey;

    public String numbering = "";

    public String summary = "";

    public int position;
}
