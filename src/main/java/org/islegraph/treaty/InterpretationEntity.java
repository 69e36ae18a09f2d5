package org.islegraph.treaty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.Period;

/** A row of the table of readings of disputed words. */
@Entity
@Table(name = "interpretation")
public class InterpretationEntity {
    @Id
    @Column(name = "id")
    public long key;

    @Column(name = "term_id")
    public long termKey;

    public int position;

    @Column(name = "by_id")
    public long byKey;

    public Period period = Period.UNKNOWN;

    public String summary = "";
}
