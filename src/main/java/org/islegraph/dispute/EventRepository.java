package org.islegraph.dispute;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.islegraph.record.Criteria;
import org.islegraph.record.Links;
import org.islegraph.record.Listing;
import org.islegraph.record.NodeRepository;
import org.islegraph.record.Role;

/** Reads events. */
@Singleton
public class EventRepository extends NodeRepository<EventEntity, Event> {

    EventRepository() {
        super(EventEntity.class, Event.class);
    }

    /** The records that fulfil a filter. */
    Listing<Event> matching(@Nullable EventFilter where, @Nullable EventOrder order) {
        return listing(order, EventOrder.STARTED_ON_ASC).where(Criteria.of(where, EventRepository::conditions));
    }

    private static void conditions(EventFilter where, Criteria criteria) {
        criteria.within("where.startedOn", "e.startedOnDay", "e.startedOnLatest", where.startedOn())
                .where(Links.to(Role.CONCERNS, "Dispute"), where.dispute())
                .where(Links.to(Role.TOUCHES, "Island"), where.island())
                .where(Links.toCountry(Role.INVOLVES), where.country());
    }
}
