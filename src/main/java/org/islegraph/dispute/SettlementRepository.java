package org.islegraph.dispute;

import jakarta.inject.Singleton;
import org.islegraph.record.RecordRepository;

/** Reads settlements. */
@Singleton
public class SettlementRepository extends RecordRepository<SettlementEntity, Settlement> {

    SettlementRepository() {
        super(SettlementEntity.class, Settlement.class);
    }
}
