package org.islegraph.timeline;

import java.time.LocalDate;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.islegraph.graphql.DateRange;
import org.islegraph.graphql.Days;
import org.islegraph.record.Listing;
import org.islegraph.record.RecordRepository;

/** Reads timelines. */
@Singleton
public class TimelineRepository extends RecordRepository<TimelineEntryEntity, TimelineEntry> {

    TimelineRepository() {
        super(TimelineEntryEntity.class, TimelineEntry.class);
    }

    /** The entries that fulfil a filter. */
    Listing<TimelineEntry> matching(@Nullable TimelineFilter where, @Nullable TimelineOrder order) {
        Listing<TimelineEntry> all = listing(order, TimelineOrder.OCCURRED_ON_ASC);
        if (where == null) return all;
        DateRange range = where.occurredOn();
        if (range != null) {
            all.where("e.occurredDay >= :from", "from", day("where.occurredOn.from", range.from()))
                    .where("e.latestDay <= :through", "through", day("where.occurredOn.through", range.through()));
        }
        return all.where("e.kind in :kind", "kind", where.kind());
    }

    private static @Nullable Integer day(String argument, @Nullable LocalDate date) {
        return date == null ? null : Days.of(argument, date);
    }
}
