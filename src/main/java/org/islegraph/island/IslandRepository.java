package org.islegraph.island;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.islegraph.record.Listing;
import org.islegraph.record.NodeRepository;
import org.islegraph.record.Role;
import org.islegraph.record.SlugOrder;

/** Reads islands. */
@Singleton
public class IslandRepository extends NodeRepository<IslandEntity, Island> {

    private static final String LINKED = """
            exists (select 1 from LinkEntity w join RecordEntity r on r.key = w.%s
              where w.%s = e.key and w.role = org.islegraph.record.Role.%s
              and r.type = '%s' and r.slug = :%s)""";

    IslandRepository() {
        super(IslandEntity.class, Island.class);
    }

    /** The features that fulfil a filter. */
    Listing<Island> matching(@Nullable IslandFilter where, @Nullable SlugOrder order) {
        Listing<Island> all = listing(order, SlugOrder.SLUG_ASC);
        if (where == null) return all;
        return all.where("e.kind in :kind", "kind", where.kind())
                .where(
                        LINKED.formatted("recordKey", "subjectKey", Role.TOUCHES, "Dispute", "dispute"),
                        "dispute",
                        where.dispute())
                .where(
                        LINKED.formatted("subjectKey", "recordKey", Role.PART_OF, "Island", "partOf"),
                        "partOf",
                        where.partOf());
    }
}
