package org.islegraph.island;

import jakarta.inject.Singleton;
import org.islegraph.record.RecordRepository;

/** Reads counts of people. */
@Singleton
public class PopulationCountRepository extends RecordRepository<PopulationCountEntity, PopulationCount> {

    PopulationCountRepository() {
        super(PopulationCountEntity.class, PopulationCount.class);
    }
}
