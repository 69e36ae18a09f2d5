package org.islegraph.treaty;

import jakarta.inject.Singleton;
import org.islegraph.record.RecordRepository;

/** Reads texts of provisions. */
@Singleton
public class ProvisionTextRepository extends RecordRepository<ProvisionTextEntity, ProvisionText> {

    ProvisionTextRepository() {
        super(ProvisionTextEntity.class, ProvisionText.class);
    }
}
