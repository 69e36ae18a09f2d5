package org.islegraph.dispute;

import jakarta.inject.Singleton;
import org.islegraph.record.NodeRepository;

/** Reads events. */
@Singleton
public class EventRepository extends NodeRepository<EventEntity, Event> {

    EventRepository() {
        super(EventEntity.class, Event.class);
    }
}
