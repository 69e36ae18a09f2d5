package org.islegraph.statement;

import jakarta.inject.Singleton;
import org.islegraph.record.RecordRepository;

/** Reads attributions. */
@Singleton
public class AttributionRepository extends RecordRepository<AttributionEntity, Attribution> {

    AttributionRepository() {
        super(AttributionEntity.class, Attribution.class);
    }
}
