package org.islegraph.treaty;

import jakarta.inject.Singleton;
import org.islegraph.record.RecordRepository;

/** Reads languages of instruments. */
@Singleton
public class TreatyTextRepository extends RecordRepository<TreatyTextEntity, TreatyText> {

    TreatyTextRepository() {
        super(TreatyTextEntity.class, TreatyText.class);
    }
}
