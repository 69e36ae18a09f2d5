package org.islegraph.person;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.islegraph.record.Criteria;
import org.islegraph.record.Links;
import org.islegraph.record.Listing;
import org.islegraph.record.NodeRepository;
import org.islegraph.record.SlugOrder;

/** Reads organisations. */
@Singleton
public class OrganisationRepository extends NodeRepository<OrganisationEntity, Organisation> {

    OrganisationRepository() {
        super(OrganisationEntity.class, Organisation.class);
    }

    /** The records that fulfil a filter. */
    Listing<Organisation> matching(@Nullable OrganisationFilter where, @Nullable SlugOrder order) {
        return listing(order, SlugOrder.SLUG_ASC).where(Criteria.of(where, OrganisationRepository::conditions));
    }

    private static void conditions(OrganisationFilter where, Criteria criteria) {
        criteria.named("where.nameStartsWith", where.nameStartsWith())
                .where("e.kind in :value", where.kind())
                .where(Links.isCountry("e.countryKey"), where.country());
    }
}
