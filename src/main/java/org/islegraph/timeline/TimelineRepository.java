package org.islegraph.timeline;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.islegraph.record.Criteria;
import org.islegraph.record.Listing;
import org.islegraph.record.RecordRepository;

/** Reads timelines. */
@Singleton
public class TimelineRepository extends RecordRepository<TimelineEntryEntity, TimelineEntry> {

    TimelineRepository() {
        super(TimelineEntryEntity.class, TimelineEntry.class);
    }

    /** The records that fulfil a filter. */
    Listing<TimelineEntry> matching(@Nullable TimelineFilter where, @Nullable TimelineOrder order) {
        return listing(order, TimelineOrder.OCCURRED_ON_ASC).where(Criteria.of(where, TimelineRepository::conditions));
    }

    private static void conditions(TimelineFilter where, Criteria criteria) {
        criteria.within("where.occurredOn", "e.occurredDay", "e.latestDay", where.occurredOn())
                .where("e.kind in :value", where.kind());
    }
}
