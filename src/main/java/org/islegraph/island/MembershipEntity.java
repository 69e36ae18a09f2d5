package org.islegraph.island;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of memberships. */
@Entity
@Table(name = "membership")
public class MembershipEntity {
    @Id
    @Column(name = "id")
    public long key;

    @Column(name = "member_id")
    public long memberKey;

    @Column(name = "group_id")
    public long groupKey;

    public int position;
}
