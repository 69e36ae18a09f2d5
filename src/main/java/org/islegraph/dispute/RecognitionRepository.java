package org.islegraph.dispute;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;
import org.islegraph.record.On;
import org.islegraph.record.RecordRepository;
import org.islegraph.record.Role;

/** Reads positions of third countries. */
@Singleton
public class RecognitionRepository extends RecordRepository<RecognitionEntity, Recognition> {

    private static final String BY_COUNTRY =
            "(select c.slug from CountryEntity c where c.key = e.byKey), e.period.fromEarliest, e.slug";

    RecognitionRepository() {
        super(RecognitionEntity.class, Recognition.class);
    }

    Map<Long, List<Recognition>> ofIslands(On on, Collection<Long> islands) {
        return linkedTo(Role.TOUCHES, BY_COUNTRY, islands, on.condition());
    }

    /** @param field the dispute, or the country that takes the position */
    Map<Long, List<Recognition>> of(String field, On on, Collection<Long> keys) {
        return children(field, BY_COUNTRY, keys, on.condition());
    }
}
