package org.islegraph.country;

import jakarta.inject.Singleton;
import org.islegraph.record.RecordRepository;

/** Reads successions of states. */
@Singleton
public class SuccessionRepository extends RecordRepository<SuccessionEntity, Succession> {

    SuccessionRepository() {
        super(SuccessionEntity.class, Succession.class);
    }
}
