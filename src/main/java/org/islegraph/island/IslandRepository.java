package org.islegraph.island;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.islegraph.graphql.InvalidArgument;
import org.islegraph.record.Criteria;
import org.islegraph.record.Links;
import org.islegraph.record.Listing;
import org.islegraph.record.NodeRepository;
import org.islegraph.record.On;
import org.islegraph.record.Role;
import org.islegraph.record.SlugOrder;

/** Reads islands. */
@Singleton
public class IslandRepository extends NodeRepository<IslandEntity, Island> {

    private static final String DISPUTED =
            "exists (select 1 from LinkEntity w join DisputeEntity d on d.key = w.recordKey where w.subjectKey = e.key"
                    + " and w.role = org.islegraph.record.Role.TOUCHES and cast(d.status as string) <> 'RESOLVED')";

    IslandRepository() {
        super(IslandEntity.class, Island.class);
    }

    /** The records that fulfil a filter. */
    public Listing<Island> matching(@Nullable IslandFilter where, @Nullable SlugOrder order) {
        return listing(order, SlugOrder.SLUG_ASC).where(Criteria.of(where, IslandRepository::conditions));
    }

    private static void conditions(IslandFilter where, Criteria criteria) {
        criteria.where("e.kind in :value", where.kind())
                .named("where.nameStartsWith", where.nameStartsWith())
                .where(Links.from(Role.TOUCHES, "Dispute"), where.dispute())
                .where(Links.to(Role.PART_OF, "Island"), where.partOf())
                .where("case when " + DISPUTED + " then true else false end = :value", where.isDisputed());
        On on = on(where);
        criteria.where(held("ClaimEntity", "claimantKey", on), where.claimedBy())
                .where(held("ControlEntity", "countryKey", on), where.controlledBy());
        Area.within(where.within(), criteria);
        Area.near(where.near(), criteria);
    }

    private static On on(IslandFilter where) {
        if (where.at() != null && where.claimedBy() == null && where.controlledBy() == null) {
            throw new InvalidArgument("where.at", "where.at needs claimedBy or controlledBy beside it");
        }
        return On.of(where.at(), where.match());
    }

    /** That a claim or control of one of the countries touches the feature, on a day if one is given. */
    private static String held(String entity, String country, On on) {
        String day = on.day() == null ? "" : " and " + on.holds("h", String.valueOf(on.day()));
        return "exists (select 1 from LinkEntity w join " + entity + " h on h.key = w.recordKey"
                + " join CountryEntity k on k.key = h." + country + " where w.subjectKey = e.key"
                + " and w.role = org.islegraph.record.Role.TOUCHES and " + Links.isNamed("k") + day + ")";
    }
}
