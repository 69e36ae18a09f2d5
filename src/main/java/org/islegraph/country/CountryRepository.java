package org.islegraph.country;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.islegraph.record.Criteria;
import org.islegraph.record.Links;
import org.islegraph.record.Listing;
import org.islegraph.record.NodeRepository;
import org.islegraph.record.Role;
import org.islegraph.record.SlugOrder;

/** Reads countries. */
@Singleton
public class CountryRepository extends NodeRepository<CountryEntity, Country> {

    CountryRepository() {
        super(CountryEntity.class, Country.class);
    }

    /** The records that fulfil a filter. */
    Listing<Country> matching(@Nullable CountryFilter where, @Nullable SlugOrder order) {
        return listing(order, SlugOrder.SLUG_ASC).where(Criteria.of(where, CountryRepository::conditions));
    }

    private static void conditions(CountryFilter where, Criteria criteria) {
        criteria.where("e.status in :value", where.status())
                .named("where.nameStartsWith", where.nameStartsWith())
                .where("e.code is not null and e.code in :value", where.code())
                .where(Links.from(Role.PARTY, "Dispute"), where.dispute());
    }
}
