package org.islegraph.treaty;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;
import org.islegraph.record.On;
import org.islegraph.record.RecordRepository;
import org.islegraph.record.Viewpoint;

/** Reads interpretations. */
@Singleton
public class InterpretationRepository extends RecordRepository<InterpretationEntity, Interpretation> {

    private static final String BY_TIME =
            "e.period.fromEarliest, (select c.slug from CountryEntity c where c.key = e.byKey), e.position";

    InterpretationRepository() {
        super(InterpretationEntity.class, Interpretation.class);
    }

    Map<Long, List<Interpretation>> ofTerms(Viewpoint viewpoint, On on, Collection<Long> terms) {
        return children("termKey", BY_TIME, terms, on.condition().and(viewpoint.is("byKey")));
    }
}
