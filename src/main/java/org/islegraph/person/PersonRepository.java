package org.islegraph.person;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.islegraph.record.Criteria;
import org.islegraph.record.Links;
import org.islegraph.record.Listing;
import org.islegraph.record.NodeRepository;
import org.islegraph.record.Role;
import org.islegraph.record.SlugOrder;

/** Reads people. */
@Singleton
public class PersonRepository extends NodeRepository<PersonEntity, Person> {

    PersonRepository() {
        super(PersonEntity.class, Person.class);
    }

    /** The records that fulfil a filter. */
    Listing<Person> matching(@Nullable PersonFilter where, @Nullable SlugOrder order) {
        return listing(order, SlugOrder.SLUG_ASC).where(Criteria.of(where, PersonRepository::conditions));
    }

    private static void conditions(PersonFilter where, Criteria criteria) {
        criteria.named("where.nameStartsWith", where.nameStartsWith())
                .where(Links.toCountry(Role.SERVES), where.country());
    }
}
