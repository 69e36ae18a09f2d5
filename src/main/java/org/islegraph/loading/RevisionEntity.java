package org.islegraph.loading;

import java.time.OffsetDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of revisions: one for each time that the loaded dataset changed. */
@Entity
@Table(name = "revision")
public class RevisionEntity {

    /** Number of the row that is there from the start, before anything is loaded. */
    static final int NOTHING_LOADED = 0;

    @Id
    public int number;

    /** SHA-256 of the files, in hexadecimal digits. */
    public String fingerprint = "";

    public OffsetDateTime publishedAt;
}
