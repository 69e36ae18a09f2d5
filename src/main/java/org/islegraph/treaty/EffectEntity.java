package org.islegraph.treaty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of effects of provisions. */
@Entity
@Table(name = "effect")
public class EffectEntity {
    @Id
    @Column(name = "id")
    public long key;

    @Column(name = "provision_id")
    public long provisionKey;

    public int position;

    @Enumerated(EnumType.STRING)
    public EffectKind kind = EffectKind.CESSION;

    public String summary = "";
}
