package org.islegraph.island;

import jakarta.inject.Singleton;
import org.islegraph.record.RecordRepository;

/** Reads memberships. */
@Singleton
public class MembershipRepository extends RecordRepository<MembershipEntity, Membership> {

    MembershipRepository() {
        super(MembershipEntity.class, Membership.class);
    }
}
