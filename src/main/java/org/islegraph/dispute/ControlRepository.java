package org.islegraph.dispute;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;
import org.islegraph.record.On;
import org.islegraph.record.RecordRepository;
import org.islegraph.record.Role;
import org.islegraph.record.Viewpoint;

/** Reads control periods. */
@Singleton
public class ControlRepository extends RecordRepository<ControlEntity, Control> {

    private static final String BY_TIME = "e.period.fromEarliest, e.slug";

    ControlRepository() {
        super(ControlEntity.class, Control.class);
    }

    /** For each feature, or each dispute with its features together, who was in control. */
    public Map<Long, List<Control>> of(Viewpoint viewpoint, On on, Collection<Long> islandsOrDisputes) {
        return linkedTo(Role.TOUCHES, BY_TIME, islandsOrDisputes, on.condition().and(viewpoint.asserts()));
    }

    Map<Long, List<Control>> ofCountries(boolean includePredecessors, On on, Collection<Long> countries) {
        if (includePredecessors) return linkedTo(Role.LINEAGE, BY_TIME, countries, on.condition());
        return children("countryKey", BY_TIME, countries, on.condition());
    }
}
