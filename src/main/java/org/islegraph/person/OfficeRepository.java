package org.islegraph.person;

import jakarta.inject.Singleton;
import org.islegraph.record.RecordRepository;

/** Reads offices. */
@Singleton
public class OfficeRepository extends RecordRepository<OfficeEntity, Office> {

    OfficeRepository() {
        super(OfficeEntity.class, Office.class);
    }
}
