package org.islegraph.dispute;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.islegraph.record.Criteria;
import org.islegraph.record.Links;
import org.islegraph.record.Listing;
import org.islegraph.record.NodeRepository;
import org.islegraph.record.Role;
import org.islegraph.record.SlugOrder;

/** Reads disputes. */
@Singleton
public class DisputeRepository extends NodeRepository<DisputeEntity, Dispute> {

    DisputeRepository() {
        super(DisputeEntity.class, Dispute.class);
    }

    /** The records that fulfil a filter. */
    Listing<Dispute> matching(@Nullable DisputeFilter where, @Nullable SlugOrder order) {
        return listing(order, SlugOrder.SLUG_ASC).where(Criteria.of(where, DisputeRepository::conditions));
    }

    private static void conditions(DisputeFilter where, Criteria criteria) {
        criteria.where("e.status in :value", where.status())
                .named("where.nameStartsWith", where.nameStartsWith())
                .where(Links.toCountry(Role.PARTY), where.party())
                .where(Links.to(Role.TOUCHES, "Island"), where.island())
                .where(
                        "exists (select 1 from SettlementEntity s where s.disputeKey = e.key and s.kind in :value)",
                        where.settledBy());
    }

    /** For each feature, the disputes over it or a group it is part of. */
    public Map<Long, List<Dispute>> ofIslands(Collection<Long> islands) {
        return linkedTo(Role.TOUCHES, "e.slug", islands);
    }
}
