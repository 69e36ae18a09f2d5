package org.islegraph.treaty;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.islegraph.graphql.InvalidArgument;
import org.islegraph.record.Criteria;
import org.islegraph.record.Links;
import org.islegraph.record.Listing;
import org.islegraph.record.NodeRepository;
import org.islegraph.record.Role;

/** Reads instruments. */
@Singleton
public class TreatyRepository extends NodeRepository<TreatyEntity, Treaty> {

    TreatyRepository() {
        super(TreatyEntity.class, Treaty.class);
    }

    /** The records that fulfil a filter. */
    public Listing<Treaty> matching(@Nullable TreatyFilter where, @Nullable TreatyOrder order) {
        return listing(order, TreatyOrder.SIGNED_ON_ASC).where(Criteria.of(where, TreatyRepository::conditions));
    }

    private static void conditions(TreatyFilter where, Criteria criteria) {
        criteria.where("e.form in :value", where.form())
                .where("e.bindingness in :value", where.bindingness())
                .named("where.titleStartsWith", where.titleStartsWith())
                .within(
                        "where.signedOn",
                        "e.signedOn is not null and e.signedOnDay",
                        "e.signedOn is not null and e.signedOnLatest",
                        where.signedOn())
                .where(Links.to(Role.TOUCHES, "Island"), where.island())
                .where(Links.to(Role.TOUCHES, "Dispute"), where.dispute());
        participant(where.participant(), where.role(), criteria);
    }

    private static void participant(
            @Nullable List<String> countries, @Nullable List<ParticipationRole> roles, Criteria criteria) {
        String participant = "exists (select 1 from ParticipationEntity t join CountryEntity k on k.key = t.countryKey"
                + " where t.treatyKey = e.key and " + Links.isNamed("k");
        if (roles == null) {
            criteria.where(participant + ")", countries);
            return;
        }
        if (countries == null) {
            throw new InvalidArgument("where.role", "where.role needs participant beside it");
        }
        criteria.whereAll(participant.replace(":value", ":value0") + " and t.role in :value1)", countries, roles);
    }
}
