package org.islegraph.treaty;

import jakarta.inject.Singleton;
import org.islegraph.record.NodeRepository;

/** Reads instruments. */
@Singleton
public class TreatyRepository extends NodeRepository<TreatyEntity, Treaty> {

    TreatyRepository() {
        super(TreatyEntity.class, Treaty.class);
    }
}
