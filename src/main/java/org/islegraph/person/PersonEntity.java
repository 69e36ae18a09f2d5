package org.islegraph.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of people. */
@Entity
@Table(name = "person")
public class PersonEntity {
    @Id
    @Column(name = "id")
    public long key;

    public String slug = "";
}
