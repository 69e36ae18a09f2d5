package org.islegraph.dispute;

import jakarta.inject.Singleton;
import org.islegraph.record.NodeRepository;

/** Reads disputes. */
@Singleton
public class DisputeRepository extends NodeRepository<DisputeEntity, Dispute> {

    DisputeRepository() {
        super(DisputeEntity.class, Dispute.class);
    }
}
