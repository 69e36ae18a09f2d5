package org.islegraph.island;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;
import org.islegraph.record.Condition;
import org.islegraph.record.RecordRepository;

/** Reads measurements. */
@Singleton
public class MeasurementRepository extends RecordRepository<MeasurementEntity, Measurement> {

    MeasurementRepository() {
        super(MeasurementEntity.class, Measurement.class);
    }

    /** For each feature, its measurements of a kind, the preferred figure first. */
    Map<Long, List<Measurement>> ofIslands(MeasurementKind kind, Collection<Long> islands) {
        return children(
                "islandKey", "e.islandKey, e.position", islands, new Condition("e.kind = :kind", Map.of("kind", kind)));
    }
}
