package org.islegraph.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A row of the table of stances: one stance of one statement. */
@Entity
@Table(name = "stance")
@IdClass(StanceEntity.Key.class)
public class StanceEntity {
    @Id
    @Column(name = "statement_id")
    public long statementKey;

    @Id
    @Enumerated(EnumType.STRING)
    public Stance stance = Stance.OTHER;

    public int position;

    /** A stance's identity. */
    public record Key(long statementKey, Stance stance) {}
}
